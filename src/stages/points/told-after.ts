import { OPENS_WITH_POINTER } from '../../language/en/points/source-names.ts';
import { readGiver } from '../../language/en/set-against.ts';
import { IN_WRITING } from '../../language/en/speaking-houses.ts';
import {
  BODIES,
  BY_THEIR_COUNT,
  FOUND_OUT,
  HEAD_BEFORE,
  HEAD_BEHIND,
  OF_A_FIRM,
  OFFICE_BEFORE,
  OFFICE_BEHIND,
  TITLE_BEFORE,
  TOLD_AFTER_HERE,
  TOLD_AFTER_OPENING,
  TOLD_BEFORE_FIGURE,
  TOLD_OF_ALL_BEFORE,
} from '../../language/en/told-after.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { isKnownSource } from './one-source.ts';

/** Letters of a sentence, and of the one behind it, that are searched. */
const LONGEST = 600;
const NEXT = 200;

export interface ToldAfter {
  /** As written: "the guild", "Orrel's two divers". */
  readonly who: string;
  /** It stands in writing that anybody can read: a survey, a filing. */
  readonly inWriting: boolean;
}

/** Whom a claim's words are told after, in words that no statement was read from: "by the count of the guild", "So says the guild". */
export const toldAfter = remember((view: ClaimView): readonly ToldAfter[] => {
  if (view.claim.kind !== 'number' && view.claim.kind !== 'date') return [];
  const isFigure = view.claim.kind === 'number';
  const { text } = view.source.article;
  const { start, end } = sentenceOf(view.claim);
  const sentence = text.slice(start, Math.min(end, start + LONGEST));
  const next = /^[ \t]*(\S[^\n]*)/u.exec(text.slice(end, end + NEXT))?.[1] ?? '';
  const upTo = text.slice(start, view.quantity?.anchor.start ?? start);
  const found = [
    ...(isFigure ? [TOLD_OF_ALL_BEFORE.exec(text.slice(end, end + NEXT))] : []),
    ...(isFigure ? TOLD_BEFORE_FIGURE.map((pattern) => pattern.exec(upTo)) : []),
    ...TOLD_AFTER_HERE.map((pattern) => pattern.exec(sentence)),
    ...TOLD_AFTER_OPENING.map((pattern) => pattern.exec(sentence)),
    ...(isFigure ? TOLD_AFTER_OPENING.map((pattern) => pattern.exec(next)) : []),
    ...(isFigure && OPENS_WITH_POINTER.test(next)
      ? TOLD_AFTER_HERE.map((pattern) => pattern.exec(firstSentence(next)))
      : []),
  ];
  const told = found.flatMap((match) => {
    const who = match?.groups?.who?.trim();
    return who === undefined || !isKnownSource(who) ? [] : [{ who, inWriting: IN_WRITING.test(match![0]) }];
  });
  const giver = giverOf(view);
  if (giver !== null && isKnownSource(giver)) told.push({ who: giver, inWriting: false });
  return [...told, ...theirCount(sentence).map((who) => ({ who, inWriting: false }))];
});

/** "The union says 4.8 million": who gives a figure that leaves its noun out, which no statement was read from. */
function giverOf({ claim, quantity, statement, source }: ClaimView): string | null {
  if (claim.kind !== 'number' || quantity === null || quantity.counted !== '' || statement !== null) return null;
  const { start, end } = sentenceOf(claim);
  const { text } = source.article;
  return readGiver(text.slice(start, quantity.anchor.start), text.slice(quantity.anchor.end, end));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?= |$)/u.exec(text)?.[0] ?? text;
}

/** "Orrel's two divers went down; by their count …": the names before. */
function theirCount(sentence: string): string[] {
  const at = BY_THEIR_COUNT.exec(sentence)?.index ?? -1;
  return at > 0 ? namesIn(sentence.slice(0, at)) : [];
}

/** Who found the figure out, by name: "Orrel Labs tested 40". Its own word, told by another, is one source with it. */
export const foundOutBy = remember((view: ClaimView): readonly string[] => {
  if (view.claim.kind !== 'number' && view.claim.kind !== 'date') return [];
  const { text } = view.source.article;
  const { start, end } = sentenceOf(view.claim);
  const sentence = text.slice(start, Math.min(end, start + LONGEST));
  return [...sentence.matchAll(FOUND_OUT)].flatMap(({ groups }) => {
    const { who = '', measured } = groups ?? {};
    const body = /^the ([\p{Ll}-]+)$/iu.exec(who)?.[1] ?? '';
    return measured !== undefined && BODIES.has(body) ? [who, ...namesIn(who)] : namesIn(who);
  });
});

function namesIn(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}&’'-]*(?: (?:of )?\p{Lu}[\p{L}\p{N}&’'-]*)*/gu)]
    .map(([name]) => name.replace(/['’]s$/, ''))
    .filter((name) => name.length > 3);
}

/** Who speaks, as written, and the office that stands beside the name: "the head of the Orrel fire brigade, Ilse Vann,". */
export const speakerAsTold = remember((view: ClaimView): readonly string[] => {
  const {
    claim: { kind },
    statement,
    source,
  } = view;
  const { identified, span } = statement?.speaker ?? {};
  if (identified !== 'named' || !span || (kind !== 'number' && kind !== 'date')) return [];
  const { text } = source.article;
  const before = OFFICE_BEFORE.exec(text.slice(Math.max(0, span.start - LONGEST_OFFICE), span.start));
  const behind = OFFICE_BEHIND.exec(text.slice(span.end, span.end + LONGEST_OFFICE));
  const offices = [before, behind].flatMap((match) => match?.groups?.office ?? []);
  return [statement!.speaker.words, ...offices, ...titleOf(view), ...headOf(view)];
});

/** Whom it heads who is told to speak, by the words beside any mention of the name: "the company" for its chief executive. */
function headOf({ statement, source }: ClaimView): string[] {
  const { text } = source.article;
  const surname = statement!.speaker.words.split(' ').at(-1)!;
  for (const { type, anchor } of source.mentions) {
    if (type !== 'person' || !anchor.exact.endsWith(surname)) continue;
    const name = anchor.start + Math.max(0, anchor.exact.search(/\p{Lu}/u));
    const office = (
      HEAD_BEFORE.exec(text.slice(Math.max(0, name - LONGEST_HEAD), name)) ??
      HEAD_BEHIND.exec(text.slice(anchor.end, anchor.end + LONGEST_HEAD))
    )?.groups?.office;
    if (office) return [OF_A_FIRM.test(office) ? 'the company' : `the ${office}`];
  }
  return [];
}
const LONGEST_HEAD = 48;

/** "Interior Minister", "the Harbour Warden": what stands before a speaker's own name says for whom. */
function titleOf({ statement, source }: ClaimView): string[] {
  const { span, mention } = statement!.speaker;
  const { text } = source.article;
  const name = source.mentions.find(({ id }) => id === mention);
  const from = name?.type === 'person' && name.anchor.start > span!.start ? name.anchor.start : span!.start;
  const own = text.slice(span!.start, from).replace(/[, ]+$/u, '');
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, span!.start - LONGEST_OFFICE), span!.start));
  return [own, before?.groups?.office ?? ''].filter((title) => title.includes(' ') || /^\p{Lu}/u.test(title));
}
const LONGEST_OFFICE = 100;
