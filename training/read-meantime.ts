import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from '../eval/task.ts';
import type { EntityType } from '../src/model/analysis.ts';
import {
  afterRoles,
  FIRST_OF_ANY,
  INSIDE_OF_ANY,
  labelBit,
  type NamedSentence,
  OUT,
  withGroups,
} from './named-sentence.ts';
import { retokenise } from './retokenise.ts';

const FOLDER = join(SHARED, 'data/language/meantime');
const TYPES: Readonly<Record<string, EntityType>> = { ORG: 'organisation', PER: 'person', LOC: 'place' };

interface MeantimeMention {
  readonly conll_doc_key: string;
  readonly sent_id: number;
  readonly tokens_number: readonly number[];
  readonly mention_head_id: number;
  readonly mention_head_pos: string;
  readonly mention_type: string;
}

/**
 * MEANTIME marks entities, named or not, in the first sentences of its articles: of those with a proper noun for head
 * the capitalised words around it are a name; whether other words with a capital are in one is left open.
 */
export function readMeantime(): NamedSentence[] {
  const mentions = JSON.parse(readFileSync(join(FOLDER, 'entities_mentions.json'), 'utf8')) as MeantimeMention[];
  const byPlace = new Map<string, MeantimeMention[]>();
  for (const mention of mentions) {
    const key = `${mention.conll_doc_key} ${mention.sent_id}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), mention]);
  }
  let before = '';
  return readWords().flatMap(({ document, sentence, forms }) => {
    const own = byPlace.get(`${document} ${sentence}`);
    if (!own) return [];
    const startsDocument = document !== before;
    before = document;
    return [retokenise({ forms, masks: masksOf(forms, own), startsDocument })].map(withGroups);
  });
}

function readWords(): { document: string; sentence: number; forms: string[] }[] {
  const sentences: { document: string; sentence: number; forms: string[] }[] = [];
  for (const line of readFileSync(join(FOLDER, 'meantime.conll'), 'utf8').split('\n')) {
    const [document, sentence, word, form] = line.split('\t');
    if (form === undefined || line.startsWith('#')) continue;
    if (word === '0') sentences.push({ document: document!, sentence: Number(sentence), forms: [] });
    sentences.at(-1)!.forms.push(form);
  }
  return sentences;
}

const hasCapital = (form: string | undefined): boolean => form !== undefined && /^[\p{Lu}\d]/u.test(form);

function masksOf(forms: readonly string[], mentions: readonly MeantimeMention[]): number[] {
  const masks = forms.map((form) => (/^\p{Lu}/u.test(form) ? OUT | FIRST_OF_ANY | INSIDE_OF_ANY : OUT));
  forms.forEach((form, i) => {
    if (!/^\p{Lu}/u.test(form) && hasCapital(forms[i - 1]) && hasCapital(forms[i + 1])) masks[i] = OUT | INSIDE_OF_ANY;
  });
  for (const { tokens_number: tokens, mention_head_id: head, mention_head_pos: pos, mention_type: kind } of mentions) {
    const type = TYPES[kind];
    if (pos !== 'PROPN' || type === undefined || !hasCapital(forms[head])) continue;
    const inside = (i: number): boolean => tokens.includes(i) && hasCapital(forms[i]);
    let from = head;
    let to = head + 1;
    while (inside(from - 1)) from--;
    while (inside(to)) to++;
    if (type === 'person') from = afterRoles(forms, from, to);
    while (from < head && /^(?:The|A|An|\d.*)$/.test(forms[from]!)) from++;
    for (let i = from; i < to; i++) masks[i] = labelBit(type, i > from);
  }
  return masks;
}
