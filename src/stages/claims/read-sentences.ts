import { parseSentence, parseSentenceApart, parseSentenceBehind } from '../../language/parse-sentence.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { cutOfSaying, statementsBySentence, tellsSomething } from './said-apart.ts';
import { type ClaimInput, tokenAt } from './sentence-view.ts';

/** The sentences of an article, each read as a tree when it is first asked for. */
export interface SentenceReader {
  /** What stands in a sentence; empty for one without words. */
  readonly spanOf: (sentence: number) => Span | null;
  readonly mentionsOf: (sentence: number) => readonly Mention[];
  /** Somebody has asked for its tree before: reading it again costs nothing. */
  readonly isRead: (sentence: number) => boolean;
  /** Null where the sentence can't be read. */
  readonly read: (sentence: number) => ReadSentence | null;
}

export function openSentences(input: ClaimInput): SentenceReader {
  const { analysis } = input;
  const { sentenceToken, tokenStart, tokenEnd } = analysis;
  const spans = Array.from({ length: Math.max(0, sentenceToken.length - 1) }, (_, i): Span | null => {
    const [first, end] = [sentenceToken[i]!, sentenceToken[i + 1]!];
    return first === end ? null : { start: tokenStart[first]!, end: tokenEnd[end - 1]! };
  });
  const mentions = shareOut(input.mentions, spans);
  const said = statementsBySentence(input.statements, spans);
  const known = new Map<number, ReadSentence | null>();
  const persons = (i: number): readonly Mention[] => (mentions[i] ?? []).filter(({ type }) => type === 'person');
  const linked = linkPronouns(input);
  const readOnce = (i: number): ReadSentence | null => {
    if (!known.has(i)) known.set(i, read(i));
    return known.get(i)!;
  };
  const read = (i: number): ReadSentence | null => {
    const skipped = countSkipped(input, i, spans[i]);
    const whole = (skipped > 0 ? parseSentenceBehind(analysis, i, skipped) : null) ?? parseSentence(analysis, i);
    if (!whole) return null;
    const cut = skipped > 0 ? null : cutOfSaying(analysis.text, whole, said.get(i) ?? []);
    const apart = cut === null ? null : parseSentenceApart(analysis, i, cut);
    const tree = apart !== null && tellsSomething(apart, cut!) ? apart : whole;
    const here = mentions[i] ?? [];
    return {
      analysis,
      tree,
      clause: new ClauseTree(tree, analysis.text, here),
      mentions: here,
      before: [...persons(i - 2), ...persons(i - 1)],
      sentenceBefore: () => (i > 0 ? readOnce(i - 1) : null),
      speakerAt: (offset) => speakerOf(input, offset),
      linkedAt: (offset) => linked.get(offset) ?? null,
    };
  };
  return {
    spanOf: (i) => spans[i] ?? null,
    mentionsOf: (i) => mentions[i] ?? [],
    isRead: (i) => known.has(i),
    read: readOnce,
  };
}

/** The persons whom pronouns stand for by the links of their article, by the place of the pronoun. */
function linkPronouns({ mentions, references = [], nameLinks = [] }: ClaimInput): ReadonlyMap<number, Mention> {
  const persons = new Map(
    mentions
      .filter(({ type, form }) => type === 'person' && form === undefined)
      .map((mention) => [mention.id, mention]),
  );
  const pronouns = new Map(references.filter(({ form }) => form === 'pronoun').map(({ id, anchor }) => [id, anchor]));
  const linked = new Map<number, Mention>();
  for (const { a, b, judgement } of nameLinks) {
    const pronoun = pronouns.get(a) ?? pronouns.get(b);
    const person = persons.get(a) ?? persons.get(b);
    if (judgement === 'same' && pronoun && person) linked.set(pronoun.start, person);
  }
  return linked;
}

/** Words of the dateline that a sentence opens with: "TOLSK, May 4 (Cors Press) —". */
function countSkipped({ analysis, dateline }: ClaimInput, sentence: number, span: Span | null | undefined): number {
  if (!dateline || !span || dateline.start > span.start || dateline.end <= span.start) return 0;
  return tokenAt(analysis, dateline.end) - analysis.sentenceToken[sentence]!;
}

/** Who speaks at a place of the text in words of his own. */
function speakerOf({ statements, mentions }: ClaimInput, offset: number): Mention | null {
  const own = statements.find(
    ({ form, contentSpan }) => form !== 'indirect' && contentSpan.start <= offset && offset < contentSpan.end,
  );
  return mentions.find(({ id }) => id === own?.speaker.mention) ?? null;
}

function shareOut(mentions: readonly Mention[], spans: readonly (Span | null)[]): (readonly Mention[])[] {
  const sorted = [...mentions].sort((a, b) => a.anchor.start - b.anchor.start);
  let next = 0;
  return spans.map((span) => {
    const here: Mention[] = [];
    while (span && next < sorted.length && sorted[next]!.anchor.start < span.end) here.push(sorted[next++]!);
    return here;
  });
}
