import open from 'open';

/** Opens an address in the user's browser; says where to go where there is none to open. */
export async function openInBrowser(address: string): Promise<void> {
  const tell = (): void => {
    process.stderr.write(`no browser could be opened; go to ${address}\n`);
  };
  try {
    const opener = await open(address);
    opener.once('error', tell);
    opener.once('exit', (code) => {
      if (code !== 0) tell();
    });
    opener.unref();
  } catch {
    tell();
  }
}
