import type { Analysis } from '../model/analysis.ts';
import { loadNameModels } from './models.ts';
import { gatherNameClues } from './name-clues.ts';
import { hashWords } from './word-hashes.ts';

let last: { readonly analysis: Analysis; readonly states: Int16Array } | undefined;

/** Labels of a text's words, as `namesFrom` takes them, from one pass over it. Its states are kept until the next text. */
export function readNameLabels(analysis: Analysis): Uint8Array {
  const { text, tokenStart, tokenEnd, sentenceToken } = analysis;
  const { reader, hints } = loadNameModels();
  const words = hashWords(text, tokenStart, tokenEnd);
  const clues = gatherNameClues(words, sentenceToken, hints);
  const { names, states } = reader.pass(words, sentenceToken, { clues, states: true });
  last = { analysis, states: states! };
  return names!;
}

/**
 * States of the words [from, to) of a text, where it is the one that names were read of last: what reads a tree from
 * them gets what it would get from the words, in half the time.
 */
export function keptStates(analysis: Analysis, from: number, to: number): Int16Array | undefined {
  if (last?.analysis !== analysis) return undefined;
  const { width } = loadNameModels().reader;
  return last.states.subarray(from * width, to * width);
}
