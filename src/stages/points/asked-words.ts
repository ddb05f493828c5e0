import {
  IS_CLAUSE,
  LOOKS_BACK,
  NO_CLAUSE,
  OPENS_WITH_DETERMINER,
  OPENS_WITH_NO,
  OPENS_WITH_PRONOUN,
  OPENS_WITH_SPEAKER,
  OWNED_BY_PRONOUN,
} from '../../language/en/asked-phrases.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { AFTER_HEAD, HAS_PREPOSITION, MANY_BY_MEANING } from '../../language/en/points/question-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters before a phrase within which the owner that its pronoun stands for is looked for. */
const NEAR = 240;

/** The words of a part as a question can use them: no capital but a name's, an owner by name. */
export function askedWords(view: ClaimView, part: ClaimPart): string {
  const plain = part.words.replace(/\s+/g, ' ').replace(/^["“”‘’'\s]+|["“”\s]+$/g, '');
  const words =
    startsWithName(view, part) || isCapitalWithin(view, part)
      ? plain
      : `${plain.slice(0, 1).toLowerCase()}${plain.slice(1)}`;
  const owned = OWNED_BY_PRONOUN.exec(words);
  if (!owned) return words;
  const owner = findOwner(view, part, owned[1]!.toLowerCase());
  return owner ? `${owner}’s ${words.slice(owned[0].length)}` : words;
}

/** "Sunday’s vote" within a sentence: its capital is no opening's. */
function isCapitalWithin({ source }: ClaimView, { span, words }: ClaimPart): boolean {
  return !OPENS_WITH_DETERMINER.test(words) && WITHIN_SENTENCE.test(source.article.text.slice(0, span.start).slice(-2));
}

/** A word or a comma, and a blank. */
const WITHIN_SENTENCE = /[\p{L}\p{N},] $/u;

function startsWithName({ source }: ClaimView, { span }: ClaimPart): boolean {
  return source.mentions.some(({ anchor }) => anchor.start <= span.start && span.start < anchor.end);
}

/** The one whom "his" stands for: of the names near before, where they name one alone. Nobody attacks what is "its" own. */
function findOwner({ source, claim }: ClaimView, { span }: ClaimPart, pronoun: string): string | null {
  const doer = source.mentions.find(({ id }) => id === claim.subject?.mention);
  const harms = pronoun !== 'his' && pronoun !== 'her' && HAPPENINGS[claim.predicate.key]?.grave === true;
  if (doer && !harms && claim.subject!.span.end <= span.start) return doer.name;
  if (pronoun === 'their') return null;
  const types: readonly Mention['type'][] = pronoun === 'its' ? ['organisation'] : ['person'];
  const near = source.mentions.filter(
    ({ anchor, type }) => types.includes(type) && anchor.end <= span.start && anchor.end > span.start - NEAR,
  );
  const names = new Set(near.map(({ name }) => name.split(/\s+/).at(-1)));
  return names.size === 1 ? near.at(-1)!.name : null;
}

/** Whether a reader who has seen no article can tell what the words mean: "neither", "her gun", "life" don't say. */
export function sayWhat(words: string): boolean {
  if (LOOKS_BACK.test(words) || OWNED_BY_PRONOUN.test(words) || IS_CLAUSE.test(words)) return false;
  return /[\s-]/.test(words.trim()) || /^\p{Lu}/u.test(words);
}

/** A clause that an effect is told by, ready to stand behind "why"; null where it doesn't tell of whom. */
export function askedClause(view: ClaimView, part: ClaimPart): string | null {
  const words = askedWords(view, part)
    .replace(/[,;:]+$/, '')
    .replace(/^The /, 'the ');
  const name = view.source.mentions.find(({ id }) => id === part.mention)?.name;
  if (OPENS_WITH_PRONOUN.test(words)) return name ? words.replace(OPENS_WITH_PRONOUN, name) : null;
  if (NO_CLAUSE.test(words) || OPENS_WITH_SPEAKER.test(words) || OWNED_BY_PRONOUN.test(words)) return null;
  return words;
}

/** An effect told by a clause, not by a noun: its key is its verb's infinitive. */
export function isClausePart({ key }: ClaimPart): boolean {
  return key.startsWith('to ');
}

/** Whether the words name several, which takes a plural verb; a name is one, however it ends. */
export function nameSeveral(words: string): boolean {
  if (/\s(?:and)\s/.test(words) && !HAS_PREPOSITION.test(words)) return true;
  const head = words.split(AFTER_HEAD)[0]!;
  const last = head.split(' ').at(-1) ?? '';
  return MANY_BY_MEANING.test(last) || (/^\p{Ll}+$/u.test(last) && singularOf(last) !== last);
}

/** Whether the words of an effect can stand in a question about its cause. */
export function isEffectPut(view: ClaimView, part: ClaimPart): boolean {
  if (!isClausePart(part)) return sayWhat(askedWords(view, part));
  if (view.claim.stance === 'denies' && OPENS_WITH_NO.test(part.words)) return false;
  return askedClause(view, part) !== null;
}
