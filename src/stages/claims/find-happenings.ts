import { BESIDE_MODAL, GENERIC_SUBJECTS } from '../../language/en/allowing-words.ts';
import {
  CAUSE_FORMS,
  DAY_ENDS,
  NO_DOUBLING,
  PARTICLES_OF_KINDS,
  STATE_WORDS_ALONE,
} from '../../language/en/claims/kinds-of-happenings.ts';
import { FORMS_OF_BE } from '../../language/en/claims/modality-words.ts';
import { ASKING_FORMS, TOLD_OF_ACTORS } from '../../language/en/claims/transfer-words.ts';
import { BEREAVED_NOUNS, HEADING_VERBS, STATE_PHRASES } from '../../language/en/clause-frames.ts';
import { DOWN_WORDS, LENGTH_WORDS, RARE_COMPARATIVES, UP_WORDS } from '../../language/en/comparatives.ts';
import { IRREGULAR_VERBS } from '../../language/en/event-classes.ts';
import { AMOUNT_NOUNS, HAPPENINGS, IRREGULAR_HAPPENINGS, TAINTS } from '../../language/en/happenings.ts';
import { inflectNoun, inflectVerb } from '../../language/en/inflect.ts';
import { DENIED_BY_UN } from '../../language/en/undone-phrases.ts';
import type { SentenceTree } from '../../language/parse-sentence.ts';
import { Memo } from '../../text/memo.ts';
import type { ClauseTree } from './clause-tree.ts';

export type HappeningForm = 'verb' | 'noun' | 'adjective';

/** A word of a sentence that tells of a happening or a state. */
export interface HappeningWord {
  readonly name: string;
  readonly form: HappeningForm;
  /** Index into the tree's words. */
  readonly at: number;
  /** Words of the pattern beside it: "up" of "blew up". */
  readonly with: readonly number[];
}

interface Pattern {
  readonly name: string;
  readonly form: HappeningForm;
  /** Sets of forms, one of each of which must depend on the word. */
  readonly rest: readonly ReadonlySet<string>[];
}

const AMOUNTS = AMOUNT_NOUNS.replaceAll(' ', '|');
const TAINTED = TAINTS.replaceAll(' ', '|');
const PATTERNS = buildPatterns();

