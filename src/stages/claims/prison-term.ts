import { PUTS_AWAY, readTerm, TERM_QUESTIONS, type Term } from '../../language/en/claims/term-words.ts';
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
  return { event, punished: findPunished(figure, before) };
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

function isIn({ anchor }: Mention, from: number, to: number): boolean {
  return anchor.start >= from && anchor.end <= to;
}

/** The claim with the question that it answers. */
export function askTerm(claim: Claim): Claim {
  const [named, unnamed] = TERM_QUESTIONS[claim.predicate.key as Term];
  const who = claim.object?.words.replace(/^(?:\p{Ll}[\p{L}’'-]* )+/u, '') ?? '';
  return { ...claim, asked: who === '' ? unnamed : named.replace('{it}', who) };
}
