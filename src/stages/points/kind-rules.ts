import type { PointKind } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { alignClaims } from './align-claims.ts';
import { alignHappenings } from './align-happenings.ts';
import { askHappening } from './ask-happening.ts';
import type { Alignment } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { isFigureAsked } from './figure-asked.ts';
import { findDoers } from './find-doers.ts';
import { groupReadings, type ReadingGroup } from './group-readings.ts';
import { isHappeningAsked } from './happening-asked.ts';
import { kindOfPoint } from './happening-aspect.ts';
import { judgeHappening } from './judge-happening.ts';
import { type Judgement, judgeState } from './judge-state.ts';
import type { KeepAligned } from './keep-aligned.ts';
import { FIGURE_PAIRS, HAPPENING_PAIRS } from './pair-rules.ts';
import { phraseQuestion } from './phrase-question.ts';
import { readAnswers } from './read-answers.ts';

/** How claims of some kinds become points. */
export interface KindRules {
  /** Claims that answer one question, together. */
  align(
    views: readonly ClaimView[],
    lineage: readonly LineageEdge[],
    lookup: EntityLookup,
    keep?: KeepAligned,
  ): Alignment;
  /** Whether a reader is helped by the question. */
  isAsked(views: readonly ClaimView[]): boolean;
  /** The answers that the claims of one question give. */
  read(views: readonly ClaimView[], lookup: EntityLookup): ReadingGroup[];
  judge(readings: readonly ReadingGroup[], origins: readonly number[], lineage: readonly LineageEdge[]): Judgement;
  /** The kind of the point; that of the claims where it is not given. */
  kindOf?(views: readonly ClaimView[]): PointKind;
  /** How two of its claims compare, for the explanation. */
  readonly pairs: PairRules;
  /** In plain words, from the sources' own. */
  phrase(views: readonly ClaimView[], lookup: EntityLookup): string;
}

/** Numbers and dates: answers that lie on a line. */
const FIGURE_RULES: KindRules = {
  align: alignClaims,
  isAsked: isFigureAsked,
  read: groupReadings,
  judge: judgeState,
  pairs: FIGURE_PAIRS,
  phrase: phraseQuestion,
};

/** Happenings and states: who, whom, whether, where, by what cause. */
const HAPPENING_RULES: KindRules = {
  align: (views, lineage, lookup, keep) => findDoers(views, alignHappenings(views, lineage, lookup, keep), keep),
  isAsked: isHappeningAsked,
  read: readAnswers,
  judge: judgeHappening,
  kindOf: kindOfPoint,
  pairs: HAPPENING_PAIRS,
  phrase: askHappening,
};

/** Rules with the kinds that they hold for. A kind under no rules is not asked of. */
export const RULES: readonly { readonly kinds: ReadonlySet<PointKind>; readonly rules: KindRules }[] = [
  { kinds: new Set(['number', 'date']), rules: FIGURE_RULES },
  { kinds: new Set(['actor', 'polarity', 'status']), rules: HAPPENING_RULES },
  { kinds: new Set(['place']), rules: HAPPENING_RULES },
  { kinds: new Set(['cause']), rules: HAPPENING_RULES },
];
