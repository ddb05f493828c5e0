import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeSentence, TreeWord } from '../eval/conllu.ts';
import { SHARED } from '../eval/task.ts';
import { COUNTRY_WORDS } from '../src/language/en/countries.ts';
import { ENTITY_TYPES, opens } from '../src/language/name-finder.ts';
import type { EntityType } from '../src/model/analysis.ts';

/** A sentence with the labels that each word may have, as bits. */
export interface NamedSentence {
  readonly forms: string[];
  readonly masks: number[];
}

const ROOT = join(SHARED, 'data/language');
const OUT = 1;
const bit = (type: EntityType, inside: boolean): number => 1 << (opens(ENTITY_TYPES.indexOf(type)) + (inside ? 1 : 0));

/** The types of a source as ours; a type that isn't here is no name. */
const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
  person: 'person',
  politician: 'person',
  location: 'place',
  country: 'place',
  corporation: 'organisation',
  organisation: 'organisation',
  politicalparty: 'organisation',
  group: 'organisation',
  product: 'other',
  'creative-work': 'other',
  event: 'other',
  election: 'other',
  misc: 'other',
  Person: 'person',
  Organisation: 'organisation',
  Location: 'place',
  Nationality: 'group',
};

/** Of a people or nation: "Albanian", "Albanians". */
function isPeople(form: string): boolean {
  const kind = COUNTRY_WORDS.get(form)?.kind;
  return kind === 'adjective' || kind === 'people';
}

/** Lines "word tag" with tags in IOB1 or IOB2; a blank line ends a sentence. */
function readColumns(text: string, word: number, column: number): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  for (const line of [...text.split('\n'), '']) {
    const cells = line.trim().split(/[ \t]+/);
    if (cells.length > column && !line.startsWith('#')) {
      forms.push(cells[word]!);
      tags.push(cells[column]!);
    } else if (line.trim() === '' && forms.length > 0) {
      if (!forms[0]!.startsWith('-DOCSTART')) sentences.push({ forms, masks: masksOf(forms, tags) });
      forms = [];
      tags = [];
    }
  }
  return sentences;
}

function masksOf(forms: readonly string[], tags: readonly string[]): number[] {
  return tags.map((tag, i) => {
    const type = TYPES[tag.slice(2)];
    if (tag === 'O' || type === undefined) return OUT;
    const goesOn = tag.startsWith('I-') && i > 0 && tags[i - 1]!.slice(2) === tag.slice(2);
    const alone = !goesOn && tags[i + 1]?.slice(0, 2) !== 'I-';
    return bit(type === 'other' && alone && isPeople(forms[i]!) ? 'group' : type, goesOn);
  });
}

/** re3d counts "the army" and "ISIL fighters" too: what has no capital is cut from both ends. */
function trimmed({ forms, masks }: NamedSentence): NamedSentence {
  const out = [...masks];
  for (let i = 0; i < out.length; i++) {
    if (out[i] === OUT || isInside(out[i]!)) continue;
    let end = i + 1;
    while (end < out.length && out[end] === out[i]! << 1) end++;
    let start = i;
    while (start < end && (!/^\p{Lu}/u.test(forms[start]!) || forms[start] === 'The')) start++;
    let stop = end;
    while (stop > start && !/^[\p{Lu}\d]/u.test(forms[stop - 1]!)) stop--;
    for (let k = i; k < end; k++) out[k] = k < start || k >= stop ? OUT : k === start ? masks[i]! : masks[i]! << 1;
    i = end - 1;
  }
  return { forms, masks: out };
}

function isInside(mask: number): boolean {
  const label = 31 - Math.clz32(mask);
  return label > 0 && label % 2 === 0;
}

function readRe3d(): NamedSentence[] {
  const folder = join(ROOT, 're3d/CONLL-format/data-by-source/conll');
  return readdirSync(folder)
    .sort()
    .filter((source) => !/BBC/.test(source))
    .flatMap((source) => readdirSync(join(folder, source)).map((name) => join(folder, source, name)))
    .sort()
    .flatMap((path) => readColumns(readFileSync(path, 'utf8'), 0, 1))
    .map(trimmed);
}

export function readNameSets(): { set: string; sentences: NamedSentence[] }[] {
  const columns = (path: string): NamedSentence[] => readColumns(readFileSync(join(ROOT, path), 'utf8'), 0, 1);
  return [
    { set: 'wikigold', sentences: columns('wikigold/wikigold.conll.txt') },
    {
      set: 'CrossNER politics',
      sentences: ['train', 'dev', 'test'].flatMap((part) => columns(`crossner-politics/${part}.txt`)),
    },
    {
      set: 'WNUT17 (train, dev)',
      sentences: ['wnut17train', 'emerging.dev'].flatMap((p) => columns(`wnut17/${p}.conll`)),
    },
    { set: 're3d', sentences: readRe3d() },
  ];
}

const GUM_TYPES: Readonly<Record<string, EntityType>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};
const JOINERS = new Set(['of', 'the', 'and', 'for', '&', '-', 'de', 'in', 'on', 'la', 'del', 'al']);

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

/** The named part of a mention: the capitalised words around its head; of persons, from the first name on. */
function nameIn(words: readonly TreeWord[], { start, end, type }: Mention): [number, number] | null {
  let head = -1;
  for (let i = start; i < end; i++) if (words[i]!.head < start || words[i]!.head >= end) head = i;
  if (head < 0 || words[head]!.upos !== 'PROPN') return null;
  const capital = (i: number): boolean => i >= start && i < end && /^[\p{Lu}\d]/u.test(words[i]!.form);
  let from = head;
  let to = head + 1;
  if (type === 'person') {
    while (to < end && words[to]!.deprel.startsWith('flat')) to++;
    return [from, to];
  }
  const joins = (i: number): boolean => i > start && i < end && JOINERS.has(words[i]!.form.toLowerCase());
  while (capital(from - 1) || (joins(from - 1) && capital(from - 2) && words[from - 1]!.form !== 'in')) from--;
  while (capital(to) || (joins(to) && (capital(to + 1) || (joins(to + 1) && capital(to + 2))))) to++;
  while (from < head && /^(?:the|The|A|An|\d+)$/.test(words[from]!.form)) from++;
  return [from, to];
}

/** GUM's entity marks, cut to names. Capitalised words outside every name may be of a people. */
export function namesOfGum(sentences: readonly TreeSentence[]): NamedSentence[] {
  return sentences.map(({ words }) => {
    const masks = words.map(({ form, upos }) => (upos === 'ADJ' && isPeople(form) ? bit('group', false) : OUT));
    const names = findMentions(words)
      .map((mention) => ({ mention, span: nameIn(words, mention) }))
      .filter((name): name is { mention: Mention; span: [number, number] } => name.span !== null)
      .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
    const taken = new Set<number>();
    for (const { mention, span } of names) {
      let clear = mention.type !== 'time';
      for (let i = span[0]; i < span[1]; i++) if (taken.has(i)) clear = false;
      for (let i = span[0]; i < span[1]; i++) taken.add(i);
      if (!clear || mention.type === 'time') continue;
      const type = mention.type === 'other' && isPeople(words[span[0]]!.form) ? 'group' : mention.type;
      for (let i = span[0]; i < span[1]; i++) masks[i] = bit(type, i > span[0]);
    }
    return { forms: words.map(({ form }) => form), masks };
  });
}
