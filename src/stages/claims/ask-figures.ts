import { askHowMany } from '../../language/en/ask-how-many.ts';
import { askInPhrase } from '../../language/en/ask-in-phrase.ts';
import { AGED_AT, askTime, LOST_MONTH, OF_NO_PLURAL } from '../../language/en/asked-phrases.ts';
import type { Claim } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { findFigureRole } from './figure-role.ts';
import { mentionAt, type ReadSentence } from './frame-parts.ts';
import { markFirstName, nameSubjects } from './name-subjects.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { SentenceView } from './sentence-view.ts';

/** Claims of figures with the question that their own clause answers, where it gives one. */
export function askFigures(claims: readonly Claim[], view: SentenceView, sentences: SentenceReader): Claim[] {
  return claims.map((claim) => {
    if (claim.asked !== undefined) return claim;
    const quantity = view.quantities.find(({ id }) => id === claim.quantity);
    const read = quantity && isOfMany(quantity) ? sentences.read(view.sentence) : null;
    return read ? { ...claim, ...sayPlainly(askFigure(read, quantity!), quantity!) } : claim;
  });
}

/** "One", "no child", "every third house" and what is written in one word with its noun ("25km") make no plain "how many". */
function isOfMany({ value, anchor }: Quantity): boolean {
  return value !== 1 && value !== 0 && !/^every\b/i.test(anchor.exact) && !/^\p{Sc}?[\d.,]+\p{L}/u.test(anchor.exact);
}

/** A stopwatch gives a time, not so many seconds; a question that has lost the month of its day is none. */
function sayPlainly(
  { asked, askedAround }: Pick<Claim, 'asked' | 'askedAround'>,
  { anchor, unit }: Quantity,
): Pick<Claim, 'asked' | 'askedAround'> {
  const question = asked ?? askedAround;
  if (question === undefined || LOST_MONTH.test(question) || OF_NO_PLURAL.test(question)) return {};
  const said = unit === 'second' && anchor.exact.includes(':') ? askTime(question) : question;
  return asked === undefined ? { askedAround: said } : { asked: said };
}

function askFigure(read: ReadSentence, { anchor, countedSpan, unit }: Quantity): Pick<Claim, 'asked' | 'askedAround'> {
  const { analysis, clause } = read;
  const tree = markFirstName(read);
  const { words } = tree;
  const end = Math.max(anchor.end, countedSpan?.end ?? 0);
  const from = words.findIndex((word) => word.end > anchor.start);
  const to = words.findIndex((word) => word.start >= end);
  if (from < 0) return {};
  const { head } = findFigureRole(clause, from, to < 0 ? words.length : to);
  const lastOfNumber = words.findLastIndex((word, i) => word.start < anchor.end && (i === from || word.upos === 'NUM'));
  const measured = unit === undefined ? {} : { unit };
  const asked = askHowMany(analysis.text, tree, { head, lastOfNumber, ...measured });
  if (asked !== null) return { asked };
  const behind = words.findIndex((word) => word.start >= anchor.end);
  const figure = { head, from, to: behind < 0 ? words.length : behind, ...measured };
  const aged = unit === undefined && !countedSpan ? askAge(read, head, anchor.exact) : null;
  if (aged !== null) return { askedAround: aged };
  const around = askInPhrase(analysis.text, nameSubjects(read, tree), figure);
  return around === null ? {} : { askedAround: around };
}

/** "How old was Anna Voss?", of "Voss was 52" and "Voss died at 52". */
function askAge(read: ReadSentence, number: number, exact: string): string | null {
  const { clause, tree } = read;
  if (clause.word(number + 1) === '-' || !/^\d{1,3}$/.test(exact) || clause.upos(number) !== 'NUM') return null;
  const said = clause.child(number, 'cop');
  const verb = said === null ? clause.head(number) : number;
  if (clause.children(number, 'aux').length > 0) return null;
  if (verb < 0 || (said === null && !(AGED_AT.test(clause.lemma(verb)) && clause.caseOf(number) === 'at'))) return null;
  const who = clause.child(verb, 'nsubj');
  if (who === null) return null;
  const own = mentionAt(read, who);
  const meant = nameSubjects(read, tree).words[who]!;
  const linked = meant.start !== tree.words[who]!.start;
  if (!linked && (own?.type !== 'person' || own.form !== undefined)) return null;
  const { start, end } = linked ? meant : own!.anchor;
  return `How old was ${read.analysis.text.slice(start, end)}?`;
}
