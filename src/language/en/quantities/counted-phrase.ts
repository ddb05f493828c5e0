import { type Analysis, UPOS } from '../../../model/analysis.ts';
import { glued } from '../../piece-checks.ts';
import { BREAK, type Pieces, WORD } from '../../pieces.ts';
import { WHICH_DAY } from '../claims/figure-words.ts';
import { isPlural, PARTICIPLES, PHRASE_ENDS, singularOf } from '../noun-words.ts';
import { SMALL_NUMBERS } from '../number-words.ts';
import { endOfModel } from './model-code.ts';

/** What is counted: pieces [start, end), and its head. */
export interface CountedPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: string;
}

/** The longest phrase looked at, in words. */
const REACH = 8;

/**
 * The noun phrase at piece `i`: adjectives and nouns up to the head. With tags, to the last noun of the run;
 * without, to the first plural (`plural`), or to the first word that can't belong to it.
 */
export function findCounted(p: Pieces, analysis: Analysis, i: number, plural: boolean): CountedPhrase | null {
  const end = analysis.upos ? taggedEnd(p, analysis.upos, i) : lexicalEnd(p, i, plural);
  if (end <= i || isNoThing(p, i, end, plural)) return null;
  return { start: i, end, head: singularOf(p.lower[end - 1]!) };
}

/** "of them showed signs", "of them were sent home": the words behind a pronoun are a noun phrase only where a plural ends it. */
export function findCountedBehindPronoun(p: Pieces, analysis: Analysis, i: number): CountedPhrase | null {
  const found = findCounted(p, analysis, i, true);
  if (!found || !isPlural(p.lower[found.end - 1]!)) return null;
  return ACTS.test(p.lower[i]!) || PARTICIPLES.has(p.lower[i]!) ? null : found;
}

const ACTS = /(ed|ing)$/;
const SUPERLATIVE =
  /^(larg|bigg|small|old|young|high|low|long|short|great|lat|new|near|clos|rich|poor|strong|weak|fast|slow|deadli|b|wor)est$|^(best|worst|most|least|many|few|several|strong)$/;

