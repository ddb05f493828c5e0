import {
  BEFORE_APPOSED,
  BEFORE_GERUND,
  BODILY,
  COLLECTIVES,
  COMPARING_OPENER,
  DONE_TO_BODIES,
  IN_THE_PLAIN_SINGULAR,
  JOINS_MORE,
  OF_MANY,
  OF_THE_SPEAKER,
  PERSONAL,
  REFLEXIVE,
} from '../../language/en/claims/clause-parts.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { MANY_BY_MEANING } from '../../language/en/points/question-words.ts';
import type { SentenceTree } from '../../language/parse-sentence.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { namePart } from './name-parts.ts';
import { subjectOf } from './verb-subject.ts';

/** A sentence read as a tree, with the names in it and those of the sentences before. */
export interface ReadSentence {
  readonly analysis: Analysis;
  readonly tree: SentenceTree;
  readonly clause: ClauseTree;
  /** Of this sentence, in order. */
  readonly mentions: readonly Mention[];
  /** Persons named in the two sentences before, the nearest last. */
  readonly before: readonly Mention[];
  readonly sentenceBefore: () => ReadSentence | null;
  /** Whom "I" stands for at an offset, where a person by name says so. */
  readonly speakerAt: (offset: number) => Mention | null;
  /** The person whom the pronoun at an offset stands for, where the names of the article say so. */
  readonly linkedAt: (offset: number) => Mention | null;
}
const STEPS_UP = 5;
const CLAUSAL_TAGS = new Set(['VERB', 'AUX', 'ADJ']);

/**
 * The part that a filler of a frame gives, or null where its words name nothing: "it", "they".
 * @param without a word behind a clause's verb before whose phrase the clause is cut
 */
export function fillerPart(sentence: ReadSentence, i: number | null, without: number | null = null): ClaimPart | null {
  if (i === null) return null;
  const { clause, tree } = sentence;
  if (clause.upos(i) === 'PRON' || PERSONAL.has(clause.word(i))) {
    if (PERSONAL.has(clause.word(i))) return antecedentOf(sentence, i);
    if (OF_THE_SPEAKER.test(clause.word(i))) {
      const speaker = sentence.speakerAt(tree.words[i]!.start);
      return speaker?.type === 'person' ? namePart(speaker) : null;
    }
    return BODILY.has(clause.word(i)) ? governorOf(sentence, i) : null;
  }
  const own = mentionAt(sentence, i);
  const mention =
    own?.form === undefined && (own?.type === 'person' || own?.type === 'organisation')
      ? own
      : (apposedName(sentence, i, own) ?? own ?? nameBehind(sentence, clause.phrase(i).to));
  const clausal = CLAUSAL_TAGS.has(clause.upos(i)) && !(i > 0 && clause.upos(i) === 'ADJ' && clause.isCapital(i));
  const { from, to } = clausal ? clauseRange(clause, i, without) : phraseBefore(clause, i, without);
  const opening = from < i && COMPARING_OPENER.test(clause.word(from)) ? from + 1 : from;
  const start = Math.min(tree.words[opening]!.start, own?.anchor.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(tree.words[to]!.end, mention?.anchor.end ?? 0);
  const words = sentence.analysis.text.slice(start, end);
  if (!/\p{L}{2}|\d/u.test(words)) return null;
  const key = mention ? mention.name.toLowerCase() : singularOf(clause.word(clause.countedOf(i) ?? i));
  return { words, span: { start, end }, key, ...(mention && { mention: mention.id }) };
}

/**
 * What a clause tells, as the effect of a cause: its verb's infinitive is its key, and whom it tells of its name. Null
 * where the clause has no subject.
 */
export function clausePart(sentence: ReadSentence, i: number, without: number | null): ClaimPart | null {
  const { clause, tree } = sentence;
  const subject = clause.child(i, 'nsubj', 'nsubj:pass');
  if (subject === null) return null;
  const part = fillerPart(sentence, i, without);
  if (part === null) return null;
  const { mention: _, ...rest } = part;
  const whose = fillerPart(sentence, subject);
  const infinitive = `to ${clause.upos(i) === 'VERB' ? tree.words[i]!.lemma : `be ${clause.word(i)}`}`;
  return { ...rest, key: infinitive, ...(whose?.mention && { mention: whose.mention }) };
}

/** The same from its subject to its verb and object: what else it tells, when and with what, stands aside. */
export function coreClause(sentence: ReadSentence, i: number): ClaimPart | null {
  const whole = clausePart(sentence, i, null);
  const { clause, tree, analysis } = sentence;
  const subject = clause.child(i, 'nsubj', 'nsubj:pass');
  if (whole === null || subject === null || subject > i) return whole;
  const object = clause.child(i, 'obj');
  const span = {
    start: tree.words[clause.phrase(subject).from]!.start,
    end: tree.words[object === null ? i : Math.max(i, clause.phrase(object).to)]!.end,
  };
  return { ...whole, span, words: analysis.text.slice(span.start, span.end) };
}

/** "a law student, Anan Preecha": the name that stands beside the words; beside a name that of a person alone. */
function apposedName(sentence: ReadSentence, i: number, own: Mention | null): Mention | null {
  for (const child of sentence.clause.children(i, 'appos')) {
    const mention = mentionAt(sentence, child);
    if (mention && mention !== own && (own ? mention.type === 'person' : mention.type !== 'place')) return mention;
  }
  return null;
}

/** "its owner, the Fund of Orsel, to a bank": a name between commas right behind the words, but for "the". */
function nameBehind({ mentions, clause, tree }: ReadSentence, last: number): Mention | null {
  if (clause.word(last + 1) !== ',') return null;
  const first = last + 2 + (BEFORE_APPOSED.test(clause.word(last + 2)) ? 1 : 0);
  if (first >= clause.size) return null;
  const starts = [tree.words[first]!.start, tree.words[last + 2]!.start];
  const mention = mentions.find(({ anchor }) => starts.includes(anchor.start));
  if (!mention || mention.type === 'place' || mention.type === 'other') return null;
  let behind = first;
  while (behind < clause.size && tree.words[behind]!.start < mention.anchor.end) behind++;
  return /^[,.)]$/.test(clause.word(behind)) && !JOINS_MORE.test(clause.word(behind + 1)) ? mention : null;
}

