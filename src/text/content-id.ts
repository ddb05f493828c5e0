import { createHash } from 'node:crypto';

/** A prefix letter and 16 hex digits of the SHA-256 of the parts: the same finding has the same id in every run. */
export function contentId(prefix: string, ...parts: readonly (string | number)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part}\u0000`);
  return prefix + hash.digest('hex').slice(0, 16);
}
