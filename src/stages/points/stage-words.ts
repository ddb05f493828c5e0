import { pluralise } from '../../language/en/inflect.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  CLAUSE_END,
  CLAUSE_START,
  CLAUSE_STOP,
  FINITE,
  LEFT_OUT_BEFORE,
  MERE_WORDS,
  NAMES_SOME,
  NEXT_OF_LIST,
  OF_THE_NOUN,
  OF_THEM,
  OF_THEM_ALONE,
  OPENS,
  OPENS_WITH_AND,
  TO_MANY,
  TOTAL_OF,
} from '../../language/en/points/whole-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { groupReadings } from './group-readings.ts';
import { tieToWhole } from './told-of-whole.ts';

/** Words of its clause on either side of a figure. */
const AROUND = 13;

/** Parts that a question names. */
const MOST_ASKED = 3;

/** “Of 620,000 doses, how many have been delivered, how many have been used?” */
export function askStages(views: readonly ClaimView[]): string {
  const [whole, ...others] = groupReadings(views).reverse();
  const size = readValue(whole!.views[0]!)!.nominal;
  const parts = others.filter(({ value, views: own }) => value.nominal < size && !isWhole(own, views));
  const of = wordsOf(plainestOf(whole!.views, views))
    .replace(TOTAL_OF, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  const asked = parts.slice(0, MOST_ASKED).map(({ views: own }) => askPlainly(own, views));
  return `Of ${of}, ${asked.join(', ')}?`;
}

/** Told as the whole of others, and as a part of none: "at least 20" beside 26. */
function isWhole(own: readonly ClaimView[], views: readonly ClaimView[]): boolean {
  if (own.some((view) => wholeOf(view, views) !== null)) return false;
  return own.some((view) =>
    views.some((part) => part !== view && part.source === view.source && tieToWhole(part, view) !== null),
  );
}

/** The shortest of what those ask who tell it as a part; with a gap where none does without. */
function askPlainly(own: readonly ClaimView[], views: readonly ClaimView[]): string {
  const told = own.filter((view) => wholeOf(view, views) !== null);
  const asked = (told.length > 0 ? told : [plainestOf(own, views)]).map((view) => askPart(view, views));
  const plain = asked.filter((words) => !words.includes('___'));
  const finite = plain.filter((words) => FINITE.test(words));
  return [finite, plain, asked]
    .find((some) => some.length > 0)!
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** The claim whose own article ties it to its whole; else one whose sentence gives no other of the figures. */
export function plainestOf(own: readonly ClaimView[], views: readonly ClaimView[]): ClaimView {
  const alone = own.filter((view) => isAlone(view, views));
  return (
    own.find((view) => wholeOf(view, views) !== null) ?? alone.find(hasNoun) ?? alone[0] ?? own.find(hasNoun) ?? own[0]!
  );
}

const hasNoun = ({ quantity }: ClaimView): boolean => quantity!.counted !== '';

function wholeOf(part: ClaimView, views: readonly ClaimView[]): ClaimView | null {
  return views.find((whole) => whole.source === part.source && tieToWhole(part, whole) !== null) ?? null;
}

function isAlone(view: ClaimView, views: readonly ClaimView[]): boolean {
  const { start } = sentenceOf(view.claim);
  return views.every(
    (other) => other === view || other.source !== view.source || sentenceOf(other.claim).start !== start,
  );
}

/** The words around a figure, up to the end of its clause. */
export function clauseOf(view: ClaimView): string {
  const [before, behind] = around(view);
  return `${before}${view.quantity!.anchor.exact}${behind}`;
}

function around({ quantity, claim, source }: ClaimView): readonly [string, string] {
  const { text } = source.article;
  const { start, end } = sentenceOf(claim);
  const sentence = text.slice(start, quantity!.anchor.start);
  const last = sentence.lastIndexOf(', ');
  const opens = last >= 0 && OPENS.test(sentence.slice(last + 2)) ? sentence.slice(last + 2) : sentence;
  const clause = opens.replace(CLAUSE_START, '').replace(NAMES_SOME, '');
  const before = clause.replace(/\s+/g, ' ').trimStart().replace(OPENS_WITH_AND, '');
  const next = source.quantities.find(
    ({ anchor }) =>
      anchor.start > quantity!.anchor.end && NEXT_OF_LIST.test(text.slice(quantity!.anchor.end, anchor.start)),
  );
  const rest = text.slice(quantity!.anchor.end, Math.min(end, next?.anchor.start ?? end)).replace(/\s+/g, ' ');
  const behind = rest.slice(0, endOf(rest));
  const [lead, tail] = [before.split(' '), behind.split(' ')];
  return [
    lead.length > AROUND ? `… ${lead.slice(-AROUND).join(' ')}` : before,
    tail.length > AROUND ? `${tail.slice(0, AROUND).join(' ')} …` : behind,
  ];
}

/** The first end of its clause that leaves something said of the figure. */
function endOf(rest: string): number {
  for (const { index } of rest.matchAll(CLAUSE_END)) {
    const clause = rest.slice(0, index).replace(CLAUSE_STOP, '');
    if (!OF_THEM_ALONE.test(clause)) return clause.length;
  }
  return rest.replace(CLAUSE_STOP, '').length;
}

/** A figure with the noun that it counts. */
function wordsOf({ quantity, source, head }: ClaimView): string {
  const { anchor, countedSpan, unit } = quantity!;
  const isBehind = countedSpan && countedSpan.start >= anchor.end && countedSpan.start - anchor.end <= NEAR;
  const words = source.article.text.slice(anchor.start, isBehind ? countedSpan.end : anchor.end).replace(/\s+/g, ' ');
  return isBehind || unit !== undefined || !isPersonNoun(head)
    ? words
    : `${words} ${head === 'person' ? 'people' : pluralise(head)}`;
}

/** Letters between a figure and the noun that it counts: "dozens of attacks", "1,120 tonnes of grain". */
const NEAR = 4;

/** "how many have been delivered"; with a gap where the figure does not open its clause. */
function askPart(view: ClaimView, views: readonly ClaimView[]): string {
  const [before, behind] = around(view);
  const whole = wholeOf(view, views);
  const asked = (whole ?? view).quantity!.unit === undefined ? 'how many' : 'how much';
  const told = LEFT_OUT_BEFORE.test(before.replace(MERE_WORDS, '')) ? withoutNoun(behind, view, whole) : '';
  const many =
    told === view.quantity!.counted && isPersonNoun(view.head) ? `were ${ofMany(told, view)}` : ofMany(told, view);
  return told === '' ? `${asked}: “${before}___${behind}”` : `${asked} ${many}`;
}

/** "of the 60 suspects were released": what is said of them alone. */
function withoutNoun(behind: string, part: ClaimView, whole: ClaimView | null): string {
  if (whole === null) return behind.trim();
  const { end } = part.quantity!.anchor;
  const last = Math.max(whole.quantity!.anchor.end, whole.quantity!.countedSpan?.end ?? 0);
  const isInside = last > end && last <= end + behind.length;
  const noun = ` ${pluralise(whole.head)}`;
  const isNamed = whole.head !== '' && OF_THE_NOUN.exec(behind)?.[0].includes(noun);
  const named = isNamed ? behind.slice(behind.indexOf(noun) + noun.length) : behind.replace(OF_THEM, '');
  const rest = isInside ? behind.slice(last - end) : named;
  const own = part.quantity!.counted;
  const isOwn = part.head === whole.head && own !== '' && rest.startsWith(` ${own}`);
  return (isOwn ? rest.slice(own.length + 1) : rest).trim();
}

/** Of one alone "has died", and "woman". */
function ofMany(told: string, { quantity, head }: ClaimView): string {
  if (quantity!.value !== 1) return told;
  const verb = TO_MANY[told.split(' ')[0]!];
  if (verb !== undefined) return told.replace(/^\S+/, verb);
  return head !== '' && told.startsWith(head) ? told.replace(head, pluralise(head)) : told;
}
