import type { SentenceTree } from '../parse-sentence.ts';
import type { GivenHelp } from './asked-clause.ts';
import { SAME_FORM } from './asked-clause-words.ts';
import { EditedTree } from './edited-tree.ts';
import { isPlural } from './noun-words.ts';
import { MANY_BY_MEANING } from './points/question-words.ts';

/** A clause made plain, so that a question can be put from it. */
export interface LiftedClause {
  readonly tree: SentenceTree;
  /** The asked word, as an index into this tree. */
  readonly head: number;
  readonly given: GivenHelp | null;
  /** Whether its subject was told of before its verb: "a deal" is from there on "the deal". */
  readonly known: boolean;
}

const STEPS_UP = 6;
const RELATIVE = /^(?:who|which|that)$/;
/** Forms of the past that no participle has, or that mostly are none. */
const PAST_ALONE =
  /^(?:broke|fell|went|took|gave|wrote|drove|rose|spoke|flew|grew|knew|threw|began|ran|sang|saw|did|ate|wore|tore|chose|froze|stole|woke|shook|forgot|hid|bit|blew|drew|swore|swam|rang|sank|shrank|sprang|rode|left|was|were|had)$/;
/** Open a clause that tells where, when or why, of a noun that is no part of what is done. */
const STANDS_FOR_PLACE =
  /^(?:where|when|why|how|whose|whom|in|on|at|by|for|from|to|of|with|after|before|during|under|as)$/;
/** Of these a clause tells what they say, or when it was: they are no part of what is done. */
const TIMES =
  /^(?:day|week|month|year|time|moment|way|reason|place|hour|night|morning|season|period|extent|fact|claim|idea|report|belief|news|evidence|rumour|hope|fear|view)$/;
const HYPOTHETIC = /^(?:if|unless|whether|lest|until|than|as|though|although|because|so|since|before|once)$/;

/**
 * The clause of a word made a plain one with a subject of its own, as far as the tree tells whose it is: "the wall, which
 * fell in May" → "the wall fell in May", "a deal signed in May" → "the deal (was) signed in May", "came and stayed for
 * weeks" → "the fleet stayed for weeks", "hopes to sell 40 boats". Null where it can't be told, or is only supposed.
 * @param asked a word that hangs on the clause's verb
 */
export function liftClause(text: string, tree: SentenceTree, asked: number): LiftedClause | null {
  const lifting = new Lifting(text, tree, asked);
  return lifting.lift();
}

function isParticiple(word: string, lemma: string): boolean {
  return word === lemma ? SAME_FORM.has(word) : !PAST_ALONE.test(word);
}

class Lifting extends EditedTree {
  private known = false;

  lift(): LiftedClause | null {
    this.joinAsked();
    const listed = this.children(this.asked, 'conj', 'list');
    for (const i of listed) this.set(i, { relation: 'list' });
    let verb = this.words[this.asked]!.head;
    if (verb < 0) return null;
    this.leaveBehind(verb, Math.max(-1, ...listed));
    for (let step = 0; step < STEPS_UP && this.isInfinitive(verb); step++) {
      verb = this.words[verb]!.head;
      if (verb < 0) return null;
      this.set(this.asked, { head: verb, relation: 'obl' });
    }
    const given = this.liftVerb(verb);
    if (!this.agrees(verb)) return null;
    return given === undefined ? null : { tree: this.tree(), head: this.asked, given, known: this.known };
  }

  /** "three flags and a page | from a log": a phrase behind a list may be of its last alone. */
  private leaveBehind(verb: number, last: number): void {
    if (last < this.asked) return;
    for (const i of this.children(verb, 'obl', 'obl:unmarked')) if (i > last) this.set(i, { relation: 'list' });
  }

  /** "14 rifles and 31 magazines": the second stands where the first does. */
  private joinAsked(): void {
    for (let step = 0; step < STEPS_UP && this.words[this.asked]!.relation === 'conj'; step++) {
      const first = this.words[this.asked]!.head;
      if (!/^(?:NOUN|NUM|PROPN|SYM)$/.test(this.words[first]!.upos)) return;
      const { head, relation } = this.words[first]!;
      this.set(this.asked, { head, relation });
      this.set(first, { head: this.asked, relation: 'list' });
    }
  }

  private isInfinitive(verb: number): boolean {
    return this.words[verb]!.relation === 'xcomp' && this.children(verb, 'nsubj', 'nsubj:pass').length === 0;
  }