function formsOf(base: string): readonly string[] {
  const irregular = IRREGULAR_HAPPENINGS[base];
  if (irregular) return [base, ...irregular.split(' ')];
  if (base in IRREGULAR_VERBS) return inflectVerb(base);
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && base.length < 6 && !NO_DOUBLING.test(base);
  return doubled ? [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`] : inflectVerb(base);
}

function buildPatterns(): ReadonlyMap<string, readonly Pattern[]> {
  const patterns = new Map<string, Pattern[]>();
  const add = (word: string, pattern: Pattern): void => {
    const known = patterns.get(word);
    if (known) known.push(pattern);
    else patterns.set(word, [pattern]);
  };
  const listOf = (text = ''): string[] => text.split(' ').filter(Boolean);
  for (const [name, { verbs, nouns, adjectives }] of Object.entries(HAPPENINGS)) {
    for (const entry of listOf(verbs)) {
      const [base, ...others] = entry.split('_') as [string, ...string[]];
      const rest = others.map(
        (part) =>
          new Set(
            part
              .replace('AMT', AMOUNTS)
              .replace('TAINT', TAINTED)
              .split('|')
              .flatMap((word) => [word, ...inflectNoun(word)]),
          ),
      );
      for (const form of new Set(formsOf(base))) add(form, { name, form: 'verb', rest });
    }
    for (const form of listOf(nouns).flatMap(inflectNoun)) add(form, { name, form: 'noun', rest: [] });
    for (const form of listOf(adjectives)) add(form, { name, form: 'adjective', rest: [] });
  }
  for (const list of patterns.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return patterns;
}

/** Words that the readers of states, offices and causes look for, beside the patterns. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...Object.keys(STATE_PHRASES).map((phrase) => phrase.split(' ')[1]!),
  ...BEREAVED_NOUNS,
  ...RARE_COMPARATIVES,
  'member',
  'members',
  ...[...HEADING_VERBS].flatMap(formsOf),
  ...CAUSE_FORMS,
  ...TOLD_OF_ACTORS,
]);

/** What a word can have to do with a happening, as bits; most words have none. */
const HINT = { compares: 1, against: 2, moves: 4, allows: 8, reader: 16, kind: 32, asks: 64 } as const;
/** Bits of which one alone may tell of a happening, by the words around it. */
const ALONE = HINT.moves | HINT.allows | HINT.reader | HINT.kind | HINT.asks;

/** Words whose hints are kept: more than a thread meets in some hundred pages. */
const MOST_WORDS = 50_000;

/** One look-up for each word of a text, instead of one in each list. */
const HINTS = new Memo((word: string): number => {
  let hints = 0;
  if (UP_WORDS.has(word) || DOWN_WORDS.has(word) || word in LENGTH_WORDS) hints |= HINT.compares;
  if (word === 'than' || word === 'since' || DAY_ENDS.has(word)) hints |= HINT.against;
  if (word === 'over' || word === 'went') hints |= HINT.moves;
  if (word === 'may' || word === 'must') hints |= HINT.allows;
  if (OTHER_WORDS.has(word)) hints |= HINT.reader;
  if (ASKING_FORMS.has(word)) hints |= HINT.asks;
  return undoneKind(word) !== null || PATTERNS.has(word) ? hints | HINT.kind : hints;
}, MOST_WORDS);

/** "is over", "went from 4 to 6". */
function mayMove(words: readonly string[], i: number): boolean {
  if (words[i] === 'over') return FORMS_OF_BE.test(words[i - 1] ?? '');
  return words[i] === 'went' && words[i + 1] === 'from' && /^[$£€]?\d/.test(words[i + 2] ?? '');
}

/** Words behind "may" within which a rule says "not" or "again". */
const MODAL_REACH = 6;

/** "must not be sold", "you may fish here again". */
function mayForbid(words: readonly string[], i: number, end: number): boolean {
  if (i + 1 >= end) return false;
  if (GENERIC_SUBJECTS.has(words[i - 1] ?? '') || (words[i - 2] ?? words[i - 1]) === 'no') return true;
  return words.slice(i + 1, Math.min(end, i + MODAL_REACH)).some((word) => BESIDE_MODAL.has(word));
}

/** "in force", "in business", right beside each other. */
function isStatePhrase(words: readonly string[], i: number): boolean {
  const before = words[i - 1] === 'of' && words[i - 2] === 'out' ? 'out' : words[i - 1];
  return `${before} ${words[i]}` in STATE_PHRASES;
}

/**
 * Whether the tokens [first, end) can hold a happening: cheap, before anything is parsed. So does a comparative with what it
 * is held against, or a day's end: "ended lower", "more … than".
 */
export function mayTellHappening(words: readonly string[], first: number, end: number): boolean {
  let all = 0;
  for (let i = first; i < end; i++) {
    const hints = HINTS.of(words[i]!);
    all |= hints;
    if ((hints & ALONE) !== 0 && mayTellAlone(words, first, i, end, hints)) return true;
  }
  return (all & HINT.compares) !== 0 && (all & HINT.against) !== 0;
}

function mayTellAlone(words: readonly string[], first: number, i: number, end: number, hints: number): boolean {
  const word = words[i]!;
  if ((hints & HINT.moves) !== 0 && mayMove(words, i)) return true;
  if ((hints & HINT.asks) !== 0 && words[i + 1] === 'for') return true;
  if ((hints & HINT.allows) !== 0 && mayForbid(words, i, end)) return true;
  if ((hints & HINT.reader) !== 0 && (!STATE_WORDS_ALONE.has(word) || isStatePhrase(words, i))) return true;
  return (hints & HINT.kind) !== 0 && (undoneKind(word) !== null || mayBeOfKind(words, first, i, end));
}

/** Whether all words of a pattern of the word's stand in its sentence. */
function mayBeOfKind(words: readonly string[], first: number, i: number, end: number): boolean {
  let here: ReadonlySet<string> | null = null;
  return (PATTERNS.get(words[i]!) ?? []).some(({ rest }) => {
    if (rest.length === 0) return true;
    const own = (here ??= new Set(words.slice(first, end)));
    return rest.every((forms) => [...forms].some((form) => own.has(form)));
  });
}

/** The kind that "unsigned" or "unpaid" denies; null for other words: "unclear" is no participle. */
function undoneKind(word: string): string | null {
  if (!word.startsWith('un') || PATTERNS.has(word)) return null;
  const kinds = PATTERNS.get(word.slice(2)) ?? [];
  const participle = /(?:ed|[dnt])$/.test(word) && !word.endsWith('ing');
  return kinds.find(({ name, form }) => participle && form === 'verb' && DENIED_BY_UN.has(name))?.name ?? null;
}

/** A particle belongs to the verb that it hangs on or follows, not to a phrase in between. */
function isOwn(clause: ClauseTree, at: number, i: number): boolean {
  return !PARTICLES_OF_KINDS.has(clause.word(i)) || i === at + 1 || (clause.head(i) === at && i > at);
}

const VERB_TAGS = new Set(['VERB', 'AUX']);
const NOUN_TAGS = new Set(['NOUN', 'PROPN']);

/** The happenings that a sentence tells of, by their words, in order; at one word the pattern of most words. */
export function findHappenings(tree: SentenceTree, clause: ClauseTree): HappeningWord[] {
  const found: HappeningWord[] = [];
  tree.words.forEach((_, at) => {
    const hit = matchAt(tree, clause, at);
    if (hit) found.push(hit);
  });
  const taken = new Set(found.filter(({ form }) => form === 'verb').flatMap((word) => word.with));
  return found.filter(({ at }) => !taken.has(at));
}

function matchAt(tree: SentenceTree, clause: ClauseTree, at: number): HappeningWord | null {
  const { upos } = tree.words[at]!;
  for (const { name, form, rest } of PATTERNS.get(clause.word(at)) ?? []) {
    if (!fits(form, upos, clause.word(at), clause.isNamePart(at))) continue;
    if (form === 'adjective' && upos === 'VERB' && isDoing(clause, at)) continue;
    const beside = rest.map((forms) =>
      clause
        .below(at)
        .concat(clause.relation(at) === 'acl' ? [clause.head(at)] : [])
        .find(
          (i) =>
            (forms.has(clause.word(i)) || (NOUN_TAGS.has(clause.upos(i)) && forms.has(tree.words[i]!.lemma))) &&
            isOwn(clause, at, i),
        ),
    );
    if (beside.every((i) => i !== undefined)) return { name, form, at, with: beside as number[] };
  }
  const undone = undoneKind(clause.word(at));
  return undone === null ? null : { name: undone, form: 'adjective', at, with: [] };
}

/** "cleared the doctor", "pirates operating off the coast": a verb of its own, and no state. */
function isDoing(clause: ClauseTree, at: number): boolean {
  if (clause.children(at, 'obj').length > 0) return true;
  return clause.word(at).endsWith('ing') && /^(?:acl|amod|advcl)$/.test(clause.relation(at));
}

function fits(form: HappeningForm, upos: string, word: string, named: boolean): boolean {
  if (named) return false;
  if (form === 'verb') return upos === 'ADJ' ? word.endsWith('ed') : VERB_TAGS.has(upos);
  if (form === 'noun') return NOUN_TAGS.has(upos);
  return upos !== 'PROPN';
}
