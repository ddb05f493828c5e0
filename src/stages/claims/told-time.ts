import { EXTENDING, OBJECT_PRONOUN } from '../../language/en/claims/phase-forms.ts';
import { HELD_VERBS, OPENS_BEHIND_TIME } from '../../language/en/dated-words.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { askWhen, askWhenAround, askWhenBehind } from './ask-when.ts';
import { isState } from './can-be-dated.ts';
import { hasNegativeDeterminer, isNegatedHere, isUncertainHere, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Dated } from './dated-word.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { isDue } from './is-due.ts';
import type { Actors } from './name-parts.ts';
import { nounMeant } from './noun-meant.ts';
import { partsOfDated } from './parts-of-dated.ts';
import type { ClaimInput, SentenceView } from './sentence-view.ts';

/** A time of a sentence, and what the sentence's tree says that it dates. */
export interface Told {
  readonly view: SentenceView;
  readonly input: ClaimInput;
  readonly words: readonly string[];
  readonly time: TimeExpression;
  /** Its first token. */
  readonly first: number;
  /** One past its last. */
  readonly end: number;
  readonly tree: ReadSentence | null;
  readonly dated: Exclude<Dated, 'report'>;
  /** What it dates is told by a clause of its own behind it: "on Sunday, when the roof fell in". */
  readonly behind?: true;
}

/** The question that the clause answers, as a part of a claim. */
export function askedOf(
  { tree, dated, view, first, end, time, behind }: Told,
  clock: boolean,
): Pick<Claim, 'asked' | 'askedAround'> {
  if (!tree || !dated?.sure) return {};
  const [from, to] = [first - view.firstToken, end - view.firstToken];
  if (behind) {
    const told = askWhenBehind(tree, dated.at, from, to);
    return told === null ? {} : { askedAround: told };
  }
  const asked = askWhen(tree, dated.at, from, to, time, clock);
  if (asked !== null) return clock && tree.clause.upos(dated.at) !== 'NOUN' ? { askedAround: asked } : { asked };
  const around = askWhenAround(tree, dated.at, from, to, time, clock);
  return around === null ? {} : { askedAround: around };
}

export const NOBODY: Actors = { subject: null, object: null };

export function treeActors({ tree, time }: Told, at: number): Actors {
  if (!tree) return NOBODY;
  const { doer, theme } = partsOfDated(tree.clause, at);
  const apart = (part: ClaimPart | null): ClaimPart | null => part && behindTime(part, time.anchor);
  return { subject: apart(fillerPart(tree, doer)), object: apart(fillerPart(tree, theme)) ?? meant(tree, theme) };
}

/** What "it" stands for: as the subject that opens the sentence what the one before tells of, as the object of a second verb that of the first. */
function meant(tree: ReadSentence, theme: number | null): ClaimPart | null {
  if (theme === null) return null;
  const { clause } = tree;
  if (clause.relation(theme).startsWith('nsubj')) return theme <= OPENING ? nounMeant(tree, theme) : null;
  const verb = clause.head(theme);
  if (verb < 0) return null;
  if (EXTENDING.test(clause.lemma(verb))) return nounMeant(tree, theme);
  if (clause.relation(theme) !== 'obj' || clause.relation(verb) !== 'conj' || !OBJECT_PRONOUN.test(clause.word(theme)))
    return null;
  return fillerPart(tree, clause.child(clause.head(verb), 'obj'));
}

/** Words before the subject of a sentence's first clause. */
const OPENING = 2;

/** "On [4 June the council] painted": what stands behind a time that was taken for a part of it; null for a part within the time. */
function behindTime(part: ClaimPart, time: Span): ClaimPart | null {
  const { span, words } = part;
  if (span.start >= time.end || time.start >= span.end) return part;
  const behind = words.slice(Math.max(0, time.end - span.start)).trimStart();
  if (span.start < time.start - LEADING || !OPENS_BEHIND_TIME.test(behind)) return null;
  return { ...part, words: behind, span: { start: span.end - behind.length, end: span.end } };
}

/** Letters of "on the" before a time. */
const LEADING = 8;

export function modalityOf(
  { clause }: ReadSentence,
  at: number,
): { readonly polarity: 'yes' | 'no'; readonly certain: boolean } {
  if (isDue(clause, at)) return { polarity: 'yes', certain: false };
  if (clause.upos(at) === 'NOUN' && !isState(clause, at))
    return {
      polarity: hasNegativeDeterminer(clause, at) || isNotHeld(clause, at) ? 'no' : 'yes',
      certain: !isUncertainHere(clause, at),
    };
  const { doer, theme } = partsOfDated(clause, at);
  const { negated, certain } = readModality(clause, at, [doer, theme]);
  return { polarity: negated ? 'no' : 'yes', certain };
}

/** "The inspection of 18 March was not carried out", "the vote on 4 May never took place". */
function isNotHeld(clause: ClauseTree, at: number): boolean {
  const verb = clause.head(at);
  if (verb < 0 || !clause.relation(at).startsWith('nsubj') || !HELD_VERBS.has(clause.lemma(verb))) return false;
  return isNegatedHere(clause, verb);
}

export function boundWord(time: TimeExpression): string {
  return time.bound && !time.anchor.exact.toLowerCase().startsWith(time.bound) ? `${time.bound} ` : '';
}
