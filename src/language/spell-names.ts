import type { NameSpan } from '../model/analysis.ts';
import { agreeTypes } from './agree-types.ts';
import { joinNames } from './join-names.ts';
import { namesFrom } from './name-labels.ts';
import { trimNames } from './trim-names.ts';

/** The names of a text that the labels of its words spell, as they are written there, in order. */
export function spellNames(text: string, labels: Uint8Array, start: Int32Array, end: Int32Array): NameSpan[] {
  return agreeTypes(text, joinNames(text, trimNames(text, namesFrom(labels, start, end))));
}
