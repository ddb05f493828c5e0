import { DESCRIBED, PUTS_AWAY, readTerm, TERM_QUESTIONS, type Term } from '../../language/en/claims/term-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Figure } from './figure.ts';
import type { EventWord } from './find-events.ts';
import { namePart } from './name-parts.ts';

/** A length of time that somebody is to spend in prison: of which kind, and who; without words where nobody is named. */
export interface PrisonTerm {
  readonly event: EventWord;
  readonly punished: ClaimPart;
}

/** Null where the length is of nothing of the kind. */
export function findPrisonTerm(figure: Figure): PrisonTerm | null {
  const { view, input, quantity, first, end } = figure;
  const { text } = input.analysis;
  const before = text.slice(view.anchor.start, quantity.anchor.start);
  const term = readTerm(before, text.slice(quantity.anchor.end, view.anchor.end));
  if (term === null) return null;
  const event: EventWord = {
    class: term,
    form: 'noun',
    first,
    last: end - 1,
    negated: false,
    certain: term === 'term' || term === 'termSuspended',
  };
  return { event, punished: findDescribed(figure, before) ?? findPunished(figure, before) };
}

/** "Two former managers of Delmer were given …": whoever is told of by a noun that a name only goes with. */
function findDescribed({ view }: Figure, before: string): ClaimPart | null {
  const told = DESCRIBED.exec(before);
  if (told === null) return null;
  const [, words, head] = told as unknown as [string, string, string];
  const named = view.mentions.some(
    ({ type, anchor }) => type === 'person' && isIn({ anchor }, view.anchor.start, view.anchor.start + before.length),
  );
  if (named) return null;
  const start = view.anchor.start + told.index;
  const plain = words.slice(0, 1).toLowerCase() + words.slice(1);
  return { words: plain, span: { start, end: start + words.length }, key: singularOf(head.toLowerCase()) };
}

/** Who stands between the verb and the length, else who stands before the verb, else the only one who is named. */
function findPunished({ view, quantity: { anchor } }: Figure, before: string): ClaimPart {
  const persons = view.mentions.filter(({ type }) => type === 'person');
  const at = before.search(PUTS_AWAY);
  const verb = at < 0 ? anchor.start : view.anchor.start + at;
  const put = view.mentions.filter((one) => isIn(one, verb, anchor.start));
  const named =
    put.find(({ type }) => type === 'person') ??
    put[0] ??
    (new Set(persons.map(({ name }) => name)).size === 1 ? persons[0] : undefined);
  const isBefore = (one: Mention): boolean => isIn(one, view.anchor.start, verb);
  const subject =
    named ?? persons.findLast(isBefore) ?? view.mentions.find((one) => one.type === 'other' && isBefore(one));
  const { start, end } = anchor;
  return subject ? namePart(subject) : { words: '', span: { start, end }, key: '' };
}

function isIn({ anchor }: Pick<Mention, 'anchor'>, from: number, to: number): boolean {
  return anchor.start >= from && anchor.end <= to;
}

/** The claim with the question that it answers. */
export function askTerm(claim: Claim): Claim {
  const [named, unnamed] = TERM_QUESTIONS[claim.predicate.key as Term];
  const told = claim.object?.words ?? '';
  const who = claim.object?.mention === undefined ? told : told.replace(/^(?:\p{Ll}[\p{L}’'-]* )+/u, '');
  return { ...claim, asked: who === '' ? unnamed : named.replace('{it}', who) };
}