/** A clause; up to the phrase `without`, where that stands behind its verb. */
function clauseRange(clause: ClauseTree, i: number, without: number | null): { from: number; to: number } {
  const said = clause.children(i, 'parataxis').flatMap((at) => [at, ...clause.below(at)]);
  const below = [i, ...clause.below(i)].filter((at) => !said.includes(at));
  const inner = without === null ? [] : [without, ...clause.below(without)];
  const to = without !== null && without > i ? Math.min(...inner) - 1 : Math.max(...below);
  const marks = clause.children(i, 'mark');
  return { from: Math.min(...below.filter((at) => !marks.includes(at))), to: Math.max(to, i) };
}

/** A noun's phrase; up to the phrase of `without`, where that stands in it: "the theft at the mill | to two clerks". */
function phraseBefore(clause: ClauseTree, i: number, without: number | null): { from: number; to: number } {
  const { from: own, to: last } = clause.phrase(i);
  const from = own === i && isOfGerund(clause, i) ? i - 1 : own;
  const to = last === i ? clause.throughPlace(i) : last;
  if (without === null || without <= i || without > to) return { from, to };
  return { from, to: Math.max(i, Math.min(clause.phrase(without).from, ...clause.children(without, 'case')) - 1) };
}

/** "is acting returning officer": where the tree takes the word before for a verb, and the noun for its object. */
function isOfGerund(clause: ClauseTree, i: number): boolean {
  return clause.head(i) === i - 1 && clause.relation(i) === 'obj' && BEFORE_GERUND.test(clause.word(i - 2));
}

export function mentionAt({ mentions, tree }: ReadSentence, i: number): Mention | null {
  const { start, end } = tree.words[i]!;
  return mentions.find(({ anchor }) => anchor.start <= start && end <= anchor.end) ?? null;
}

/** Whom "it" stands for in a clause that another governs: "Norland denied that it …". Only a name. */
function governorOf(sentence: ReadSentence, i: number): ClaimPart | null {
  const { clause } = sentence;
  const own = ownSubject(clause, i);
  for (let at = clause.head(i), step = 0; at >= 0 && step < STEPS_UP; at = clause.head(at), step++) {
    const subject = clause.child(at, 'nsubj');
    if (subject === null || subject === i || subject === own || clause.upos(subject) === 'PRON') continue;
    if (isOfMany(clause, i, at)) continue;
    const mention = mentionAt(sentence, subject) ?? apposedName(sentence, subject, null);
    if (mention === null) return saysOfItself(clause, i, at, subject) ? fillerPart(sentence, subject) : null;
    return mention.type !== 'person' ? namePart(mention) : null;
  }
  return null;
}

/** "Lorries were crossing again after it was reopened": whoever many are, "it" is none of them. */
function isOfMany(clause: ClauseTree, i: number, verb: number): boolean {
  return (
    IN_THE_PLAIN_SINGULAR.has(clause.word(i)) &&
    clause.children(verb, 'aux', 'aux:pass', 'cop').some((at) => OF_MANY.has(clause.word(at)))
  );
}

