import type { Anchor } from './anchor.ts';
import type { MentionId } from './mention.ts';
import type { QuantityId } from './quantity.ts';
import type { Span } from './span.ts';
import type { Stance, StatementId } from './statement.ts';
import type { TimeId } from './time.ts';

/** `k` + 16 hex digits. */
export type ClaimId = string;

export type PointKind = 'number' | 'date' | 'actor' | 'place' | 'status' | 'polarity' | 'cause';

/** A part of a claim: its words, where they stand, and what they come down to. */
export interface ClaimPart {
  readonly words: string;
  readonly span: Span;
  /** Lower-case normal form for alignment: a lemma, a head noun, a folded name. */
  readonly key: string;
  readonly mention?: MentionId;
}

/** One normalised proposition, with the sentence that carries it. */
export interface Claim {
  readonly id: ClaimId;
  /** What can differ between two claims of this form. */
  readonly kind: PointKind;
  /** The claim in plain words, built from the sentence's own. */
  readonly text: string;
  /** What carries it: the words of a date, else the sentence; and any other sentence that a part was taken from. */
  readonly anchors: readonly Anchor[];
  /** The sentence, where the anchors are words of it. */
  readonly sentence?: Anchor;
  /** `article`, or the statement in which it stands. */
  readonly voice: 'article' | StatementId;
  /** The speaker's stance where the voice is a statement; `asserts` in the article's own voice. */
  readonly stance: Stance;
  readonly polarity: 'yes' | 'no';
  /** False for what is said to be likely, planned, feared or conditional. */
  readonly certain: boolean;
  /** What happened or holds, e.g. key `resettle`, `delist`. */
  readonly predicate: ClaimPart;
  readonly subject?: ClaimPart;
  readonly object?: ClaimPart;
  readonly place?: ClaimPart;
  readonly time?: TimeId;
  /** The later of two days that it lies between, `time` being the earlier: "between 4 and 9 November". */
  readonly timeEnd?: TimeId;
  readonly quantity?: QuantityId;
  /** The question that its own clause answers, in the clause's words; absent where they make none that is plain by itself. */
  readonly asked?: string;
  /** Where `asked` is absent, a question from the clause around: by what another clause or sentence says of its subject, or by a phrase within its own. */
  readonly askedAround?: string;
  /** Names that stand in the sentence: what the claim is about, for telling look-alike events apart. */
  readonly about: readonly MentionId[];
  /** Keys under which claims that might answer one question meet. Sorted. */
  readonly keys: readonly string[];
}

/** The sentence that carries a claim. */
export function sentenceOf({ sentence, anchors }: Pick<Claim, 'sentence' | 'anchors'>): Anchor {
  return sentence ?? anchors[0]!;
}
