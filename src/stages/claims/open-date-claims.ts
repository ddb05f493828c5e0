import { CAUSING } from '../../language/en/claims/cause-words.ts';
import { AUXILIARIES, NO_NOUN } from '../../language/en/clause-words.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import { canBeDated, isOfNotice } from './can-be-dated.ts';
import { type EventWord, modality } from './find-events.ts';
import type { ReadSentence } from './frame-parts.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { findPlace } from './name-parts.ts';
import type { SentenceView } from './sentence-view.ts';
import { askedOf, boundWord, modalityOf, NOBODY, type Told, treeActors } from './told-time.ts';
import { keyOfDated, wordsOfDated } from './words-of-dated.ts';

/** Letters of a word that can tell what happened. */
const TELLING = 4;

/** Tokens before and after a time in which what it dates is looked for. */
const REACH = 12;

/**
 * The date of a happening that no class knows: told by the words around it, and asked only where two articles tell of it.
 * Of "it was caused by the rain of 7 May" the day is that of the cause, and nothing is asked.
 */
export function openClaim(told: Told): Claim | null {
  const { view, input, words, time, first, tree, dated } = told;
  const { analysis } = input;
  const at = dated ? dated.at + view.firstToken : nearestTelling(view, words, first, told.end);
  if (at < 0 || (tree && dated && !canBeDated(tree.clause, dated.at) && !isNotice(told))) return null;
  if (tree && dated && CAUSING.has(tree.clause.lemma(dated.at))) return null;
  const span = { start: analysis.tokenStart[at]!, end: analysis.tokenEnd[at]! };
  const { start, end, exact } = time.anchor;
  const place = findPlace(view, analysis, words, first);
  const { subject, object } = dated ? treeActors(told, dated.at) : NOBODY;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${[object?.words ?? subject?.words ?? '', analysis.text.slice(span.start, span.end)].join(' ').trim()} ${boundWord(time)}${exact}`,
    anchors: [time.anchor],
    sentence: view.anchor,
    ...(tree && dated ? modalityOf(tree, dated.at) : modalityAt(words, view.firstToken, at)),
    predicate:
      tree && dated
        ? openPart(tree, dated.at)
        : { words: analysis.text.slice(span.start, span.end), span, key: 'date' },
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...askedOf(told, false),
    keys: tree && dated ? [`d|${openPart(tree, dated.at).key}`] : [],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

/** A line without a verb that gives a day. */
function isNotice({ tree, dated, time }: Told): boolean {
  const oneDay = time.earliest !== null && time.earliest === time.latest && /\d/.test(time.anchor.exact);
  return oneDay && tree !== null && dated !== null && isOfNotice(tree.clause, dated.at);
}

/** The word of a happening that no class knows, as the sentence has it; `open:` and its lemma for a key. */
function openPart({ clause, analysis }: ReadSentence, at: number): ClaimPart {
  const span = wordsOfDated(clause, at);
  return { words: analysis.text.slice(span.start, span.end), span, key: `open:${keyOfDated(clause, at)}` };
}

/** The hour at which something happened; none where the tree does not surely say what. */
export function clockClaim(told: Told, event: EventWord | null): Claim[] {
  const { view, input, time, tree, dated } = told;
  if (!tree || !dated?.sure) return [];
  const part = openPart(tree, dated.at);
  const { subject, object } = treeActors(told, dated.at);
  const place = findPlace(view, input.analysis, told.words, told.first);
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${object?.words ?? subject?.words ?? ''} ${part.words} at ${time.anchor.exact}`.trim(),
    anchors: [time.anchor],
    sentence: view.anchor,
    ...modalityOf(tree, dated.at),
    predicate: { ...part, key: `clock:${event?.class ?? part.key}` },
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...askedOf(told, true),
    keys: [`d|clock:${event?.class ?? part.key}`],
  };
  return [makeClaim(draft, time.anchor, input.statements)];
}

/** The word nearest before the time at tokens [first, end), else after it, that is no common one. */
function nearestTelling(view: SentenceView, words: readonly string[], first: number, end: number): number {
  const tells = (at: number): boolean => {
    const word = words[at]!;
    return word.length >= TELLING && /^\p{L}+$/u.test(word) && !NO_NOUN.has(word) && !AUXILIARIES.has(word);
  };
  for (let at = first - 1; at >= Math.max(view.firstToken, first - REACH); at--) if (tells(at)) return at;
  for (let at = end; at < Math.min(view.endToken, first + REACH); at++) if (tells(at)) return at;
  return -1;
}

function modalityAt(
  words: readonly string[],
  first: number,
  at: number,
): { readonly polarity: 'yes' | 'no'; readonly certain: boolean } {
  const { negated, certain } = modality(words, first, at);
  return { polarity: negated ? 'no' : 'yes', certain };
}