/** "The school says it was never told", "Workers say they have not been paid": who speaks, where one and many agree. */
function saysOfItself(clause: ClauseTree, i: number, saying: number, subject: number): boolean {
  const verb = clause.head(i);
  if (!/^nsubj/.test(clause.relation(i)) || clause.head(verb) !== saying || clause.relation(verb) !== 'ccomp')
    return false;
  if (subject > saying || clause.upos(subject) !== 'NOUN') return false;
  const word = clause.word(subject);
  const several = isPlural(word) || MANY_BY_MEANING.test(word) || COLLECTIVES.has(word);
  if (clause.word(i) === 'they') return several;
  const acts = clause.children(verb, 'obj').length > 0 || DONE_TO_BODIES.has(clause.lemma(verb));
  return clause.word(i) === 'it' && !several && acts && !isPersonNoun(clause.lemma(subject));
}

/** "The minister said that he had never met him": the minister, where one without a name denies it of himself. */
function speakingSubject(sentence: ReadSentence, i: number): ClaimPart | null {
  const { clause } = sentence;
  const verb = clause.head(i);
  if (
    !/^nsubj/.test(clause.relation(i)) ||
    verb < 0 ||
    clause.relation(verb) !== 'ccomp' ||
    !isNegatedHere(clause, verb)
  )
    return null;
  const subject = clause.child(clause.head(verb), 'nsubj');
  if (subject === null || subject > i || clause.upos(subject) !== 'NOUN' || !isPersonNoun(clause.lemma(subject)))
    return null;
  return mentionAt(sentence, subject) === null ? fillerPart(sentence, subject) : null;
}

/** Whom "he" or "her" stands for: whom the names of the article say, else the person named last before, where only one is near; neither the one who does it to him nor the one who says so. */
function antecedentOf(sentence: ReadSentence, i: number): ClaimPart | null {
  const { mentions, before, tree, clause, analysis } = sentence;
  const offset = tree.words[i]!.start;
  const saying = speakingSubject(sentence, i);
  if (saying !== null) return saying;
  const subject = ownSubject(clause, i);
  const other = subject === null ? null : mentionAt(sentence, subject);
  const here = mentions.filter(({ type, anchor }) => type === 'person' && anchor.end <= offset);
  const near = here.length > 0 ? here : before;
  const speaker = sentence.speakerAt(offset);
  const others = [other?.name, speaker?.name];
  const linked = sentence.linkedAt(offset);
  if (linked && !others.includes(linked.name)) return namePart(linked);
  const known = near.filter((one) => !others.includes(one.name) && !isSaidOfNext(one, near, analysis.text));
  const names = new Set(known.map(({ name }) => name.split(/\s+/).at(-1)));
  if (subject !== null && clause.upos(subject) === 'PRON' && isObject(clause, i)) return null;
  const elsewhere = here.length === 0 && clause.relation(i) !== 'nmod:poss';
  const meant = names.size === 1 ? known.at(-1)! : elsewhere ? lastSubject(sentence) : null;
  return meant === null || others.includes(meant.name) ? null : namePart(meant);
}

/** The one person whom the sentence before names, who is its subject and says nothing: "The harbour master, X, was at home. (She) …". */
function lastSubject(sentence: ReadSentence): Mention | null {
  const before = sentence.sentenceBefore();
  const all = before?.mentions.filter(({ type }) => type === 'person') ?? [];
  const persons = all.filter((one) => !isSaidOfNext(one, all, sentence.analysis.text));
  if (before === null || new Set(persons.map(({ name }) => name)).size !== 1) return null;
  const { clause, tree } = before;
  const root = Array.from({ length: clause.size }, (_, at) => at).find((at) => clause.head(at) < 0);
  if (root === undefined || clause.children(root, 'ccomp', 'parataxis').length > 0) return null;
  const subject = subjectOf(clause, root);
  if (subject === null) return null;
  const phrase = [subject, ...clause.below(subject)].map((at) => tree.words[at]!);
  return (
    persons.find(({ anchor }) => phrase.some(({ start, end }) => anchor.start <= start && end <= anchor.end)) ?? null
  );
}

/** "the director" of "the director, Anselm Voigt": nobody beside the one named. */
function isSaidOfNext({ form, anchor }: Mention, all: readonly Mention[], text: string): boolean {
  if (form === undefined) return false;
  return all.some(
    (other) =>
      other.form === undefined &&
      (APPOSED.test(text.slice(anchor.end, other.anchor.start)) ||
        APPOSED.test(text.slice(other.anchor.end, anchor.start))),
  );
}

const APPOSED = /^, $/;

/** The subject of the verb whose object or phrase a pronoun is: the pronoun stands for another. */
function ownSubject(clause: ClauseTree, i: number): number | null {
  return isObject(clause, i) ? subjectOf(clause, clause.head(i)) : null;
}

function isObject(clause: ClauseTree, i: number): boolean {
  return OBJECTS.has(clause.relation(i)) && !REFLEXIVE.test(clause.word(i));
}

const OBJECTS = new Set(['obj', 'iobj', 'obl']);
