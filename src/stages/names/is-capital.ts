import { NUMBERED_TEAM } from '../../language/en/names/name-joints.ts';
import { LINKED_PARTICLES, PREFIXED } from '../../language/name-particles.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

const CODE = /^\p{Lu}[\p{L}\d]*[-–]?\d/u;

/** Whether a word is written as a name is: with a capital, as a code, or with a particle written on to one. */
export function isCapital(word: SurfaceWord): boolean {
  if (word.shape === 'upper') return true;
  if (word.shape === 'code') return CODE.test(word.text) || NUMBERED_TEAM.test(word.text);
  if (word.shape === 'lower') return PREFIXED.test(word.text);
  if (word.shape !== 'capital') return false;
  const hyphen = word.text.lastIndexOf('-');
  if (hyphen < 0) return true;
  const tail = word.text.slice(hyphen + 1);
  return tail !== '' && (tail[0] !== tail[0]!.toLowerCase() || LINKED_PARTICLES.has(tail));
}