  /** The helping word that it lacks, null for none; undefined where it makes no clause. */
  private liftVerb(verb: number): GivenHelp | null | undefined {
    const { relation, head, upos } = this.words[verb]!;
    const subject = this.children(verb, 'nsubj', 'nsubj:pass')[0];
    if (this.children(verb, 'mark').some((i) => HYPOTHETIC.test(this.word(i)))) return undefined;
    if (subject !== undefined && RELATIVE.test(this.word(subject))) return this.liftRelative(verb, subject);
    const there = this.children(verb, 'expl').length > 0;
    if (there && !this.words[this.asked]!.relation.startsWith('nsubj')) return undefined;
    if (subject !== undefined && relation === 'acl:relcl') return this.liftBehind(verb, subject);
    if (subject !== undefined || there) return relation === 'acl:relcl' ? undefined : null;
    if (upos !== 'VERB' || head < 0) return undefined;
    if (relation === 'conj') return this.borrow(verb, head);
    if (relation === 'acl' || relation === 'amod') return this.liftParticiple(verb, head);
    if (relation === 'advcl') {
      if (this.word(verb).endsWith('ing') && this.children(head, 'nsubj:pass').length > 0) return undefined;
      const doer = this.children(head, 'nsubj', 'nsubj:pass')[0];
      return doer === undefined ? undefined : this.liftParticiple(verb, doer);
    }
    return undefined;
  }

  private liftRelative(verb: number, relative: number): null | undefined {
    const { relation, head } = this.words[verb]!;
    const before = this.word(relative - 1) === ',' ? relative - 2 : relative - 1;
    const antecedent = /^(?:acl:relcl|advcl:relcl)$/.test(relation) && head < relative ? head : this.nameAt(before);
    if (antecedent === null) return undefined;
    const noun = this.isSurely(antecedent, relative) ? this.nounPhrase(antecedent) : null;
    if (noun === null) return undefined;
    this.set(relative, { ...noun, relation: this.words[relative]!.relation, head: verb });
    this.set(verb, { relation: 'root', head: -1 });
    this.known = true;
    return null;
  }

  /** Before a clause that nothing opens a noun stands with an article or as many: "by dawn | the needle stood" is no such clause. */
  private isPhrase(noun: number): boolean {
    return isPlural(this.word(noun)) || this.children(noun, 'det', 'nmod:poss', 'nummod').length > 0;
  }

  /** "the kit that the firm released in May", "a boat the navy sank": what it was done to stands before its doer. */
  private liftBehind(verb: number, doer: number): null | undefined {
    const { head, upos } = this.words[verb]!;
    if (upos !== 'VERB' || head < 0 || this.words[doer]!.relation !== 'nsubj') return undefined;
    if (this.children(verb, 'aux:pass', 'iobj', 'xcomp', 'ccomp', 'cop').length > 0) return undefined;
    const [first] = this.words.flatMap(({ upos: own }, i) =>
      i > head && i <= doer && own !== 'PUNCT' && this.isBelow(i, verb) ? [i] : [],
    );
    const opens = first === undefined ? '' : this.word(first);
    const [object, ...more] = this.children(verb, 'obj').filter((i) => i !== this.asked);
    if (more.length > 0 || (object !== undefined && !(object === first && RELATIVE.test(opens)))) return undefined;
    if (object === undefined && !this.isPhrase(head)) return undefined;
    if (this.asked === first || (object === undefined && (STANDS_FOR_PLACE.test(opens) || RELATIVE.test(opens))))
      return undefined;
    if (
      this.words[this.asked]!.relation === 'obj' ||
      !this.isSurely(head, first!) ||
      TIMES.test(this.words[head]!.lemma)
    )
      return undefined;
    const whole = this.nounPhrase(head);
    if (whole === null) return undefined;
    if (object !== undefined) this.set(object, { relation: 'punct' });
    this.set(verb, { relation: 'root', head: -1 });
    this.insertBehind(verb, { ...whole, head: verb, relation: 'obj' });
    return null;
  }

  /** No other noun could be meant: "the roof of the hall, which", "a stall at the hall, which" leave it open. */
  private isSurely(noun: number, relative: number): boolean {
    const between = this.words.slice(noun + 1, relative).some(({ upos }) => /^(?:NOUN|PROPN|VERB)$/.test(upos));
    const within = this.words[noun]!.relation === 'nmod' && this.word(relative - 1) === ',';
    return !between && !within;
  }

  /** A name that ends right before a relative clause, whatever the tree hangs that on. */
  private nameAt(end: number): number | null {
    return this.words[end]?.upos === 'PROPN' ? end : null;
  }

