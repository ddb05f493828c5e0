import type { Deprel } from '../../model/analysis.ts';
import { remember } from '../../text/remember.ts';
import type { SentenceTree, TreeWord } from '../parse-sentence.ts';
import {
  BESIDE_NOUN,
  DROPPED_ADVERBS,
  KEPT,
  LISTED,
  LOOSE,
  MOST_SUBJECT_WORDS,
  MOST_WORDS,
  PARTICLES,
  PEOPLE_ENDINGS,
  PHRASES,
  SAME_FORM,
  TIME_NOUNS,
} from './asked-clause-words.ts';
import { NEGATIONS } from './event-classes.ts';

/** Of a time, whose day is left out: "at the end of April". */
const TIME_EDGES = /^(?:start|beginning|middle|end|close|turn|eve|rest|course)$/;

/** Stems whose last letter is doubled before an ending alone. */
const UNDOUBLED = /(?:contro|patro|expe|compe|prope|repe|rebe|cance|trave|mode|labe|exce|dispe|signa|tota)ll$/;

/** Longest clause of what is said, in words. */
const MOST_SAID = 14;

/** A helping word that the sentence leaves out: "(were) charged with", "fell, (did) kill". */
export type GivenHelp = 'was' | 'were' | 'did';

/** "So far 412,000 doses", "Already 40 have gone". */
const OPENING_ADVERBS =
  /^(?:so|far|already|meanwhile|now|today|yesterday|later|then|also|still|since|altogether|overall)$/;

/** For each word of a tree those that depend on it, in order. */
const listDependants = remember(({ words }: SentenceTree): readonly (readonly number[])[] => {
  const below: number[][] = words.map(() => []);
  words.forEach(({ head }, i) => {
    if (head >= 0) below[head]!.push(i);
  });
  return below;
});

/** The clause in which a word stands as the subject, the object or a phrase of its verb. */
export class AskedClause {
  readonly asksSubject: boolean;
  private readonly text: string;
  private readonly tree: SentenceTree;
  private readonly words: readonly TreeWord[];
  private readonly asked: number;
  private readonly verb: number;
  private readonly below: readonly (readonly number[])[];
  private readonly given: GivenHelp | null;
  private readonly known: boolean;

  /**
   * @param given of a participle, whose question needs a helping word that the sentence doesn't have
   * @param known whether its subject was told of before its verb: "a deal" is from there on "the deal"
   */
  constructor(
    text: string,
    tree: SentenceTree,
    asked: number,
    verb = tree.words[asked]?.head ?? -1,
    given: GivenHelp | null = null,
    known = false,
  ) {
    const { words } = tree;
    this.text = text;
    this.tree = tree;
    this.words = words;
    this.asked = asked;
    this.verb = verb;
    this.given = given;
    this.known = known;
    this.asksSubject = /^nsubj/.test(words[asked]?.relation ?? '');
    this.below = listDependants(tree);
  }

  /** A finite clause with a verb, or with something said of its subject, in which the asked stands by itself. */
  get isPlain(): boolean {
    const { verb, words, asked } = this;
    if (verb < 0 || !/^(?:nsubj|nsubj:pass|obj|obl|obl:unmarked|obl:agent)$/.test(words[asked]!.relation)) return false;
    if (this.childrenOf(verb, 'csubj', 'csubj:pass').length > 0) return false;
    if (this.childrenOf(verb, 'ccomp').length > 0 && this.saidClause() === null) return false;
    if (this.childrenOf(verb, 'mark').some((i) => /^(?:if|unless|whether)$/.test(this.lower(i)))) return false;
    if (this.childrenOf(asked, 'conj', 'acl:relcl').length > 0) return false;
    if (words[asked]!.relation === 'obj' && this.childrenOf(verb, 'obj', 'iobj').length > 1) return false;
    if (this.childrenOf(verb, 'advmod', 'aux').some((i) => NEGATIONS.has(this.lower(i)))) return false;
    const helped = this.helpers().length > 0;
    const { upos, relation } = words[verb]!;
    if (upos === 'PROPN') return false;
    if (upos !== 'VERB' && !(upos === 'AUX' && !helped) && this.childrenOf(verb, 'cop').length === 0) return false;
    if (helped || this.given !== null) return true;
    if (this.lower(verb).endsWith('ing') || /^(?:xcomp|acl|amod|advcl|csubj)$/.test(relation)) return false;
    return !(relation === 'conj' && this.subject() === null);
  }

  /** The helping words of the verb; those of the verb before it where it has a subject of its own: "10 were killed and 50 hurt". */
  private helpers(): number[] {
    const { verb, words } = this;
    if (this.given !== null) return [];
    const own = this.childrenOf(verb, 'aux', 'aux:pass', 'cop');
    const { relation, head } = words[verb]!;
    if (own.length > 0 || relation !== 'conj' || words[verb]!.upos !== 'VERB') return own;
    return this.childrenOf(head, 'aux:pass').length > 0 ? this.childrenOf(head, 'aux', 'aux:pass') : own;
  }

