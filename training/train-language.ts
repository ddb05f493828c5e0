/**
 * Trains the models of the language layer and writes them to src/language/models/.
 *
 *   npx tsx training/train-language.ts              all of them
 *   npx tsx training/train-language.ts reading      one
 *   npx tsx training/train-language.ts names        the head for names alone, over the network that `reading` kept
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainClusters } from './train-clusters.ts';
import { trainLemmas } from './train-lemmas.ts';
import { trainReading } from './train-reading.ts';
import { trainSentences } from './train-sentences.ts';
import { trainVectors } from './train-vectors.ts';

const models = join(dirname(fileURLToPath(import.meta.url)), '../src/language/models');
const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
const say = (line: string): void => console.log(line);

const cache = join(models, '../../../.cache/training');
if (wants('clusters')) trainClusters(join(models, 'clusters.bin'), join(cache, 'embeddings'), say);
if (wants('vectors')) trainVectors(join(models, 'vectors.bin'), join(cache, 'embeddings'), say);
if (wants('sentences')) trainSentences(join(models, 'sentences.bin'), 10, say);
if (wants('lemmas')) trainLemmas(join(models, 'lemmas.bin'), say);
if (wants('reading')) trainReading(join(models, 'reader.bin'), cache, say);
if (wanted.includes('names')) trainReading(join(models, 'reader.bin'), cache, say, { namesAlone: true });
