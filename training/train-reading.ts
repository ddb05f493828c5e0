import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportNames } from './export-names.ts';
import { exportReading } from './export-reading.ts';

/**
 * Learns tags, trees and names by `reading/train.py`, with the Python that STEMMA_TRAINING_PYTHON names, else `python3`.
 * @param cache keeps the network, from which the names alone can be learnt anew
 */
export function trainReading(
  file: string,
  cache: string,
  say: (line: string) => void,
  { namesAlone = false } = {},
): void {
  const folder = join(cache, 'reading');
  exportReading(folder, join(cache, 'embeddings'), say);
  exportNames(folder, join(cache, 'gazetteer'), say);
  const script = fileURLToPath(new URL('./reading/train.py', import.meta.url));
  const python = process.env.STEMMA_TRAINING_PYTHON ?? 'python3';
  execFileSync(python, ['-B', script, folder, file, ...(namesAlone ? ['--names'] : [])], { stdio: 'inherit' });
}