/** Of "bled 11 million last year" the year. */
const TIMES =
  /^(?:year|quarter|month|week|weekend|day|night|morning|afternoon|evening|season|spring|summer|autumn|winter|(?:sun|mon|tues|wednes|thurs|fri|satur)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "hundreds slept in the gym": pasts of verbs that no ending tells. */
const PASTS: ReadonlySet<string> = new Set(
  'ate became began bought brought built came caught chose drank drew drove fell felt fled flew fought found gave got grew heard held hid kept knelt knew laid led lent lost made met paid ran rose said sang sank sat saw sent shook slept sold spent spoke spread stood stuck swam sworn thought told took went wept woke won wore wrote'.split(
    ' ',
  ),
);

/** "one-third falling short", "the three largest said so", "one of five killed": no noun stands there. */
function isNoThing(p: Pieces, i: number, end: number, plural: boolean): boolean {
  const last = p.lower[end - 1]!;
  if (WHICH_DAY.test(p.lower[i]!) && TIMES.test(last)) return true;
  if (end === i + 1 && PASTS.has(last)) return true;
  if (SUPERLATIVE.test(last) || (end === i + 1 && SMALL_NUMBERS.has(last))) return true;
  return plural && ACTS.test(p.lower[i]!) && end > i + 1 && !isPlural(last) && p.lower[i]!.endsWith('ing');
}

const INSIDE: ReadonlySet<number> = new Set(
  (['ADJ', 'NOUN', 'PROPN', 'X', 'SYM'] as const).map((tag) => UPOS.indexOf(tag)),
);
const NOUNS: ReadonlySet<number> = new Set((['NOUN', 'PROPN'] as const).map((tag) => UPOS.indexOf(tag)));
const VERB = UPOS.indexOf('VERB');

function taggedEnd(p: Pieces, upos: Uint8Array, i: number): number {
  let end = i;
  for (let at = i, words = 0; at < p.count && words < REACH * 2; at++, words++) {
    if (p.kind[at] === BREAK) break;
    const tag = upos[p.token[at]!]!;
    const model = endOfModel(p, at);
    if (model > at) {
      end = at + 1;
      at = model - 1;
    } else if (NOUNS.has(tag) && p.kind[at] === WORD) end = at + 1;
    else if (isJoint(p, at)) continue;
    else if (INSIDE.has(tag) || (tag === VERB && isParticiple(p, at))) continue;
    else break;
  }
  return end;
}

function isParticiple(p: Pieces, at: number): boolean {
  return /(ed|ing|en)$/.test(p.lower[at]!);
}

function isJoint(p: Pieces, at: number): boolean {
  return /^[-‑&]$/.test(p.lower[at]!) && glued(p, at) && glued(p, at + 1);
}

function lexicalEnd(p: Pieces, i: number, plural: boolean): number {
  let at = i;
  let end = i;
  let words = 0;
  while (at < p.count && words < REACH) {
    if (p.kind[at] !== WORD) {
      if (at > i && isJoint(p, at)) at++;
      else break;
      continue;
    }
    const word = p.lower[at]!;
    const model = endOfModel(p, at);
    if (model > at) {
      end = at + 1;
      words++;
      at = model;
      continue;
    }
    if (PHRASE_ENDS.has(word) || (at > i && isVerbLike(p, at, end, plural))) break;
    end = at + 1;
    words++;
    at++;
    const apostrophe = /^['’]$/.test(p.lower[at] ?? '') && glued(p, at);
    if (apostrophe) at += p.lower[at + 1] === 's' && glued(p, at + 1) ? 2 : 1;
    else if (plural && isPlural(word) && !isCompound(p, at)) return end === i + 1 && BEFALLEN.test(word) ? i : end;
  }
  while (end - 1 > i && /(ly|ing)$/.test(p.lower[end - 1]!) && !ADJECTIVE.test(p.lower[end - 2]!)) end--;
  if (plural && end > i && /(ed|ly)$/.test(p.lower[end - 1]!)) return i;
  return end === i + 1 && (/ly$/.test(p.lower[i]!) || BEFALLEN.test(p.lower[i]!)) ? i : end;
}

/** What befell those counted, as "injured" does; alone behind a number it is no noun: "left 34 missing and 12 injured". */
const BEFALLEN = /^(missing|homeless)$/;

/** Endings of adjectives: the word behind one is its noun, "national mourning". */
const ADJECTIVE = /(al|ic|ive|ous|ful)$/;

/**
 * A verb behind a noun: "rockets fired", "a page labelled X", and behind one thing a form in -s ("One proposal asks").
 * "14 badly damaged houses" goes on, for a plural follows.
 */
function isVerbLike(p: Pieces, at: number, end: number, plural: boolean): boolean {
  const word = p.lower[at]!;
  if (!plural && isPlural(word) && p.text[p.start[at]!] === word[0]) return true;
  if (!/(ed|ing)$/.test(word) || end !== at) return false;
  return (
    isPlural(p.lower[at - 1]!) ||
    (/ed$/.test(word) && !isPlural(p.lower[at + 1] ?? '') && !/ly$/.test(p.lower[at - 1]!))
  );
}

/** First halves of compounds that are plural themselves. */
const PLURAL_FIRSTS =
  /^(sports|arms|sales|goods|systems|communications|operations|customs|rights|services|weapons|drugs|news|savings|earnings|women|dead|injured|wounded|missing|homeless|measles)$/;

/** "sports cars", "gas canisters": a second plural right behind. */
function isCompound(p: Pieces, at: number): boolean {
  const word = p.lower[at] ?? '';
  const first = p.lower[at - 1]!;
  if (!PLURAL_FIRSTS.test(first) && singularOf(first) !== first) return false;
  return p.kind[at] === WORD && isPlural(word) && !PHRASE_ENDS.has(word) && p.text[p.start[at]!] === word[0];
}
