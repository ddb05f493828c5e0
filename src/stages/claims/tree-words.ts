import { PRONOUN_OR_NOUN } from '../../language/en/claims/phase-forms.ts';
import type { SentenceTree } from '../../language/parse-sentence.ts';
import type { Deprel } from '../../model/analysis.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';

const CLAUSAL = new Set<Deprel>(['advcl', 'acl:relcl', 'advcl:relcl', 'ccomp', 'parataxis', 'conj', 'csubj', 'list']);
const NONE: readonly number[] = [];
/** How far below a verb the words of its pattern may stand. */
const REACH = 3;
const BEFORE_NOUN = /^(?:DET|PROPN|ADJ|NOUN)$/;

/** A sentence's tree with its dependants at hand. */
export class TreeWords {
  private readonly below_ = new Map<number, number[]>();
  private readonly dependants: readonly (readonly number[])[];
  protected readonly tree: SentenceTree;
  private readonly text: string;
  private readonly lower: readonly string[];
  private readonly nameTokens: ReadonlySet<number>;
  private readonly personTokens: ReadonlySet<number>;

  constructor(tree: SentenceTree, text: string, mentions: readonly Mention[]) {
    this.tree = tree;
    this.text = text;
    this.lower = tree.words.map(({ start, end }) => text.slice(start, end).toLowerCase());
    const dependants: number[][] = tree.words.map(() => []);
    tree.words.forEach(({ head }, i) => {
      if (head >= 0) dependants[head]!.push(i);
    });
    this.dependants = dependants;
    const tokensOf = (named: readonly Mention[]): ReadonlySet<number> =>
      new Set(
        tree.words.flatMap(({ start, end }, i) =>
          named.some(({ anchor }) => anchor.start <= start && end <= anchor.end) ? [i] : [],
        ),
      );
    this.nameTokens = tokensOf(mentions.filter(({ anchor, type }) => type !== 'other' || /\s/.test(anchor.exact)));
    this.personTokens = tokensOf(mentions.filter(({ type }) => type === 'person'));
  }

  get size(): number {
    return this.tree.words.length;
  }

  word(i: number): string {
    return this.lower[i] ?? '';
  }

  /** Whether a word is written with a capital. */
  isCapital(i: number): boolean {
    const letter = this.text[this.tree.words[i]!.start] ?? '';
    return letter !== letter.toLowerCase();
  }

  lemma(i: number): string {
    return this.tree.words[i]!.lemma;
  }

  relation(i: number): Deprel {
    return this.tree.words[i]!.relation;
  }

  head(i: number): number {
    return this.tree.words[i]!.head;
  }

  upos(i: number): string {
    const upos = this.tree.words[i]?.upos ?? 'X';
    return upos === 'PRON' && PRONOUN_OR_NOUN.test(this.word(i)) && BEFORE_NOUN.test(this.upos(i - 1)) ? 'NOUN' : upos;
  }

  /** Part of a name; not the verb right before it, where that is taken into its title. */
  isNamePart(i: number): boolean {
    return this.nameTokens.has(i) && !(this.upos(i) === 'VERB' && !this.isCapital(i));
  }

  /** Part of the name of a person. */
  isPersonName(i: number): boolean {
    return this.personTokens.has(i);
  }

  spanOf(i: number): Span {
    return this.tree.words[i]!;
  }

  /** The word that starts at an offset; null for none. */
  wordAt(offset: number): number | null {
    const found = this.tree.words.findIndex(({ start }) => start === offset);
    return found < 0 ? null : found;
  }

  /** Words that depend on `i` directly; only by the relations given, where some are. */
  children(i: number, ...relations: readonly Deprel[]): readonly number[] {
    const all = this.dependants[i] ?? NONE;
    if (relations.length === 0 || all.length === 0) return all;
    return all.filter((child) => relations.includes(this.relation(child)));
  }

  /** The members of whom a number stands for some: "one of its drivers". */
  countedOf(i: number): number | null {
    if (this.upos(i) !== 'NUM') return null;
    return this.children(i, 'nmod').find((child) => this.caseOf(child) === 'of') ?? null;
  }

  child(i: number, ...relations: readonly Deprel[]): number | null {
    for (const child of this.dependants[i] ?? NONE) {
      if (relations.length === 0 || relations.includes(this.relation(child))) return child;
    }
    return null;
  }

  /** Words below `i` within its own clause, up to three steps down. */
  below(i: number): readonly number[] {
    const known = this.below_.get(i);
    if (known) return known;
    let level: readonly number[] = [i];
    const found: number[] = [];
    for (let step = 0; step < REACH; step++) {
      level = level.flatMap((at) =>
        this.children(at).filter((child) => step === 0 || !CLAUSAL.has(this.relation(child))),
      );
      found.push(...level);
    }
    this.below_.set(i, found);
    return found;
  }

  /** The preposition of a noun: "by", "in"; the first of several. */
  caseOf(i: number): string {
    const child = this.child(i, 'case');
    return child === null ? '' : this.word(child);
  }

  /** From the first to the last of some words. */
  cover(indexes: readonly number[]): Span {
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const i of indexes) {
      start = Math.min(start, this.tree.words[i]!.start);
      end = Math.max(end, this.tree.words[i]!.end);
    }
    return { start, end };
  }
}
