import { WHERE_IS, WHERE_NOT } from '../../language/en/claims/whereabouts-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { scalesOf } from '../../language/en/place-scale.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { mentionAt, type ReadSentence } from './frame-parts.ts';
import { isTimeWord } from './is-time-word.ts';

/** Places within places that are followed: "under a table | in the hall | of the school | in Orsk". */
const MOST_NESTED = 4;

/**
 * The phrase of a place from its preposition through the places that hold it: "under a table in the sports hall". Its
 * key is its own noun, its name the place's. Null where a name is of nothing that somebody can be at.
 */
export function wherePart(sentence: ReadSentence, i: number | null): ClaimPart | null {
  if (i === null) return null;
  const { clause, tree, analysis } = sentence;
  const mention = mentionAt(sentence, i);
  const noun = singularOf(clause.word(i));
  if (mention && mention.type !== 'place' && scalesOf(lastNoun(mention)).length === 0) return null;
  const first = Math.min(i, ...clause.children(i, 'case').filter((at) => at < i));
  const start = tree.words[first]!.start;
  const end = Math.max(tree.words[lastOf(sentence, i)]!.end, mention?.anchor.end ?? 0);
  const key = mention ? mention.name.toLowerCase() : noun;
  return {
    words: analysis.text.slice(start, end),
    span: { start, end },
    key,
    ...(mention && { mention: mention.id }),
  };
}

/** "Shed" of "Shed 9", "School" of "Tannery School", in lower case. */
function lastNoun({ name }: Mention): string {
  const nouns = name.toLowerCase().split(/\s+/);
  return singularOf(nouns.find((word) => scalesOf(singularOf(word)).length > 0) ?? '');
}

/** The last word of a place's phrase, with the places that hold it right behind. */
function lastOf({ clause }: ReadSentence, place: number): number {
  let end = clause.phrase(place).to;
  for (let nested = 0; nested < MOST_NESTED; nested++) {
    const preposition = end + 1 + Number(clause.word(end + 1) === ',' && clause.isNamePart(end + 3));
    if (
      !(
        WHERE_IS.has(clause.word(preposition)) ||
        WHERE_NOT.has(clause.word(preposition)) ||
        clause.word(preposition) === 'of'
      )
    )
      break;
    const next = clause.headFrom(preposition + 1);
    if (next === null || isTimeWord(clause, next)) break;
    if (!clause.isNamePart(next) && scalesOf(singularOf(clause.word(next))).length === 0) break;
    end = Math.max(next, clause.phrase(next).to);
  }
  return end;
}
