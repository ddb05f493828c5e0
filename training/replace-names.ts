import { ENTITY_TYPES, NAME_LABELS, opens } from '../src/language/name-labels.ts';
import { type NamedSentence, OUT } from './named-sentence.ts';
import { seededRandom } from './random.ts';

const PERSON = ENTITY_TYPES.indexOf('person');

/** Names by the index of their type, each as its words. */
export type NamePool = readonly (readonly (readonly string[])[])[];

interface SureName {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** Names of a sentence whose labels are not left open. */
function sureNames({ masks }: NamedSentence): SureName[] {
  const names: SureName[] = [];
  for (let i = 0; i < masks.length; i++) {
    const label = 31 - Math.clz32(masks[i]!);
    if (masks[i] !== 1 << label || label === 0 || label % 2 === 0 || label >= NAME_LABELS) continue;
    let to = i + 1;
    while (to < masks.length && masks[to] === masks[i]! << 1) to++;
    const open = to < masks.length && (masks[to]! & (masks[i]! << 1)) !== 0;
    if (!open) names.push({ from: i, to, type: (label - 1) >> 1 });
    i = to - 1;
  }
  return names;
}

/** All names of the sentences, each as often as it stands there. */
export function poolNames(sentences: readonly NamedSentence[]): (readonly string[])[][] {
  const pool: (readonly string[])[][] = ENTITY_TYPES.map(() => []);
  for (const sentence of sentences) {
    for (const { from, to, type } of sureNames(sentence)) {
      const words = sentence.forms.slice(from, to);
      if (words.some((word) => /\p{Lu}/u.test(word)) && words.length <= 6) pool[type]!.push(words);
    }
  }
  return pool;
}

/**
 * The sentences with other names of the same type in the place of theirs, the same one for the same name throughout a
 * document, so that what is learnt is how names stand in text and not which there are. One word that names a
 * person is replaced by one, more by two or more.
 */
export function replaceNames(sentences: readonly NamedSentence[], pool: NamePool, seed: number): NamedSentence[] {
  const random = seededRandom(seed);
  let chosen = new Map<string, readonly string[]>();
  const choose = (words: readonly string[], type: number): readonly string[] => {
    const key = `${type} ${words.join(' ')}`;
    const before = chosen.get(key);
    if (before) return before;
    const draw = (): readonly string[] => pool[type]![Math.floor(random() * pool[type]!.length)] ?? words;
    let found = draw();
    if (type === PERSON && words.length === 1) found = found.slice(-1);
    if (type === PERSON && words.length > 1 && found.length === 1) found = [...found, draw().at(-1)!];
    chosen.set(key, found);
    return found;
  };
  return sentences.map((sentence) => {
    if (sentence.startsDocument) chosen = new Map();
    const forms: string[] = [];
    const masks: number[] = [];
    let at = 0;
    const keep = (to: number): void => {
      for (; at < to; at++) {
        forms.push(sentence.forms[at]!);
        masks.push(sentence.masks[at] ?? OUT);
      }
    };
    for (const { from, to, type } of sureNames(sentence)) {
      keep(from);
      choose(sentence.forms.slice(from, to), type).forEach((form, k) => {
        forms.push(form);
        masks.push(1 << (opens(type) + (k > 0 ? 1 : 0)));
      });
      at = to;
    }
    keep(sentence.forms.length);
    return { forms, masks, startsDocument: sentence.startsDocument };
  });
}
