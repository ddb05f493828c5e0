import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../eval/task.ts';
import { COUNTRY_WORDS } from '../src/language/en/countries.ts';
import type { EntityType } from '../src/model/analysis.ts';
import { afterRoles, labelBit, type NamedSentence, OUT, withGroups } from './named-sentence.ts';
import { retokenise } from './retokenise.ts';

const ROOT = join(SHARED, 'data/language');

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

/** Lines "word tag" with tags in IOB1 or IOB2; a blank line ends a sentence, `eachAlone` every one a document. */
function readColumns(text: string, eachAlone: boolean): NamedSentence[] {
  const sentences: NamedSentence[] = [];
  let forms: string[] = [];
  let tags: string[] = [];
  let startsDocument = true;
  for (const line of [...text.split('\n'), '']) {
    const cells = line.trim().split(/[ \t]+/);
    if (cells[0]!.startsWith('-DOCSTART')) startsDocument = true;
    else if (cells.length > 1 && !line.startsWith('#')) {
      forms.push(cells[0]!);
      tags.push(cells[1]!);
    } else if (line.trim() === '' && forms.length > 0) {
      sentences.push({ forms, masks: masksOf(tags), startsDocument: startsDocument || eachAlone });
      startsDocument = false;
      forms = [];
      tags = [];
    }
  }
  return sentences;
}

function masksOf(tags: readonly string[]): number[] {
  return tags.map((tag, i) => {
    const type = TYPES[tag.slice(2)];
    if (tag === 'O' || type === undefined) return OUT;
    const goesOn = tag.startsWith('I-') && i > 0 && tags[i - 1]!.slice(2) === tag.slice(2);
    return labelBit(type, goesOn);
  });
}

/** re3d counts "the army", "ISIL fighters" and "Iraqi President" too: what is no name is cut from both ends. */
function trimmed({ forms, masks, ...rest }: NamedSentence): NamedSentence {
  const out = [...masks];
  const person = labelBit('person', false);
  for (let i = 0; i < out.length; i++) {
    if (masks[i] === OUT || isInside(masks[i]!)) continue;
    let end = i + 1;
    while (end < out.length && masks[end] === masks[i]! << 1) end++;
    let start = i;
    while (start < end && (!/^\p{Lu}/u.test(forms[start]!) || forms[start] === 'The')) start++;
    let stop = end;
    while (stop > start && !/^[\p{Lu}\d]/u.test(forms[stop - 1]!)) stop--;
    if (masks[i] === person) start = afterRoles(forms, start, stop);
    for (let k = i; k < end; k++) out[k] = k < start || k >= stop ? OUT : k === start ? masks[i]! : masks[i]! << 1;
    for (let k = i; k < start; k++) if (COUNTRY_WORDS.has(forms[k]!)) out[k] = -1;
    i = end - 1;
  }
  return { forms, masks: out, ...rest };
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
    .flatMap((path) => readColumns(readFileSync(path, 'utf8'), false))
    .map(trimmed);
}

export function readNameSets(): { set: string; key: string; sentences: NamedSentence[] }[] {
  const columns = (path: string, eachAlone: boolean): NamedSentence[] =>
    readColumns(readFileSync(join(ROOT, path), 'utf8'), eachAlone);
  const sets = [
    { set: 'wikigold', key: 'wikigold', sentences: columns('wikigold/wikigold.conll.txt', false) },
    {
      set: 'CrossNER politics',
      key: 'crossner',
      sentences: ['train', 'dev', 'test'].flatMap((part) => columns(`crossner-politics/${part}.txt`, true)),
    },
    {
      set: 'WNUT17 (train, dev)',
      key: 'wnut',
      sentences: ['wnut17train', 'emerging.dev'].flatMap((part) => columns(`wnut17/${part}.conll`, true)),
    },
    { set: 're3d', key: 're3d', sentences: readRe3d() },
  ];
  return sets.map(({ set, key, sentences }) => ({
    set,
    key,
    sentences: sentences.map((sentence) => withGroups(retokenise(sentence))),
  }));
}
