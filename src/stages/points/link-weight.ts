import { agree } from './agree.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isKnown, shareRole } from './compare-roles.ts';
import { isCopied, type PassageIndex } from './copied-claims.ts';
import { countedWords } from './counted-nouns.ts';
import { findObstacle } from './find-obstacle.ts';
import { likeness } from './likeness.ts';
import { shareWords } from './may-answer-one.ts';
import { meetByChance } from './meet-by-chance.ts';
import { isSameFigure } from './same-figure.ts';
import { shareName } from './share-name.ts';
import { tellOneStory } from './story-ties.ts';
import { countShared } from './topic-words.ts';
import { sameSentence } from './within-sentences.ts';

export function linkWeight(a: ClaimView, b: ClaimView, passages: PassageIndex): number {
  // What is looked up comes before what is worked out: of pairs under one key four in ten have an obstacle.
  const copied = isCopied(a, b, passages);
  if ((!copied && !mayMeet(a, b)) || sameSentence(a, b) || findObstacle(a, b) !== null) return 0;
  if (copied) return 100;
  const weight = sharedTopic(a, b) + (agree(a, b) ? AGREEMENT : 0);
  if (isSameFigure(a, b)) {
    const told = a.quantity?.unit === undefined || shareWords(a, b) || isLarge(a);
    return told && weight >= ENOUGH_FOR_A_FIGURE && shareSubject(a, b) ? weight : 0;
  }
  if (a.claim.kind === 'date') {
    const isClass = isKnown(a.claim.predicate.key);
    return isClass && shareSubject(a, b) && weight >= ENOUGH && likeness(a, b) > NOT_UNLIKE ? weight : 0;
  }
  if (meetByChance(a, b)) return 0;
  if (shareRole(a, b)) {
    const differ = isKnown(a.claim.predicate.key) ? ENOUGH_TO_DIFFER : ENOUGH_WITHOUT_EVENT;
    return weight >= (agree(a, b) ? ENOUGH : differ) ? weight : 0;
  }
  const enough = agree(a, b) ? ENOUGH : ENOUGH_WITHOUT_EVENT;
  return weight >= enough && countedOverlap(a, b) >= 0.5 ? weight : 0;
}

/** What two claims must share before they are taken to answer one question; see `sharedTopic` for the weights. */
const ENOUGH = 1.8;

/** Two figures of one kind of happening: more must tie them before they are set against each other. */
const ENOUGH_TO_DIFFER = 2.1;

const ENOUGH_WITHOUT_EVENT = 2.5;

const ENOUGH_FOR_A_FIGURE = 2;

/** Two dates of one class whose articles share much need not be as alike as others; see `likeDates`. */
const NOT_UNLIKE = -0.4;

/** An amount so large is hardly that of something else in a story that shares its subject. */
const LARGE = 1e6;

function isLarge(view: ClaimView): boolean {
  return (readValue(view)?.nominal ?? 0) >= LARGE;
}

/** Answers that agree are brought together before those that differ. */
const AGREEMENT = 0.4;

/** What a shared name weighs: in both sentences, in one sentence and the other article's topics, in both articles' topics. */
const NAME_WEIGHTS = [1.5, 0.75, 0.6] as const;

const COUNTRY_WEIGHTS = [0.9, 0.45, 0.3] as const;

/** A word that both sentences hold, and one of both articles' leads: what each adds, and the most they add together. */
const SENTENCE_WORDS = { each: 0.35, most: 1.05 } as const;

const LEAD_WORDS = { each: 0.12, most: 0.72 } as const;

function sharedTopic(a: ClaimView, b: ClaimView): number {
  let weight =
    Math.min(SENTENCE_WORDS.most, SENTENCE_WORDS.each * countShared(a.sentenceWords, b.sentenceWords)) +
    Math.min(LEAD_WORDS.most, LEAD_WORDS.each * countShared(a.leadWords, b.leadWords));
  for (const key of a.topics) {
    if (!b.topics.has(key)) continue;
    const weights = key.startsWith('country:') ? COUNTRY_WEIGHTS : NAME_WEIGHTS;
    const sentences = Number(a.about.has(key)) + Number(b.about.has(key));
    weight += weights[2 - sentences]!;
  }
  return weight;
}

function countedOverlap(a: ClaimView, b: ClaimView): number {
  const left = countedWords(a);
  const right = countedWords(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Of one story, or both sentences name one thing, no country; what happens once is dated in any story about the thing. */
function mayMeet(a: ClaimView, b: ClaimView): boolean {
  return (a.claim.kind === 'date' && shareSubject(a, b)) || tellOneStory(a, b) || shareName(a.about, b.about);
}

/** Both tell of one thing: a name, no country, that both sentences or articles are about, or several words. */
function shareSubject(a: ClaimView, b: ClaimView): boolean {
  return shareName(a.topics, b.topics) || countShared(a.sentenceWords, b.sentenceWords) >= 3;
}
