import open from 'open';

/** Opens an address in the user's browser; says where to go where there is none to open. */
export async function openInBrowser(address: string): Promise<void> {
  try {
    const opener = await open(address);
    opener.once('error', () => process.stderr.write(`no browser could be opened; go to ${address}\n`));
    opener.unref();
  } catch {
    process.stderr.write(`no browser could be opened; go to ${address}\n`);
  }
}