  private borrow(verb: number, head: number): null | undefined {
    if (this.children(head, 'aux', 'aux:pass', 'cop').length > 0 && this.children(verb, 'aux', 'aux:pass').length === 0)
      return undefined;
    let first = head;
    for (let step = 0; step < STEPS_UP && this.words[first]!.relation === 'conj'; step++) {
      if (this.children(first, 'nsubj', 'nsubj:pass').length > 0) break;
      first = this.words[first]!.head;
    }
    if (this.children(first, 'expl').length > 0 || this.words[verb]!.lemma === this.word(verb)) return undefined;
    const told = this.children(first, 'nsubj', 'nsubj:pass')[0];
    const behind = told !== undefined && RELATIVE.test(this.word(told)) && this.words[first]!.relation === 'acl:relcl';
    const doer = behind ? this.words[first]!.head : told;
    if (doer === undefined || !this.appendSubject(verb, doer)) return undefined;
    return null;
  }

  /** "a hall built in 1950", "fell, killing two": what is told of a noun by a participle. */
  private liftParticiple(verb: number, noun: number): GivenHelp | undefined {
    if (
      this.children(verb, 'mark', 'aux', 'aux:pass', 'case').some((i) => !/^(?:after|while|when)$/.test(this.word(i)))
    )
      return undefined;
    const word = this.word(verb);
    const acting = word.endsWith('ing');
    if (!acting && !isParticiple(word, this.words[verb]!.lemma)) return undefined;
    if (!acting && this.children(verb, 'obj').some((i) => i !== this.asked)) return undefined;
    if (acting && !(this.isPast(this.governor(verb)) && this.tellsMore(verb))) return undefined;
    const said = this.children(noun, 'cop').length > 0 ? this.children(noun, 'nsubj')[0] : noun;
    if (said === undefined || (said === noun && this.words[noun]!.head < 0)) return undefined;
    const several = this.isSeveral(said);
    if (!this.appendSubject(verb, said)) return undefined;
    this.set(verb, { relation: 'root', head: -1 });
    if (acting) return 'did';
    return several ? 'were' : 'was';
  }

  /** No form of many with a subject that is one: there the tree has taken another's. */
  private agrees(verb: number): boolean {
    const doer = this.children(verb, 'nsubj', 'nsubj:pass')[0];
    if (doer === undefined || doer === this.asked || this.words[doer]!.upos !== 'NOUN') return true;
    const { lemma, upos } = this.words[verb]!;
    const helpers = this.children(verb, 'aux', 'aux:pass', 'cop');
    const now = helpers.length === 0 && upos === 'VERB' && this.word(verb) === lemma && !SAME_FORM.has(lemma);
    const many = now || helpers.some((i) => /^(?:have|are|were|do)$/.test(this.word(i)));
    return !many || this.isSeveral(doer) || !this.children(doer, 'det').some((i) => /^(?:an?|the)$/.test(this.word(i)));
  }

  /** Of an "-ing" with nothing beside it the tree can't tell a noun: "at the crossing on Monday". */
  private tellsMore(verb: number): boolean {
    return (
      this.children(verb, 'obj', 'obl', 'xcomp').some((i) => i !== this.asked) ||
      this.words[this.asked]!.relation === 'obj'
    );
  }

  /** The verb of the clause in which a participle stands. */
  private governor(verb: number): number {
    let at = this.words[verb]!.head;
    for (let step = 0; step < STEPS_UP && at >= 0 && this.words[at]!.upos !== 'VERB'; step++) at = this.words[at]!.head;
    return at;
  }

  private isPast(verb: number): boolean {
    if (verb < 0) return false;
    const helpers = this.children(verb, 'aux', 'aux:pass').map((i) => this.word(i));
    if (helpers.length > 0) return helpers.some((word) => /^(?:was|were|had|did)$/.test(word));
    const { lemma } = this.words[verb]!;
    const word = this.word(verb);
    return SAME_FORM.has(lemma) || (word !== lemma && !/(?:s|ing)$/.test(word));
  }

  private isSeveral(noun: number): boolean {
    const { upos, lemma } = this.words[noun]!;
    if (this.children(noun, 'conj').length > 0) return true;
    return upos === 'NOUN' && (isPlural(this.word(noun)) || MANY_BY_MEANING.test(lemma));
  }

  /** Its phrase as one word at the end of the sentence, as the subject of a verb. */
  private appendSubject(verb: number, noun: number): boolean {
    const whole = this.nounPhrase(noun);
    if (whole === null) return false;
    this.words.push({ ...whole, head: verb, relation: 'nsubj' });
    this.known = true;
    return true;
  }
}
