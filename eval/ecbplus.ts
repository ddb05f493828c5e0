/** Documents of ECB+ with their chains of human participants, as plain text with offsets. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './task.ts';

export const ECBPLUS = 'data/events/ecbplus/ECB+';
const CHECKED = 'data/events/ecbplus/ECBplus_coreference_sentences.csv';

/** The topics that the literature develops on (Cybulska and Vossen 2015). */
export const DEV_TOPICS = ['2', '5', '12', '18', '21', '23', '34', '35'];

export interface GoldMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Text of the last word before a preposition or relative pronoun. */
  readonly head: string;
  readonly headStart: number;
  /** Mentions of one topic with the same chain name one thing. */
  readonly chain: string;
}

export interface EcbDocument {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (words: string): string => words.replace(/&(\w+);/g, (all, name: string) => XML_ENTITIES[name] ?? all);

interface Token {
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const CLOSING = /^(?:[.,;:!?%)\]]|''|”|’|n't|'(?:s|m|re|ve|ll|d|S)|’(?:s|m|re|ve|ll|d))$/;

/** A number that its tokens part: "1", ",", "000"; the parts can stand in two sentences. */
const PARTED_NUMBER = /(?:^|[^\d.,:])\d{1,3}(?:[.,:]\d+)*(?:(,)|[.:])$/;

function carriesOnNumber(text: string, word: string): boolean {
  const parted = PARTED_NUMBER.exec(text.slice(-16));
  return parted !== null && (parted[1] ? /^\d{3}$/ : /^\d{1,2}$/).test(word);
}

/** Puts the words of a document together as print does, a line for each sentence without a full stop. */
function layText(xml: string): { text: string; tokens: Map<string, Token> } {
  const tokens = new Map<string, Token>();
  let text = '';
  let sentence = '0';
  let opening = true;
  const all = [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/g)];
  for (const [at, match] of all.entries()) {
    const raw = decode(match[3]!);
    const word = raw === '``' ? '“' : raw === "''" ? '”' : raw;
    if (carriesOnNumber(text, word)) {
      // Its parts stand together as they did on the page.
    } else if (match[2] !== sentence) {
      text += /[.!?”"]$/.test(text) ? ' ' : '\n\n';
      opening = true;
    } else if (!opening && !CLOSING.test(raw) && !isHyphen(all, at)) text += ' ';
    sentence = match[2]!;
    opening = /^(?:“|[([$])$/.test(word) || isHyphen(all, at);
    tokens.set(match[1]!, { sentence, start: text.length, end: text.length + word.length, text: word });
    text += word;
  }
  return { text, tokens };
}

/** A token "-" inside a word that print has whole: "co-workers", "22-year-old". */
function isHyphen(all: readonly RegExpExecArray[], at: number): boolean {
  const inWord = (index: number): boolean => /^[\p{Ll}\d]/u.test(all[index]?.[3] ?? '');
  return all[at]![3] === '-' && inWord(at - 1) && inWord(at + 1);
}

const BEFORE_HEAD_ENDS = new Set(['of', 'in', 'for', 'at', 'from', 'who', 'that', 'which', 'with', 'on', ',', 'to']);

function headOf(words: readonly Token[]): Token {
  const stop = words.findIndex((word, at) => at > 0 && BEFORE_HEAD_ENDS.has(word.text.toLowerCase()));
  const own = stop > 0 ? words.slice(0, stop) : words;
  return own.findLast((word) => /[\p{L}\p{N}]/u.test(word.text) && !/^['’]s$/.test(word.text)) ?? own.at(-1)!;
}

function readChains(xml: string): Map<string, string> {
  const chains = new Map<string, string>();
  for (const match of xml.matchAll(/<(CROSS|INTRA)_DOC_COREF r_id="(\d+)"([^>]*)>([\s\S]*?)<\/\1_DOC_COREF>/g)) {
    const note = /note="([^"]*)"/.exec(match[3]!)?.[1];
    const chain = match[1] === 'CROSS' && note ? note : `in ${match[2]}`;
    for (const source of match[4]!.matchAll(/<source m_id="(\d+)"/g)) chains.set(source[1]!, chain);
  }
  return chains;
}

/** Sentences, "topic/file/number", whose coreference was checked by the annotators; elsewhere chains are incomplete. */
export function readChecked(): ReadonlySet<string> {
  const lines = readFileSync(join(SHARED, CHECKED), 'utf8').trim().split(/\r?\n/).slice(1);
  return new Set(
    lines.map((line) => {
      const [topic, file, sentence] = line.split(',');
      return `${topic}/${topic}_${file}.xml/${sentence}`;
    }),
  );
}

const PARTICIPANTS = /<HUMAN_PART_(?:PER|ORG|GPE|VEH|MET|GENERIC)? ?m_id="(\d+)"[^>]*>([\s\S]*?)<\/HUMAN/g;
const HAPPENINGS = /<(?:NEG_)?ACTION_[A-Z_]+ m_id="(\d+)"[^>]*>([\s\S]*?)<\/(?:NEG_)?ACTION/g;

export function readEcbDocument(xml: string, id: string, topic: string, checked: ReadonlySet<string>): EcbDocument {
  const laid = layText(xml);
  return { id, topic, text: laid.text, mentions: readMentions(xml, laid, PARTICIPANTS, { id, topic, checked }) };
}

/** The happenings that a document marks in checked sentences, placed in its text as `readEcbDocument` lays it. */
export function readEcbHappenings(
  xml: string,
  id: string,
  topic: string,
  checked: ReadonlySet<string>,
): readonly GoldMention[] {
  return readMentions(xml, layText(xml), HAPPENINGS, { id, topic, checked });
}

function readMentions(
  xml: string,
  { tokens }: ReturnType<typeof layText>,
  marked: RegExp,
  { id, topic, checked }: { readonly id: string; readonly topic: string; readonly checked: ReadonlySet<string> },
): GoldMention[] {
  const chains = readChains(xml);
  const mentions: GoldMention[] = [];
  for (const match of xml.matchAll(marked)) {
    const words = [...match[2]!.matchAll(/t_id="(\d+)"/g)].map((anchor) => tokens.get(anchor[1]!)!);
    if (words.length === 0 || words.some((word) => word === undefined)) continue;
    if (!checked.has(`${topic}/${id}/${words[0]!.sentence}`)) continue;
    const head = headOf(words);
    const chain = chains.get(match[1]!);
    mentions.push({
      id: `${id} ${match[1]}`,
      start: words[0]!.start,
      end: words.at(-1)!.end,
      head: head.text,
      headStart: head.start,
      chain: chain?.startsWith('in ') === false ? chain : `${id} ${chain ?? match[1]}`,
    });
  }
  return mentions;
}

export function readEcbTopics(topics: readonly string[]): EcbDocument[] {
  const checked = readChecked();
  return topics.flatMap((topic) => {
    const folder = join(SHARED, ECBPLUS, topic);
    const names = readdirSync(folder).filter((name) => name.endsWith('.xml'));
    return names.sort().map((name) => readEcbDocument(readFileSync(join(folder, name), 'utf8'), name, topic, checked));
  });
}
