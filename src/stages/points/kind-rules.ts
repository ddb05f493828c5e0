import { COURSE } from '../../language/en/course-stages.ts';
import { DENIAL } from '../../language/en/denials.ts';
import type { Claim, PointKind } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { alignClaims } from './align-claims.ts';
import { alignCourses } from './align-courses.ts';
import { alignDenials } from './align-denials.ts';
import { alignFates, isFate } from './align-fates.ts';
import { alignHappenings } from './align-happenings.ts';
import { alignStages } from './align-stages.ts';
import { bondFigures, bondHappenings } from './answer-bonds.ts';
import { askHappening } from './ask-happening.ts';
import type { Alignment } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { askCourse, COURSE_PAIRS, judgeCourse, readCourse } from './course-rules.ts';
import { askDenial, DENIAL_PAIRS, isDenialAsked, judgeDenials, readDenials } from './denial-rules.ts';
import { askFate, FATE_PAIRS, isFateAsked, judgeFate, readFate } from './fate-rules.ts';
import { isFigureAsked } from './figure-asked.ts';
import { findDoers } from './find-doers.ts';
import { groupReadings, type ReadingGroup } from './group-readings.ts';
import { isHappeningAsked } from './happening-asked.ts';
import { kindOfPoint } from './happening-aspect.ts';
import { judgeHappening } from './judge-happening.ts';
import { type Judgement, judgeState } from './judge-state.ts';
import type { KeepAligned } from './keep-aligned.ts';
import { FIGURE_PAIRS, HAPPENING_PAIRS } from './pair-rules.ts';
import type { Bond } from './part-by-chance.ts';
import { phraseQuestion } from './phrase-question.ts';
import { readAnswers } from './read-answers.ts';
import { isStageAsked, judgeStages, readStages, STAGE_PAIRS } from './stage-rules.ts';
import { askStages } from './stage-words.ts';
import { isDenialClaim, tellsDeed } from './tie-denial.ts';

/** How claims of some kinds become points. */
export interface KindRules {
  /** Claims that answer one question, together. */
  align(
    views: readonly ClaimView[],
    lineage: readonly LineageEdge[],
    lookup: EntityLookup,
    keep?: KeepAligned,
  ): Alignment;
  /** How two answers to the question of these claims stand to each other; what is a course of things has no such pairs. */
  bonds?(views: readonly ClaimView[], lineage: readonly LineageEdge[]): (a: ReadingGroup, b: ReadingGroup) => Bond;
  /** Whether a reader is helped by the question. */
  isAsked(views: readonly ClaimView[]): boolean;
  /** The answers that the claims of one question give. */
  read(views: readonly ClaimView[], lookup: EntityLookup): ReadingGroup[];
  judge(readings: readonly ReadingGroup[], origins: readonly number[], lineage: readonly LineageEdge[]): Judgement;
  /** The kind of the point; that of the claims where it is not given. */
  kindOf?(views: readonly ClaimView[]): PointKind;
  /** How two of its claims compare, for the explanation. */
  readonly pairs: PairRules;
  /** Tells the ids of its points from those of other rules that hold for the same claims. */
  readonly mark?: string;
  /** In plain words, from the sources' own. */
  phrase(views: readonly ClaimView[], lookup: EntityLookup): string;
}

/** Numbers and dates: answers that lie on a line. */
const FIGURE_RULES: KindRules = {
  align: alignClaims,
  bonds: (_, lineage) => bondFigures(lineage),
  isAsked: isFigureAsked,
  read: groupReadings,
  judge: judgeState,
  pairs: FIGURE_PAIRS,
  phrase: phraseQuestion,
};

/** Happenings and states: who, whom, whether, where, by what cause. */
const HAPPENING_RULES: KindRules = {
  align: (views, lineage, lookup, keep) => findDoers(views, alignHappenings(views, lineage, lookup, keep), keep),
  bonds: bondHappenings,
  isAsked: isHappeningAsked,
  read: readAnswers,
  judge: judgeHappening,
  kindOf: kindOfPoint,
  pairs: HAPPENING_PAIRS,
  phrase: askHappening,
};

/** What came of plans, and of how things stood. */
const COURSE_RULES: KindRules = {
  align: alignCourses,
  isAsked: (views) => views.length > 1,
  read: readCourse,
  judge: judgeCourse,
  kindOf: () => 'status',
  pairs: COURSE_PAIRS,
  phrase: askCourse,
};

/** What became of a person, by steps that other rules ask of one by one. */
const FATE_RULES: KindRules = {
  align: alignFates,
  isAsked: isFateAsked,
  read: readFate,
  judge: judgeFate,
  kindOf: () => 'status',
  mark: 'fate',
  pairs: FATE_PAIRS,
  phrase: askFate,
};

/** How many there were, and how many of them are told as a part, or as what came of them. */
const STAGE_RULES: KindRules = {
  align: alignStages,
  isAsked: isStageAsked,
  read: readStages,
  judge: judgeStages,
  mark: 'stages',
  pairs: STAGE_PAIRS,
  phrase: askStages,
};

/** What somebody is said to have done, and denies. */
const DENIAL_RULES: KindRules = {
  align: alignDenials,
  isAsked: isDenialAsked,
  read: readDenials,
  judge: judgeDenials,
  kindOf: () => 'polarity',
  mark: 'denial',
  pairs: DENIAL_PAIRS,
  phrase: askDenial,
};

const isOf =
  (...kinds: PointKind[]) =>
  ({ kind, predicate }: Claim): boolean =>
    kinds.includes(kind) && !predicate.key.startsWith(COURSE) && !predicate.key.startsWith(DENIAL);

/** Rules with the claims that they hold for. A claim under no rules is not asked of. */
export const RULES: readonly {
  readonly name: string;
  takes(claim: Claim): boolean;
  readonly rules: KindRules;
  /** They hold too for deeds that are kept only because who is said to have done them denies something. */
  readonly accused?: true;
}[] = [
  { name: 'number,date', takes: isOf('number', 'date'), rules: FIGURE_RULES },
  { name: 'actor,polarity,status', takes: isOf('actor', 'polarity', 'status'), rules: HAPPENING_RULES },
  { name: 'place', takes: isOf('place'), rules: HAPPENING_RULES },
  { name: 'cause', takes: isOf('cause'), rules: HAPPENING_RULES },
  { name: 'course', takes: ({ predicate }) => predicate.key.startsWith(COURSE), rules: COURSE_RULES },
  { name: 'stages', takes: isOf('number'), rules: STAGE_RULES },
  { name: 'fate', takes: isFate, rules: FATE_RULES },
  { name: 'denial', takes: (claim) => isDenialClaim(claim) || tellsDeed(claim), rules: DENIAL_RULES, accused: true },
];
