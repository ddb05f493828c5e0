import { ENGLISH } from '../src/language/en/pack.ts';
import { tokenise } from '../src/language/tokenise.ts';
import { type NamedSentence, OUT } from './named-sentence.ts';

const CLINGS_LEFT = /^(?:[.,;:!?%)\]}’”]|''|n't|['’](?:s|re|ve|ll|d|m)?)$/i;
const CLINGS_RIGHT = /^(?:[([{$£€#“‘]|``)$/;

/** The sentence in this project's tokens: the source's words are put together as they were written, and split anew. */
export function retokenise({ forms, masks, startsDocument }: NamedSentence): NamedSentence {
  let text = '';
  const ends: number[] = [];
  forms.forEach((form, i) => {
    const joined = i === 0 || CLINGS_LEFT.test(form) || CLINGS_RIGHT.test(forms[i - 1]!);
    text += `${joined ? '' : ' '}${form === '``' || form === "''" ? '"' : form}`;
    ends.push(text.length);
  });
  const { start, end } = tokenise(text, ENGLISH);
  const own: number[] = [];
  let form = 0;
  let last = -1;
  start.forEach((at) => {
    while (ends[form]! <= at) form++;
    own.push(form === last ? insideOf(masks[form]!) : masks[form]!);
    last = form;
  });
  const repaired = own.map((mask, i) => (isLostInside(own, i) ? mask >> 1 : mask));
  return { forms: Array.from(start, (at, i) => text.slice(at, end[i])), masks: repaired, startsDocument };
}

const FIRSTS = 0b01010101010;

function insideOf(mask: number): number {
  return (mask & ~FIRSTS) | ((mask & FIRSTS) << 1);
}

/** A label that goes on with a name whose first word a merge has swallowed. */
function isLostInside(masks: readonly number[], i: number): boolean {
  const mask = masks[i]!;
  if (mask === OUT || mask < 0 || (mask & FIRSTS) !== 0) return false;
  const before = i === 0 ? OUT : masks[i - 1]!;
  return (before & (mask | (mask >> 1))) === 0;
}