  put(): string | null {
    const { verb, words } = this;
    const helpers = this.helpers();
    if (helpers.some((i) => /^[’']/.test(this.lower(i)))) return null;
    if (/^(?:be|been|being|having)$/.test(this.lower([...helpers].sort((a, b) => a - b)[0] ?? -1))) return null;
    const kept = this.below[verb]!.filter((i) => i !== this.asked && !helpers.includes(i) && this.isKept(i));
    const stays = kept.map((i) => this.phrase(i));
    const within = [...stays.filter((piece) => piece[0]! > verb || !PHRASES.has(this.topOf(piece)))];
    const fronted = stays.filter((piece) => !within.includes(piece) && this.tellsWhere(piece));
    const there = this.childrenOf(verb, 'expl')[0];
    const tail = this.shorten(within.filter(([i]) => i !== there).sort((a, b) => a[0]! - b[0]!));
    if (tail === null || (tail.length === 0 && helpers.length === 0 && this.given === null && !this.isEnded()))
      return null;
    const inFront = words[verb]!.upos === 'AUX' || this.isBareBe(helpers);
    const own = this.say([...(inFront ? [] : [verb]), ...tail.flat()].sort((a, b) => a - b));
    const behind = fronted.map((piece) => this.say(piece).replace(/^\p{Lu}/u, (first) => first.toLowerCase()));
    const byWhom = helpers.length === 0 && this.childrenOf(verb, 'obl:agent').length > 0;
    if (there !== undefined && !this.asksSubject) return null;
    if (this.asksSubject && there === undefined && words[verb]!.upos !== 'AUX')
      return this.childrenOf(verb, 'ccomp').length > 0
        ? null
        : [...(byWhom ? ['were'] : helpers.map((i) => this.lower(i))), own, ...behind].join(' ');
    const subject = there === undefined ? this.subjectWords() : this.lower(there);
    const lead = this.lead(helpers);
    if (subject === null) return null;
    const [first, more] = lead;
    const told = first === 'did' || first === 'does' || first === 'do';
    const acted = told ? [this.baseForm(), this.say(tail.flat())].filter(Boolean).join(' ') : own;
    const said = this.saidClause();
    return [first, subject, ...more.map((i) => this.lower(i)), acted, ...behind, said && this.say(said)]
      .filter(Boolean)
      .join(' ');
  }

  /** "killed in the raid" of "with ten people killed in the raid": what was done to the asked, told behind it. */
  putParticiple(): string | null {
    const { asked, words, text } = this;
    const [verb] = this.childrenOf(asked, 'acl').filter((i) => i > asked && words[i]!.upos === 'VERB');
    if (verb === undefined || /ing$/.test(this.lower(verb)) || this.childrenOf(verb, 'mark', 'obj').length > 0)
      return null;
    if (words[verb]!.lemma === this.lower(verb) && !SAME_FORM.has(this.lower(verb))) return null;
    const told = new AskedClause(text, this.tree, asked, verb);
    const pieces = told.below[verb]!.filter((i) => told.isKept(i)).map((i) => told.phrase(i));
    const tail = told.shorten(pieces.filter(([i]) => i! > verb));
    return tail && `were ${told.say([verb, ...tail.flat()].sort((a, b) => a - b))}`;
  }

  /** "There were two bombs": the verb itself goes to the front. */
  private isBareBe(helpers: readonly number[]): boolean {
    return helpers.length === 0 && this.words[this.verb]!.lemma === 'be';
  }

  /** "that nine firms could bid": what is said or ruled, as it stands to the end of the sentence or its first comma; null where it is long, or not told so. */
  saidClause(): readonly number[] | null {
    const { verb, asked } = this;
    if (verb < 0) return null;
    const [said, ...more] = this.childrenOf(verb, 'ccomp');
    if (said === undefined || more.length > 0 || asked > said) return null;
    const [first] = this.childrenOf(said, 'mark');
    if (first === undefined || first < verb || this.lower(first) !== 'that') return null;
    const end = this.words.findIndex((_, i) => i > said && /^[,.;:!?”"]$/.test(this.lower(i)));
    const last = end < 0 ? this.words.length : end;
    return last <= said || last - first > MOST_SAID ? null : Array.from({ length: last - first }, (_, i) => first + i);
  }

  /** The word that goes before the subject, and the helping words left behind it. */
  private lead(helpers: readonly number[]): readonly [string, readonly number[]] {
    const { verb, words } = this;
    if (this.given !== null) return [this.given, []];
    const [first, ...more] = [...helpers].sort((a, b) => a - b);
    if (first !== undefined) return [this.lower(first), more];
    const { lemma, upos } = words[verb]!;
    const word = this.lower(verb);
    if (upos === 'AUX' || this.isBareBe(helpers)) return [word, []];
    if (word === 'has' || (word !== lemma && /s$/.test(word) && word.startsWith(lemma.slice(0, -1))))
      return ['does', []];
    return word === lemma && !SAME_FORM.has(lemma) ? ['do', []] : ['did', []];
  }

  /** Of verbs that the lemmatiser doesn't know the stem lacks a letter, or has one too many: "fin(e)", "compil(e)", "shel(l)", "patrol(l)". */
  private baseForm(): string {
    const { lemma } = this.words[this.verb]!;
    if (/^[^aeiou]*[aeiou]l$/.test(lemma) && this.lower(this.verb) === `${lemma}led`) return `${lemma}l`;
    if (/^[^aeiou]in$/.test(lemma) && this.lower(this.verb) === `${lemma}ed`) return `${lemma}e`;
    if (UNDOUBLED.test(lemma)) return lemma.slice(0, -1);
    return /[^aeiou]il$/.test(lemma) && this.lower(this.verb) === `${lemma}ed` ? `${lemma}e` : lemma;
  }

  private subject(): number | null {
    return this.childrenOf(this.verb, 'nsubj', 'nsubj:pass')[0] ?? null;
  }

  /** What does or is it, as a question has it; null where nothing by name or noun. */
  subjectWords(): string | null {
    const subject = this.subject();
    if (subject === null || this.words[subject]!.upos === 'PRON') return null;
    const own = this.withoutOpening(this.phrase(subject));
    if (own.length > MOST_SUBJECT_WORDS) return null;
    if (/^(?:DET|NUM|ADJ)$/.test(this.words[subject]!.upos) && !/[\s-]/.test(this.say(own))) return null;
    if (/[’']s?$/.test(this.say(own))) return null;
    const said = this.known ? this.say(own).replace(/^an? /i, 'the ') : this.say(own);
    const { upos, relation } = this.words[own[0]!]!;
    if (relation === 'cc' || relation === 'case') return null;
    const opens = upos === 'DET' || this.isFirst(own[0]!);
    const capital = !opens || upos === 'PROPN' || (upos === 'ADJ' && PEOPLE_ENDINGS.test(this.lower(own[0]!)));
    return capital ? said : said.replace(/^\p{Lu}(?=\p{Ll}| )/u, (first) => first.toLowerCase());
  }

  /** "So far 412,000 doses": adverbs of the sentence, which the tree hangs on its number. */
  private withoutOpening(phrase: readonly number[]): readonly number[] {
    const from = phrase.findIndex((i) => this.words[i]!.upos !== 'ADV' || !OPENING_ADVERBS.test(this.lower(i)));
    return from > 0 ? phrase.slice(from) : phrase;
  }

  /** What opens a sentence has a capital anyway. */
  private isFirst(i: number): boolean {
    const first = this.words.find(({ upos }) => upos !== 'PUNCT');
    return first?.start === this.words[i]!.start;
  }

  private isKept(i: number): boolean {
    const { relation } = this.words[i]!;
    if (BESIDE_NOUN.has(relation) && this.words[this.verb]!.upos !== 'VERB') return i > this.asked;
    if (!KEPT.has(relation)) return false;
    if (relation === 'advmod' && i === this.verb + 1 && PARTICLES.has(this.lower(i))) return true;
    if (relation === 'advmod')
      return !DROPPED_ADVERBS.has(this.lower(i)) && i > this.verb - 2 && this.below[i]!.length === 0 && i > this.asked;
    if (relation === 'obj' && i > this.verb && this.lower(this.phrase(i)[0]! - 1) === ',') return false;
    if (!PHRASES.has(relation)) return true;
    if (this.below[i]!.some((child) => TIME_EDGES.test(this.lower(i)) && this.isBareDay(child))) return false;
    if (this.lower(i - 1) === ',' && relation !== 'xcomp') return false;
    const phrase = this.phrase(i);
    if (relation === 'obl:agent' && !this.childrenOf(i, 'case').some((at) => this.lower(at) === 'by')) return false;
    if (this.relationOf(phrase[0]!) === 'cc' || (relation !== 'xcomp' && this.hasClause(phrase))) return false;
    if (/^(?:up|down)$/.test(this.lower(phrase[0]! - 1)) && this.lower(phrase[0]!) === 'from') return false;
    if (phrase[0]! > 0 && this.lower(phrase[0]! - 1) === ',') return false;
    if (
      /^(?:according|despite|following|because|due|amid|while|after|before|since|until)$/.test(this.lower(phrase[0]!))
    )
      return false;
    const year = phrase.some((at) => /^[12]\d{3}$/.test(this.lower(at)));
    return year || !phrase.some((at) => TIME_NOUNS.has(this.words[at]!.lemma));
  }

  /** "since the army seized the port": a clause that the tree has taken for a phrase. */
  private hasClause(phrase: readonly number[]): boolean {
    return phrase.some((i) => /^(?:nsubj|nsubj:pass|cop)$/.test(this.relationOf(i)) || this.isFinite(i));
  }

  private isFinite(i: number): boolean {
    return this.words[i]!.upos === 'VERB' && !/^(?:amod|compound|case|nmod|obl|conj)$/.test(this.relationOf(i));
  }

  /** "on Saturday" of "the navy on Saturday arrested …", whatever the tree hangs it on. */
  private isBareDay(i: number): boolean {
    return this.relationOf(i) === 'nmod' && TIME_NOUNS.has(this.words[i]!.lemma) && this.below[i]!.length < 3;
  }

  /** A bare day; of an infinitive, whose words are kept, any phrase of a day: "had to leave Orsk on Thursday". */
  private isDay(i: number, top: number): boolean {
    if (this.isBareDay(i)) return true;
    const ofInfinitive = this.relationOf(top) === 'xcomp' && this.words[i]!.head === top;
    return (
      ofInfinitive &&
      /^obl/.test(this.relationOf(i)) &&
      TIME_NOUNS.has(this.words[i]!.lemma) &&
      this.below[i]!.length < 3
    );
  }

  private isOtherClause(i: number): boolean {
    return this.relationOf(i) === 'conj' && this.words[i]!.upos === 'VERB';
  }

  /** Of phrases before the subject those that say where are put behind: "In Orsk, 25 people were held". */
  private tellsWhere(piece: readonly number[]): boolean {
    const named = piece.some((i) => this.words[i]!.upos === 'PROPN');
    return named && piece.length < 6 && /^(?:in|at|near|outside|across)$/.test(this.lower(piece[0]!));
  }

  /** Leaves out phrases from the end until the question is short enough. */
  private shorten(pieces: readonly (readonly number[])[]): (readonly number[])[] | null {
    const kept = [...pieces];
    const size = (): number => kept.reduce((sum, piece) => sum + piece.length, 0);
    while (size() > MOST_WORDS) {
      const at = kept.findLastIndex((piece) => PHRASES.has(this.topOf(piece)));
      if (at < 0) return null;
      kept.splice(at, 1);
    }
    return kept;
  }

  /** The relation by which a phrase hangs on the verb. */
  private topOf(piece: readonly number[]): Deprel {
    return this.relationOf(piece.find((i) => this.words[i]!.head === this.verb) ?? piece[0]!);
  }

  /** The words of a phrase, without what hangs loosely on it; in order. */
  phrase(top: number): number[] {
    const found = [top];
    for (let at = 0; at < found.length; at++) {
      for (const child of this.below[found[at]!]!)
        if (
          child !== top &&
          !LOOSE.has(this.relationOf(child)) &&
          !this.isDay(child, top) &&
          !this.isOtherClause(child)
        )
          found.push(child);
    }
    found.sort((a, b) => a - b);
    const lists = LISTED.has(this.relationOf(top)) && found.some((i) => this.relationOf(i) === 'conj');
    const comma = found.findIndex((i, at) => at > 0 && i > top && this.lower(i - 1) === ',');
    return comma > 0 && !lists ? found.slice(0, comma) : found;
  }

  /** Words with the blanks that they have in the text. */
  say(indexes: readonly number[]): string {
    let said = '';
    indexes.forEach((i, at) => {
      const before = indexes[at - 1];
      const { start, end } = this.words[i]!;
      const joined = before === i - 1 && this.words[before]!.end === start;
      const listed = before === i - 2 && this.lower(i - 1) === ',';
      const hyphen = before === i - 2 && /^[-–]$/.test(this.lower(i - 1)) ? this.lower(i - 1) : null;
      const own = at === 0 && i === this.verb && this.isFirst(i) ? this.lower(i) : this.text.slice(start, end);
      said += `${said === '' || joined ? '' : (hyphen ?? (listed ? ', ' : ' '))}${own}`;
    });
    return said;
  }

  /** A headline leaves helping words out: "26 pirates arrested". */
  private isEnded(): boolean {
    return /^[.!?”"]$/.test(this.lower(this.words.length - 1));
  }

  private relationOf(i: number): Deprel {
    return this.words[i]!.relation;
  }

  private childrenOf(i: number, ...relations: readonly Deprel[]): number[] {
    return this.below[i]!.filter((child) => relations.includes(this.relationOf(child)));
  }

  private lower(i: number): string {
    const word = this.words[i];
    return word ? this.text.slice(word.start, word.end).toLowerCase() : '';
  }
}
