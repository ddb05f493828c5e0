import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where the name with which this user signs is kept: under XDG_CONFIG_HOME, APPDATA or ~/.config. */
function configPath(): string {
  const base = process.env.XDG_CONFIG_HOME || process.env.APPDATA || join(homedir(), '.config');
  return join(base, 'stemma', 'config.json');
}

function readConfig(): Record<string, unknown> {
  try {
    const parsed = JSON.parse(readFileSync(configPath(), 'utf8')) as unknown;
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}

/** The name with which decisions are signed: STEMMA_BY, else the one that was kept; null where there is neither. */
export function findSigner(): string | null {
  const { name } = readConfig();
  const signer = process.env.STEMMA_BY || (typeof name === 'string' ? name : '');
  return signer.trim() || null;
}

/** Keeps the name for all later decisions of this user. */
export function keepSigner(name: string): void {
  mkdirSync(dirname(configPath()), { recursive: true });
  writeFileSync(configPath(), `${JSON.stringify({ ...readConfig(), name: name.trim() }, null, 2)}\n`);
}
