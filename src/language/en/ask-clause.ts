import type { SentenceTree } from '../parse-sentence.ts';
import { AskedClause, type GivenHelp } from './asked-clause.ts';
import { OF_ANOTHER, STANDS_FOR_ANOTHER } from './asked-phrases.ts';

/** The part of a clause that a question asks for. */
interface AskedPart {
  /** The word by which it hangs in the tree: of "2,195 residents" the noun, of "on 3 May" the day. */
  readonly head: number;
  /** What the question opens with: "How many residents", "When". */
  readonly wh: string;
  /** Words of the asked part that stand better behind the verb: "at the town" of "rockets at the town". */
  readonly behind?: string;
  /** False where its clause is not asked, only what a participle behind it says: "with ten people killed in the raid". */
  readonly clause?: boolean;
  /** Of a participle, the helping word that its question needs. */
  readonly given?: GivenHelp | null;
  /** Its subject was told of before its verb: "a deal" is asked of as "the deal". */
  readonly known?: boolean;
}

/** Whose the subject is was told before; or what is left of a list ends the words. */
const OWNER_UNTOLD = /^\S+ (?:his|her|its|their) |\band \d\S*$/i;
const ASKING = /\bhow (?:many|much|long)|\bwh(?:en|at)\b/i;
/** Some of those asked for: "12 boats, including two trawlers". */
const NAMING_SOME = /,? including\b.*$/;
/** Ends before the word that is wanted: a preposition whose noun is asked for stands in front. */
const HANGING = /(?:^|\s)(?:worth|valued at|than|the|an?|and|or|of|between|among|including)$/i;
const SHOUTED = /\p{Lu}{2,} \p{Lu}{2,}/u;

/**
 * The question to which a clause is the answer, in the clause's own words and their order: "How many residents did the
 * army move from the camp?" of "… the army moved 2,195 residents from the camp on Monday, officials said". Days without a
 * year, asides and clauses that hang on it are left out. Null where the words would not make a plain question by themselves.
 */
export function askClause(
  text: string,
  tree: SentenceTree,
  { head, wh, behind = '', clause: asks = true, given = null, known = false }: AskedPart,
): string | null {
  const clause = new AskedClause(text, tree, head, undefined, given, known);
  if (OF_SOME.test(wh) && !(asks && clause.isPlain)) return null;
  const put = asks && clause.isPlain ? clause.put() : clause.putParticiple();
  const rest = put && `${put}${behind && ` ${behind}`}`.replace(NAMING_SOME, '');
  const told = rest !== null && clause.saidClause() !== null ? rest.replace(' that ', ' ') : rest;
  if (
    rest === null ||
    told === null ||
    rest === '' ||
    STANDS_FOR_ANOTHER.test(told) ||
    (clause.asksSubject && OF_ANOTHER.test(rest))
  )
    return null;
  if (OWNER_UNTOLD.test(rest) || HANGING.test(rest)) return null;
  if (SHOUTED.test(`${wh} ${rest}`)) return null;
  return STANDS_FOR_ANOTHER.test(wh.replace(ASKING, '')) || OF_ANOTHER.test(wh)
    ? null
    : `${wh} ${rest.replace(BARE_BE, '$1 to be').replace(OPENED, ' the ')}?`;
}

/** Some of a whole: what a participle behind it tells is told of the whole, "three of the 18 wells tested". */
const OF_SOME = /^How many of (?:the|its|their|his|her|these|those)\b/;

/** What opened its sentence stands within the question. */
const OPENED = / The (?=\p{Ll})/u;

/** "(Is) the mayor (be) sworn in", of one who is due to be: the verb stands behind "to". */
const BARE_BE = /^((?:is|are|was|were) (?:(?!to\b)[^\s?]+ ){0,8}?(?!to\b)[^\s?]+) be\b/;

/** The words of a phrase without what hangs loosely on it, in order. */
export function phraseOf(tree: SentenceTree, top: number): number[] {
  return new AskedClause('', tree, top).phrase(top);
}

/** Words of a tree with the blanks that they have in the text. */
export function sayWords(text: string, tree: SentenceTree, indexes: readonly number[]): string {
  return new AskedClause(text, tree, indexes[0] ?? 0).say(indexes);
}
