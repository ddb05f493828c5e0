import type { RecordQuantity } from '../../model/record.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { RecordIndex } from './record-index.ts';
import { formatDate, formatNumber } from './wording.ts';

/** Words of an article that stand for something, what they were taken for, and why. Equal ones stand once. */
export interface Figure {
  readonly words: string;
  readonly count: number;
  readonly taken: string;
  readonly notes: readonly string[];
}

/** Words that give neither a value nor a day, by the reason for it. */
export interface OpenWords {
  readonly why: string;
  readonly words: readonly { readonly text: string; readonly count: number }[];
}

/** The times and quantities of one article, in the order of its text. */
export interface Figures {
  readonly times: readonly Figure[];
  readonly open: readonly OpenWords[];
  readonly quantities: readonly Figure[];
  readonly timeCount: number;
  readonly quantityCount: number;
}

/** By article; articles without times and quantities are not in it. */
export function gatherFigures({ record, times: byId }: RecordIndex): ReadonlyMap<string, Figures> {
  const times = groupByArticle(record.times);
  const quantities = groupByArticle(record.quantities);
  const articles = new Set([...times.keys(), ...quantities.keys()]);
  return new Map([...articles].map((id) => [id, figuresOf(times.get(id) ?? [], quantities.get(id) ?? [], byId)]));
}

function groupByArticle<Item extends { readonly anchor: { readonly article: string } }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.anchor.article);
    if (group) group.push(item);
    else groups.set(item.anchor.article, [item]);
  }
  return groups;
}

function figuresOf(
  times: readonly TimeExpression[],
  quantities: readonly RecordQuantity[],
  byId: RecordIndex['times'],
): Figures {
  return {
    times: countEqual(times.filter((time) => !isOpen(time)).map(timeFigure)),
    open: groupOpen(times.filter(isOpen)),
    quantities: countEqual(quantities.map((quantity) => quantityFigure(quantity, byId))),
    timeCount: times.length,
    quantityCount: quantities.length,
  };
}

function isOpen({ value, earliest, latest }: TimeExpression): boolean {
  return value === null && earliest === null && latest === null;
}

/** The reason without the words and the value that it starts with. */
function reasonOf({ anchor, value, because }: TimeExpression): string {
  const start = `${anchor.exact} → ${value ?? 'open'}, `;
  return because.startsWith(start) ? because.slice(start.length) : because;
}

function timeFigure(time: TimeExpression): Omit<Figure, 'count'> {
  const { anchor, bound, value, approximate } = time;
  const words = bound && !anchor.exact.toLowerCase().startsWith(bound) ? `${bound} ${anchor.exact}` : anchor.exact;
  const days = daysOf(time);
  return {
    words,
    taken: value === null ? (days ?? 'open') : formatDate(value),
    notes: [
      ...(value !== null && days !== null ? [days] : []),
      ...(approximate ? ['approximate'] : []),
      reasonOf(time),
    ],
  };
}

/** "1 Jan 2013 to 31 Dec 2013"; null where the value is that very day, or nothing bounds it. */
function daysOf({ earliest, latest, value }: TimeExpression): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === latest) return value?.startsWith(`${earliest}`) ? null : formatDate(earliest!);
  if (latest === null) return `${formatDate(earliest!)} or later`;
  if (earliest === null) return `${formatDate(latest)} or earlier`;
  return `${formatDate(earliest)} to ${formatDate(latest)}`;
}

function groupOpen(times: readonly TimeExpression[]): OpenWords[] {
  const groups = new Map<string, Map<string, number>>();
  for (const time of times) {
    const why = reasonOf(time);
    const words = groups.get(why) ?? new Map<string, number>();
    words.set(time.anchor.exact, (words.get(time.anchor.exact) ?? 0) + 1);
    groups.set(why, words);
  }
  return [...groups].map(([why, words]) => ({ why, words: [...words].map(([text, count]) => ({ text, count })) }));
}

function countEqual(figures: readonly Omit<Figure, 'count'>[]): Figure[] {
  const seen = new Map<string, Figure>();
  for (const figure of figures) {
    const key = JSON.stringify([figure.words, figure.taken, figure.notes]);
    seen.set(key, { ...figure, count: (seen.get(key)?.count ?? 0) + 1 });
  }
  return [...seen.values()];
}

function quantityFigure(quantity: RecordQuantity, times: RecordIndex['times']): Omit<Figure, 'count'> {
  const { anchor, approximate, counted, partOf, change, time } = quantity;
  const told = time === undefined ? undefined : times.get(time);
  return {
    words: anchor.exact,
    taken: `${approximate ? 'about ' : ''}${amountOf(quantity)}`,
    notes: [
      ...(counted === '' ? [] : [`counts ${counted}`]),
      ...(change === undefined ? [] : [`the ${change === 'from' ? 'earlier' : 'later'} figure of a change`]),
      ...(partOf === undefined ? [] : [`a part of “${partOf.exact}”`]),
      ...(told === undefined ? [] : [`told with “${told.anchor.exact}”`]),
    ],
  };
}

function amountOf({ value, min, max, unit }: RecordQuantity): string {
  const amount = (number: number): string => formatAmount(number) + (unit ? (unit === '%' ? '%' : ` ${unit}`) : '');
  if (value !== undefined) return amount(value);
  if (min !== undefined && max !== undefined) return `${formatAmount(min)} to ${amount(max)}`;
  if (min !== undefined) return `${amount(min)} or more`;
  return max === undefined ? 'not told' : `${amount(max)} at most`;
}

/** Digits that are shown of a number that is not whole. */
const DIGITS = 6;

function formatAmount(value: number): string {
  return Number.isInteger(value) ? formatNumber(value) : String(Number(value.toPrecision(DIGITS)));
}
