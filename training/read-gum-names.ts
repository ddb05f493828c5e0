import type { TreeSentence, TreeWord } from '../eval/conllu.ts';
import { CALENDAR_WORDS, ROLE_HEADS, TITLES } from '../src/language/en/name-words.ts';
import type { EntityType } from '../src/model/analysis.ts';
import {
  afterRoles,
  FIRST_OF_ANY,
  INSIDE_OF_ANY,
  isPeople,
  labelBit,
  type NamedSentence,
  OUT,
  withGroups,
} from './named-sentence.ts';

const GUM_TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};
const JOINERS = new Set(['of', 'the', 'and', 'for', '&', '-', 'de', 'on', 'la', 'del', 'al', "'s", '’s']);

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | 'time';
}

/** The spans of GUM's "Entity=(1-person-…" marks. */
function findMentions(words: readonly TreeWord[]): Mention[] {
  const open: { start: number; id: string; type: EntityType | 'time' }[] = [];
  const mentions: Mention[] = [];
  words.forEach((word, i) => {
    const marks = /Entity=([^|]*)/.exec(word.misc)?.[1] ?? '';
    for (const [, opening, closing] of marks.matchAll(/\(([^()]+)|([^()]*)\)/g)) {
      if (opening !== undefined) {
        const [id, kind] = opening.split('-');
        const type = GUM_TYPES[kind!] ?? (kind === 'time' ? 'time' : 'other');
        open.push({ start: i, id: id!, type });
        if (!marks.includes(`(${opening})`)) continue;
      }
      const id = (closing ?? '').split('-').at(-1)!;
      const at = id === '' ? open.length - 1 : open.findLastIndex((mention) => mention.id === id);
      if (at < 0) continue;
      const [found] = open.splice(at, 1);
      mentions.push({ start: found!.start, end: i + 1, type: found!.type });
    }
  });
  return mentions;
}

const isCapital = (word: TreeWord | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word.form);

/** The named part of a mention: the capitalised words around its head; of persons, what follows their titles. */
function nameIn(words: readonly TreeWord[], { start, end, type }: Mention): [number, number] | null {
  let head = -1;
  for (let i = start; i < end; i++) if (words[i]!.head < start || words[i]!.head >= end) head = i;
  if (head >= 0 && type === 'person' && words[head]!.upos === 'NOUN' && isCapital(words[head + 1])) head++;
  if (head < 0 || head >= end || words[head]!.upos !== 'PROPN') return null;
  const capital = (i: number): boolean => i >= start && i < end && isCapital(words[i]);
  let from = head;
  let to = head + 1;
  if (type === 'person') return personIn(words, start, end, head);
  const joins = (i: number): boolean => i > start && i < end && JOINERS.has(words[i]!.form.toLowerCase());
  while (capital(from - 1) || (joins(from - 1) && capital(from - 2))) from--;
  while (capital(to) || (joins(to) && (capital(to + 1) || (joins(to + 1) && capital(to + 2))))) to++;
  while (from < head && /^(?:the|The|A|An|\d+|'s|’s)$/.test(words[from]!.form)) from++;
  return [from, to];
}

function personIn(words: readonly TreeWord[], start: number, end: number, head: number): [number, number] | null {
  const proper = (i: number): boolean =>
    i >= start && i < end && isCapital(words[i]) && /^(?:PROPN|NOUN|ADJ)$/.test(words[i]!.upos);
  let from = head;
  let to = head + 1;
  while (proper(from - 1)) from--;
  const flat = (i: number): boolean => i < end && /^(?:flat|compound|nmod:desc)/.test(words[i]!.deprel);
  while (proper(to) || (to < end && flat(to)) || (words[to]?.form === '-' && to + 1 < end && proper(to + 1))) to++;
  const bare = afterRoles(
    words.map(({ form }) => form),
    from,
    to,
  );
  return [bare, to];
}

function isRole(word: TreeWord): boolean {
  const form = word.form.toLowerCase();
  return ROLE_HEADS.has(form) || TITLES.has(form);
}

/** GUM's entity marks, cut to names. Whether other words with a capital are named is left open. */
export function namesOfGum(sentences: readonly TreeSentence[]): NamedSentence[] {
  return sentences.map(({ words, startsDocument }) => {
    const masks = words.map((word) => maskOutside(word));
    const names = findMentions(words)
      .map((mention) => ({ mention, span: nameIn(words, mention) }))
      .filter((name): name is { mention: Mention; span: [number, number] } => name.span !== null)
      .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
    const taken = new Set<number>();
    for (const { mention, span } of names) {
      const own = words.slice(...span);
      if (own.every(isRole)) continue;
      let clear = mention.type !== 'time';
      for (let i = span[0]; i < span[1]; i++) if (taken.has(i)) clear = false;
      for (let i = span[0]; i < span[1]; i++) taken.add(i);
      if (!clear || mention.type === 'time') continue;
      for (let i = span[0]; i < span[1]; i++) masks[i] = labelBit(mention.type, i > span[0]);
    }
    return withGroups({ forms: words.map(({ form }) => form), masks, startsDocument });
  });
}

function maskOutside({ form, upos }: TreeWord): number {
  if (isPeople(form)) return labelBit('group', false);
  if (upos !== 'PROPN' || CALENDAR_WORDS.has(form.toLowerCase())) return OUT;
  return OUT | FIRST_OF_ANY | INSIDE_OF_ANY;
}
