import type { SentenceTree, TreeWord } from '../parse-sentence.ts';
import { askClause, sayWords } from './ask-clause.ts';
import { isPast } from './is-past.ts';
import { participleOf } from './participles.ts';

/** Verbs of what one has, is or feels: nobody says that it "was had". */
const NEVER_PASSIVE =
  /^(?:have|get|want|need|include|cost|total|equal|lack|mean|weigh|measure|take|last|become|like|love|hope|reach|face|suffer|be|hit|enter|contain|comprise|exceed|average|number|earn|top|feel|try)$/;
const NOT_NAMED = /^(?:i|we|they|it|you)$/;

/**
 * The question of what was done to the asked, where who did it has no name in its clause: "How many rifles were found in
 * the cellar?" of "They found 12 rifles in the cellar", "How many hostages were to be freed?" of "a plan to free 12
 * hostages". Null where its verb is not said so, or nothing beside it tells more.
 * @param head the word of the asked phrase that hangs on the verb
 * @param wh what the question opens with
 */
export function askPassive(text: string, tree: SentenceTree, head: number, wh: string, behind: string): string | null {
  const { words } = tree;
  const verb = words[head]!.relation === 'obj' ? words[head]!.head : -1;
  if (verb < 0 || verb > head || words[verb]!.upos !== 'VERB' || NEVER_PASSIVE.test(words[verb]!.lemma)) return null;
  const children = (...relations: readonly string[]): number[] =>
    words.flatMap((word, i) => (word.head === verb && relations.includes(word.relation) ? [i] : []));
  if (words.some(({ head: of, relation }, i) => of === head && relation === 'cc' && i < head)) return null;
  const word = (i: number): string => text.slice(words[i]!.start, words[i]!.end).toLowerCase();
  if (children('iobj', 'compound:prt', 'xcomp', 'ccomp', 'aux:pass', 'cop', 'nsubj:pass').length > 0) return null;
  const be = formOfBe(text, tree, verb, children('nsubj')[0], children('aux').map(word), children('mark').map(word));
  if (be === null) return null;
  const out = new Set(children('nsubj', 'aux', 'mark', 'advcl', 'conj', 'cc'));
  const told = words.map((one, i): TreeWord => {
    if (i === verb) return { ...one, head: -1, relation: 'root' };
    if (i === head) return { ...one, relation: 'nsubj:pass' };
    return out.has(i) ? { ...one, relation: 'punct' } : one;
  });
  const asked = askClause(text, { ...tree, words: told }, { head, wh, behind, given: 'were' });
  const rest = asked?.slice(wh.length + 1, -1) ?? '';
  const own = sayWords(text, tree, [verb]);
  if (!rest.includes(own) || rest.trim() === own) return null;
  return `${wh} ${be} ${rest.replace(own, participleOf(word(verb), words[verb]!.lemma))}?`;
}

/** "were", "have been", "were to be"; null where its doer is named, or its time is not told so. */
function formOfBe(
  text: string,
  tree: SentenceTree,
  verb: number,
  doer: number | undefined,
  helpers: readonly string[],
  marks: readonly string[],
): string | null {
  const { words } = tree;
  const said = text.slice(words[verb]!.start, words[verb]!.end).toLowerCase();
  const past = isPast(text, tree, verb);
  if (doer !== undefined) {
    if (!NOT_NAMED.test(text.slice(words[doer]!.start, words[doer]!.end).toLowerCase())) return null;
    if (marks.some((mark) => mark !== 'that')) return null;
    const [helper, ...more] = helpers;
    if (more.length > 0) return null;
    if (helper === undefined) return past ? 'were' : null;
    return /^(?:have|has)$/.test(helper) ? 'have been' : helper === 'had' ? 'had been' : null;
  }
  if (marks.length === 1 && marks[0] === 'to' && helpers.length === 0) return past ? 'were to be' : 'are to be';
  if (!said.endsWith('ing') || helpers.length > 0 || !/^(?:advcl|acl|conj)$/.test(words[verb]!.relation)) return null;
  return past && marks.every((mark) => /^(?:after|before|by|while|when)$/.test(mark)) ? 'were' : null;
}
