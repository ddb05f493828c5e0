import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { kindOfNoun } from './actor-words.ts';
import { NO_TITLE } from './claims/office-words.ts';
import { FORMER_WORDS, HEAD_NOUNS, OFFICE_NOUNS } from './clause-frames.ts';
import { isPersonNoun } from './person-nouns.ts';

/** An office, or what one is on the spot, by the words that tell it from others, folded to their kinds. */
export interface ToldOffice {
  readonly words: ReadonlySet<string>;
  readonly head: string;
  /** The words themselves, in the singular. */
  readonly keys: readonly string[];
}

/** Letters before and behind a name within which its office is looked for. */
const REACH = 90;

/** Between commas or the start of a clause and a name: "among them the harbour master, X". */
const CLAUSE_BEFORE_NAME = /([^,.;:!?”"()–—]+), $/u;
/** Opens the words of an office. */
const ARTICLE = /(?:^|\s)(?:the|its|their|our)\s/gi;
/** "X, (the) head of the port authority,": what stands right behind one. */
const BEHIND_NAME =
  /^, (?:who (?:is|was) )?(?:the|its|their|our) ((?:[\p{L}’'-]+ ){0,7}?[\p{L}’'-]+)(?=[,.;:)”"—–]|$| (?:said|says|told|and|who)\b)/u;
/** Where a phrase turns from its noun to what it is of. */
const OF_WHAT = /\s(?:of|at|in|for|on|from|to)\s/;

/** The offices that stand beside a name, "the harbour master, X" and "X, head of the port", but not those told of as over. */
export function readOffices(text: string, { start, end }: Span, role?: string): readonly ToldOffice[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const found = [role ?? '', readBefore(before), BEHIND_NAME.exec(behind)?.[1] ?? ''];
  return found.flatMap((words) => toOffice(words) ?? []);
}

/** The office that a description is, "the harbour master"; null where its words name none that one holds alone. */
export function readOffice(words: string): ToldOffice | null {
  const plain = /^(?:the|its|their|our)\s(.+)$/i.exec(words.trim());
  return plain ? toOffice(plain[1]!) : null;
}

/** Whether words by which one is called are of an office that another's name stands with: the words of the one are among the other's. */
export function isSameOffice(called: ToldOffice, office: ToldOffice): boolean {
  return called.head === office.head && [...called.words].every((word) => office.words.has(word));
}

/** Who holds which offices by the words beside the names of one article: by surname, folded. */
export function indexOffices(text: string, mentions: readonly Mention[]): ReadonlyMap<string, readonly ToldOffice[]> {
  const index = new Map<string, readonly ToldOffice[]>();
  for (const mention of mentions) {
    if (!isPerson(mention)) continue;
    const offices = readOffices(text, mention.anchor, mention.role);
    if (offices.length === 0) continue;
    const surname = surnameOf(mention);
    index.set(surname, [...(index.get(surname) ?? []), ...offices]);
  }
  return index;
}

/** Whom an index of offices may have under a name. */
export function surnameOf({ name }: Mention): string {
  return name.split(/\s+/).at(-1)!.toLowerCase();
}

/** A person, or what has a name of two words of which nothing tells that it is none. */
export function isPerson({ type, name, form }: Mention): boolean {
  return (
    form === undefined && (type === 'person' || (type === 'other' && /^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+$/u.test(name)))
  );
}

/** The words from an article to the comma before the name, the shortest that name an office. */
function readBefore(before: string): string {
  const clause = before.endsWith(', ') ? (CLAUSE_BEFORE_NAME.exec(before)?.[1] ?? '') : '';
  const openings = [...clause.matchAll(ARTICLE)].map(({ index, 0: { length } }) => clause.slice(index + length));
  return openings.reverse().find((words) => toOffice(words) !== null) ?? '';
}

/** "Former harbour master". */
export function isOver(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => FORMER_WORDS.has(word));
}

function toOffice(words: string): ToldOffice | null {
  const plain = words.toLowerCase();
  if (plain === '' || isOver(plain)) return null;
  const noun = plain.split(OF_WHAT)[0]!;
  if (noun.split(' ').some((word) => NO_TITLE.has(word))) return null;
  const last = noun.split(' ').at(-1)!;
  const told = contentWords(plain).map(kindOfNoun);
  const alone = OFFICE_NOUNS.has(last) || HEAD_NOUNS.has(last);
  const head = contentWords(last).map(kindOfNoun).at(-1);
  if (head === undefined || !(alone || (told.length >= 2 && (isPersonNoun(last) || MASTERS.has(last))))) return null;
  return { words: new Set(told), head, keys: contentWords(plain) };
}

/** Nouns that name an office only with a word before: "harbour (master)". */
const MASTERS: ReadonlySet<string> = new Set(['master', 'engineer', 'officer', 'marshal', 'inspector', 'warden']);
