import type { Analysis } from '../../../model/analysis.ts';
import type { Amount } from '../../amount.ts';
import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import { FIGURE_NOUNS, STANDING_VERBS } from '../clause-words.ts';
import { isPlural, PHRASE_ENDS, singularOf } from '../noun-words.ts';
import { type CountedPhrase, findCounted } from './counted-phrase.ts';

/** How far before the number its noun is looked for, in pieces. */
const REACH = 24;
/** Words of a label at most: a longer lead to a colon is a clause. */
const LABEL = 12;

/**
 * What a number counts that stands behind it: "Deaths: 12", "Cases stand at 2,306", "put the number of patients whose
 * files were copied at 1.4 million". Null where nothing before it says.
 */
export function countedBefore(p: Pieces, analysis: Analysis, amount: Amount): CountedPhrase | null {
  if (amount.share || amount.unit !== undefined || (p.kind[amount.end] === WORD && p.lower[amount.end] === 'of'))
    return null;
  return (
    countedByLabel(p, analysis, amount.start) ??
    countedByFigure(p, analysis, amount.start) ??
    countedByVerb(p, amount.start)
  );
}

function sameSentence(p: Pieces, a: number, b: number): boolean {
  return p.sentence[a] === p.sentence[b];
}

/** "Persons left without shelter: 438": a sentence or line that is a noun phrase, a colon and the number. */
function countedByLabel(p: Pieces, analysis: Analysis, at: number): CountedPhrase | null {
  if (p.lower[at - 1] !== ':') return null;
  let start = at - 2;
  while (start > 0 && at - start < LABEL + 2 && opens(p, start)) start--;
  if (!opens(p, start)) start++;
  if (at - 1 - start > LABEL || at - 1 - start < 1) return null;
  const first = /^[•*·▪–—-]$/.test(p.lower[start]!) ? start + 1 : start;
  const noun = findCounted(p, analysis, first, true);
  return noun ?? (p.kind[first] === WORD && isPlural(p.lower[first]!) ? one(p, first) : attendance(p, first, at - 1));
}

/** Whether piece `i` still belongs to the label that ends behind it. */
function opens(p: Pieces, i: number): boolean {
  return p.kind[i] !== BREAK && !/^[.;:!?]$/.test(p.lower[i]!);
}

function one(p: Pieces, i: number): CountedPhrase {
  return { start: i, end: i + 1, head: singularOf(p.lower[i]!) };
}

/** "Attendance: 18,400": a label of one word or two counts what it names. */
function attendance(p: Pieces, first: number, end: number): CountedPhrase | null {
  if (end - first > 2 || p.kind[end - 1] !== WORD) return null;
  return { start: first, end, head: singularOf(p.lower[end - 1]!) };
}

/** "the number of people killed … rose to 19", "put the tally of infections at 40"; "the toll of the fire" counts no fires. */
function countedByFigure(p: Pieces, analysis: Analysis, at: number): CountedPhrase | null {
  let link = at - 1;
  if (STILL.has(p.lower[link] ?? '')) link--;
  if (!/^(to|at|is|was|by|as)$/.test(p.lower[link] ?? '')) return null;
  for (let i = link - 1; i > 0 && at - i < REACH; i--) {
    if (!sameSentence(p, i, at)) return null;
    if (p.lower[i] !== 'of' || !FIGURE_NOUNS.has(p.lower[i - 1]!)) continue;
    const from = p.lower[i + 1] === 'the' ? i + 2 : i + 1;
    const counted = findCounted(p, analysis, from, true);
    return counted && p.lower[i - 1] === 'toll' && !isPlural(p.lower[counted.end - 1]!) ? null : counted;
  }
  return null;
}

/** "is therefore 275". */
const STILL: ReadonlySet<string> = new Set(
  'now therefore thus still already currently only just then consequently'.split(' '),
);

/** "Confirmed cases stand at 2,306", "attendance reached 18,400": the subject of a verb of standing. */
function countedByVerb(p: Pieces, at: number): CountedPhrase | null {
  const verb = /^(at|to)$/.test(p.lower[at - 1] ?? '') ? at - 2 : at - 1;
  if (!STANDING_VERBS.has(p.lower[verb] ?? '')) return null;
  let head = verb - 1;
  while (head > 0 && /^(has|have|had|now|already|still|since|is|was|were|are|been)$/.test(p.lower[head]!)) head--;
  if (
    head < 0 ||
    p.kind[head] !== WORD ||
    !sameSentence(p, head, at) ||
    (PHRASE_ENDS.has(p.lower[head]!) && p.lower[head - 1] !== 'the')
  )
    return null;
  let start = head;
  while (start > 0 && head - start < 3 && p.kind[start - 1] === WORD && !PHRASE_ENDS.has(p.lower[start - 1]!)) start--;
  if (!isPlural(p.lower[head]!) && !COUNTS.has(p.lower[head]!)) return null;
  return { start, end: head + 1, head: singularOf(p.lower[head]!) };
}

/** Nouns of a count that have no plural. */
const COUNTS: ReadonlySet<string> = new Set(
  'attendance membership turnout toll output production enrolment population workforce'.split(' '),
);
