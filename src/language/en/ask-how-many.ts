import type { SentenceTree } from '../parse-sentence.ts';
import { askClause, phraseOf, sayWords } from './ask-clause.ts';
import { SAID_UNITS } from './units.ts';

/** A figure in the tree of its sentence. */
interface AskedFigure {
  /** The noun counted, or the number itself where it stands alone. */
  readonly head: number;
  /** The last word of the number: "million" of "about 2.5 million people". */
  readonly lastOfNumber: number;
  /** As in `Quantity.unit`; absent for a count. */
  readonly unit?: string;
}

const LONGEST_COUNTED = 8;
/** "hundreds of" behind "several", "plus" of "4,000-plus"; "of the" begins a whole. */
const NUMBER_LEFT =
  /^(?:plus )?(?:(?:dozens?|scores?|handful|pair|hundreds?|thousands?|millions?|billions?|tens)\b ?)*(?:of (?!the |all |his |her |their |its |\d))?/i;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * The question that a clause with a figure answers: "How many silos were damaged?", "What share of the children had been
 * vaccinated?", "How much did the repair cost?". Null where the clause gives none that is plain by itself.
 */
export function askHowMany(text: string, tree: SentenceTree, { head, lastOfNumber, unit }: AskedFigure): string | null {
  const { words } = tree;
  const isLed = words.some(({ head: of, relation }, i) => of === head && relation === 'case' && i < head);
  const isDoer = !isLed && /^(?:nsubj|nsubj:pass|obj)$/.test(words[head]?.relation ?? '');
  if (!isDoer && !words.some(({ head: of, relation }) => of === head && relation === 'acl')) return null;
  if (/-/.test(sayWords(text, tree, [lastOfNumber]))) return null;
  const all = phraseOf(tree, head).filter((i) => i > lastOfNumber);
  const behind = words[head]?.relation === 'obj' ? findLoosePhrases(text, tree, head) : [];
  const own = all.filter((i) => !behind.includes(i));
  if (own.length > LONGEST_COUNTED) return null;
  const counted = sayWords(text, tree, own).replace(/,? including .*$/, '');
  const wh = openQuestion(counted.replace(NUMBER_LEFT, '').replace(/^one$/, 'people'), unit);
  return wh === null ? null : askClause(text, tree, { head, wh, behind: sayWords(text, tree, behind), clause: isDoer });
}

/** "at the town" of "250 rockets at the town"; "of" belongs to the noun. */
export function findLoosePhrases(text: string, tree: SentenceTree, head: number): number[] {
  const { words } = tree;
  const loose = words.findIndex(
    (word, i) =>
      i > head &&
      word.head === head &&
      word.relation === 'nmod' &&
      !words.some((other, at) => other.head === i && other.relation === 'case' && sayWords(text, tree, [at]) === 'of'),
  );
  return loose < 0 ? [] : phraseOf(tree, loose);
}

/** Behind the number of a share: "two-thirds of the grain". */
const SHARE_LEFT = /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?) of (.+)$/i;

function openQuestion(written: string, unit: string | undefined): string | null {
  const part = unit === undefined ? SHARE_LEFT.exec(written)?.[1] : undefined;
  if (part !== undefined) return `What share of ${part}`;
  const counted = sayUnit(written);
  if (unit === '%') {
    const whole = /^(?:%|per ?cent|percent)? ?of (.+)$/i.exec(counted)?.[1];
    return whole === undefined ? null : `What share of ${whole}`;
  }
  if (unit !== undefined && CURRENCY.test(unit)) return counted === '' ? 'How much' : `How many ${counted}`;
  if (/^the /.test(counted)) return `What share of ${counted}`;
  return counted === '' || /^(?:of (?:them|us|these|those)|or|and|to)\b/.test(counted) ? null : `How many ${counted}`;
}

/** "t" is asked for as tonnes. */
function sayUnit(counted: string): string {
  const [first = '', ...rest] = counted.split(' ');
  const said = SAID_UNITS.get(first);
  return said === undefined ? counted : [said, ...rest].join(' ');
}
