import { LATER_STAGE, PART_OF_ANOTHER } from '../../language/en/citation-phrases.ts';
import type { Article } from '../../model/index.ts';
import type { Words } from '../../text/find-words.ts';
import { citesAnyway } from './find-citations.ts';
import { mayNameHouse } from './names-house.ts';

/** What a text's words say of its age, and the text of itself. */
export interface TextSigns {
  /** Whether it says, at its top or its end, that it is a later stage of itself. */
  readonly laterStage: boolean;
  /** Whether it says at its top that it carries a part of another text. */
  readonly announcesPart: boolean;
  /** Whether a part of it can name its own outlet. */
  readonly namesHouse: boolean;
  /** Whether it cites, or can cite, whatever the pile's outlets. */
  readonly citesAnyway: boolean;
  /** The latest year it names; 0 for none. */
  readonly latestYear: number;
  /** How many years it names. */
  readonly years: number;
  /** Words that begin with a figure. */
  readonly numbers: number;
  /** Double hyphens for dashes and exclamation marks: what editors take out. */
  readonly roughMarks: number;
}

/** Characters at the top in which a text says that it carries another. */
const TOP = 900;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** Where a text says that it is a later stage: its top and its end. */
function noticesOf({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return `${title}\n${text.slice(0, 300)}\n${text.slice(-400)}`;
}

/** The value of four figures; 0 for other words. */
function readYear(text: string, start: number): number {
  let value = 0;
  for (let at = start; at < start + 4; at++) {
    const figure = text.charCodeAt(at) - 0x30;
    if (figure < 0 || figure > 9) return 0;
    value = 10 * value + figure;
  }
  return value;
}

function countRoughMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('!'); at >= 0; at = text.indexOf('!', at + 1)) count++;
  for (let at = text.indexOf('--'); at >= 0; at = text.indexOf('--', at + 2)) count++;
  return count;
}

/** Reads of a text what is asked of it whenever it is weighed with another. */
export function readSigns(article: Pick<Article, 'title' | 'text' | 'blocks' | 'outlet'>, words: Words): TextSigns {
  const { text, outlet } = article;
  const years = new Set<number>();
  let numbers = 0;
  for (let at = 0; at < words.count; at++) {
    const start = words.start[at]!;
    const first = text.charCodeAt(start);
    if (first < 0x30 || first > 0x39) continue;
    numbers++;
    const year = words.end[at]! - start === 4 ? readYear(text, start) : 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) years.add(year);
  }
  return {
    laterStage: LATER_STAGE.test(noticesOf(article)),
    announcesPart: PART_OF_ANOTHER.test(text.slice(0, TOP)),
    namesHouse: outlet !== undefined && mayNameHouse(text, outlet),
    citesAnyway: citesAnyway(article, words.hash),
    latestYear: Math.max(0, ...years),
    years: years.size,
    numbers,
    roughMarks: countRoughMarks(text),
  };
}
