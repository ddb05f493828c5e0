import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface ServedApp {
  readonly url: string;
  /** Milliseconds from the start of the process until it listened, and until its record stood. */
  readonly listeningMs: number;
  readonly openedMs: number;
  /** Processor time of the server's process, in milliseconds; null where the system doesn't tell. */
  cpu(): number | null;
  stop(): void;
}

/** Jiffies of Linux's /proc are hundredths of a second. */
const JIFFY_MS = 10;

function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * JIFFY_MS;
  } catch {
    return null;
  }
}

/** The server that users run, in a process of its own, on a case as it is: older stages’ records are not made anew. */
export async function serveApp(root: string, casePath: string): Promise<ServedApp> {
  const module = pathToFileURL(join(root, 'dist/server/index.js')).href;
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'bench/app/serve-as-it-is.mjs'), module, casePath], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const hear = (pattern: RegExp) =>
    new Promise<string>((done, fail) => {
      const look = () => {
        const found = pattern.exec(said)?.[0];
        if (found !== undefined) done(found);
      };
      child.stdout.on('data', look);
      child.once('exit', () => fail(new Error('the server ended')));
      look();
    });
  child.stdout.on('data', (data: Buffer) => {
    said += String(data);
  });
  const url = await hear(/http:\S+/);
  const listeningMs = performance.now() - started;
  await hear(/opened/);
  const openedMs = performance.now() - started;
  return { url, listeningMs, openedMs, cpu: () => cpuOf(child.pid!), stop: () => void child.kill() };
}
