import { dependantsOf, parseSentence, type SentenceTree, subtreeOf } from '../../language/parse-sentence.ts';
import type { Analysis, Deprel } from '../../model/index.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

/** A verb hangs on verbs that may have its subject at most this many steps above. */
const STEPS = 6;
/** Verbs that share the subject of the verb they hang on: "came and said", "left, saying", "wants to tell". */
const SHARING: ReadonlySet<Deprel> = new Set<Deprel>(['conj', 'xcomp', 'advcl', 'parataxis', 'aux', 'cop', 'ccomp']);
const SUBJECTS: readonly Deprel[] = ['nsubj', 'nsubj:outer', 'nsubj:pass'];
/** What hangs on a noun behind it and is told of it rather than names it. */
const TOLD: ReadonlySet<Deprel> = new Set<Deprel>([
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'appos',
  'parataxis',
  'punct',
  'dep',
  'list',
  'dislocated',
  'obl',
  'obl:unmarked',
]);

/** The sentences of a text as trees, each parsed when it is first asked for. Words are those of `surfaceWordsOf`. */
export class SentenceTrees {
  readonly #analysis: Analysis;
  readonly #words: readonly SurfaceWord[];
  readonly #trees = new Map<number, SentenceTree | null>();

  constructor(analysis: Analysis, words: readonly SurfaceWord[]) {
    this.#analysis = analysis;
    this.#words = words;
  }

  /** Whether word `at` is tagged as a verb, or is what a whole sentence hangs on; undefined where nothing is known of it. */
  isVerb(at: number): boolean | undefined {
    const tree = this.#treeOf(at);
    const node = tree ? this.#nodeAt(tree, at) : -1;
    if (!tree || node < 0) return undefined;
    const { upos, relation } = tree.words[node]!;
    return upos === 'VERB' || (relation === 'root' && isSentence(tree));
  }

  /** Whether the form at word `at` is told of the noun before it: "a plan deemed too dear". */
  isReduced(at: number): boolean {
    const tree = this.#treeOf(at);
    const node = tree ? this.#nodeAt(tree, at) : -1;
    return tree !== null && tree.words[node]?.relation === 'acl';
  }

  /** Whether the form at word `at` stands before its noun as an adjective does: "64 suspected cases". */
  isAttribute(at: number): boolean {
    const tree = this.#treeOf(at);
    const node = tree ? this.#nodeAt(tree, at) : -1;
    return tree !== null && node >= 0 && tree.words[node]!.relation === 'amod' && tree.words[node]!.head > node;
  }

  /** Whether "that" at word `at` is the subject of a clause told of the noun before it: "the outbreak that began in May". */
  isRelative(at: number): boolean {
    const tree = this.#treeOf(at);
    const word = tree?.words[this.#nodeAt(tree, at)];
    return word !== undefined && SUBJECTS.includes(word.relation) && tree!.words[word.head]?.relation === 'acl:relcl';
  }

  /** Words [from, to) of the noun phrase that is the subject of the verb at word `at`, or of the verb it hangs on. */
  subjectOf(at: number, own: boolean): readonly [number, number] | undefined {
    const tree = this.#treeOf(at);
    const verb = tree ? this.#nodeAt(tree, at) : -1;
    if (!tree || verb < 0) return undefined;
    const noun = own ? (dependantsOf(tree, verb, ...SUBJECTS)[0] ?? -1) : subjectNode(tree, verb);
    return noun < 0 ? undefined : this.#phraseOf(tree, noun, own);
  }

  /** Words [from, to) of the subject of the sentence that word `at` stands in. */
  subjectOfSentence(at: number): readonly [number, number] | undefined {
    const tree = this.#treeOf(at);
    const root = tree ? tree.words.findIndex(({ relation }) => relation === 'root') : -1;
    const noun = root < 0 ? undefined : dependantsOf(tree!, root, ...SUBJECTS)[0];
    return noun === undefined ? undefined : this.#phraseOf(tree!, noun, true);
  }

  /** Words that are the objects of the verb at word `at`, in the order of the text: "(them) (water)". */
  objectsOf(at: number): readonly number[] {
    const tree = this.#treeOf(at);
    const verb = tree ? this.#nodeAt(tree, at) : -1;
    if (!tree || verb < 0) return [];
    const objects = dependantsOf(tree, verb, 'obj', 'iobj').filter((child) => child > verb);
    return objects.map((child) => this.#firstPast(tree.words[child]!.start));
  }

  /** The word of what hangs on the noun at word `at` by a preposition: "two of its (managers)". */
  memberOf(at: number): number | undefined {
    const tree = this.#treeOf(at);
    const noun = tree ? this.#nodeAt(tree, at) : -1;
    if (!tree || noun < 0) return undefined;
    const member = dependantsOf(tree, noun, 'nmod')[0];
    return member === undefined ? undefined : this.#firstPast(tree.words[member]!.start);
  }

  /** The noun phrase that the relative clause of the verb at word `at` tells of: "a message (that claimed …)". */
  antecedentOf(at: number): readonly [number, number] | undefined {
    const tree = this.#treeOf(at);
    const verb = tree ? this.#nodeAt(tree, at) : -1;
    const word = tree?.words[verb];
    if (!tree || word?.relation !== 'acl:relcl') return undefined;
    const told = tree.words[word.head]!;
    const when = told.relation === 'obl:unmarked' || told.relation === 'obl';
    const above = when ? tree.words[told.head]?.upos : undefined;
    const noun = above === undefined ? word.head : above === 'VERB' ? subjectNode(tree, told.head) : told.head;
    return noun < 0 ? undefined : this.#phraseOf(tree, noun, false);
  }

  /** Past the last word of the clause that hangs on the noun at word `at`: "the claim that the dam is old (angered them)". */
  endOfClause(at: number): number | undefined {
    const tree = this.#treeOf(at);
    const noun = tree ? this.#nodeAt(tree, at) : -1;
    if (!tree || noun < 0) return undefined;
    const clause = dependantsOf(tree, noun, 'acl', 'acl:relcl', 'ccomp').find((child) => child > noun);
    const last = clause === undefined ? undefined : subtreeOf(tree, clause).at(-1);
    if (last === undefined) return undefined;
    const { end } = tree.words[last]!;
    let to = at;
    while (to < this.#words.length && this.#words[to]!.start < end) to++;
    return to;
  }

  /** "voters who say so": a clause behind its noun with no mark between. */
  #isBound(tree: SentenceTree, noun: number, child: number): boolean {
    const { relation } = tree.words[child]!;
    if (child < noun || !relation.startsWith('acl')) return false;
    for (let word = noun + 1; word < child; word++) if (tree.words[word]!.upos === 'PUNCT') return false;
    return true;
  }

  #treeOf(at: number): SentenceTree | null {
    const { sentence } = this.#words[at]!;
    let tree = this.#trees.get(sentence);
    if (tree === undefined) {
      tree = parseSentence(this.#analysis, sentence);
      this.#trees.set(sentence, tree);
    }
    return tree;
  }

  #nodeAt(tree: SentenceTree, at: number): number {
    const { start, end } = this.#words[at]!;
    return tree.words.findIndex((word) => word.start < end && word.end > start);
  }

  /** The phrase without the clauses and appositions behind its noun. */
  #phraseOf(tree: SentenceTree, noun: number, own: boolean): readonly [number, number] | undefined {
    const left = new Set<number>();
    for (const child of dependantsOf(tree, noun)) {
      const { relation } = tree.words[child]!;
      const clause = TOLD.has(relation) && !(own && this.#isBound(tree, noun, child));
      if (clause || relation === 'case') for (const word of subtreeOf(tree, child)) left.add(word);
    }
    const kept = new Set(subtreeOf(tree, noun).filter((word) => !left.has(word)));
    let [first, last] = [noun, noun];
    while (kept.has(first - 1)) first--;
    while (kept.has(last + 1)) last++;
    const { start } = tree.words[first]!;
    const { end } = tree.words[last]!;
    const from = this.#firstPast(start);
    let to = from;
    while (to < this.#words.length && this.#words[to]!.start < end) to++;
    return to <= from ? undefined : [from, to];
  }

  /** Index of the first word that ends past an offset. */
  #firstPast(offset: number): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#words[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function isSentence({ words }: SentenceTree): boolean {
  return words.at(-1)?.upos === 'PUNCT' && words.some(({ relation }) => relation === 'nsubj');
}

/** The node that is the subject of a verb; -1 where none is seen. */
function subjectNode(tree: SentenceTree, verb: number): number {
  let at = verb;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    const own = dependantsOf(tree, at, ...SUBJECTS)[0];
    if (own !== undefined && (own < at || step > 0)) return own;
    const { relation, head } = tree.words[at]!;
    if (relation === 'acl' || relation === 'acl:relcl') return head;
    if (!SHARING.has(relation)) return -1;
    at = head;
  }
  return -1;
}
