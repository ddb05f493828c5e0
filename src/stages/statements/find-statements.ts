import type { Analysis, Anchor, Article, Mention, Span, Statement } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { Attribution } from './attribution.ts';
import { findDirect } from './find-direct.ts';
import { findIndirect } from './find-indirect.ts';
import { findReports } from './find-reports.ts';
import { Reading } from './reading.ts';
import { SpeakerResolver } from './resolve-speakers.ts';

export interface StatementInput {
  readonly article: Article;
  readonly analysis: Analysis;
  /** The article's own mentions. */
  readonly mentions: readonly Mention[];
}

/** Who says what in one article, in order of the text. `speaker.entity` is left to what knows the pile. Linear time. */
export function findStatements({ article, analysis, mentions }: StatementInput): Statement[] {
  const reading = new Reading(article, analysis, mentions);
  const direct = findDirect(reading);
  const indirect = findIndirect(reading, direct);
  const attributions = [...direct.attributions.values(), ...indirect, ...findReports(reading, direct, indirect)];
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  const resolver = new SpeakerResolver(reading);
  return attributions.map((attribution) => toStatement(article, reading, attribution, resolver));
}

function toStatement(
  article: Article,
  reading: Reading,
  attribution: Attribution,
  resolver: SpeakerResolver,
): Statement {
  const speaker = resolver.resolve(attribution);
  const cueSpan = attribution.cue ? reading.span(attribution.cue[0], attribution.cue[1]) : undefined;
  const anchor = toAnchor(article, reading, attribution, cueSpan);
  const content = article.text.slice(attribution.content.start, attribution.content.end);
  const through = throughOf(attribution);
  return {
    id: contentId('s', article.id, attribution.form, attribution.content.start, content),
    anchor,
    form: attribution.form,
    speaker,
    ...(cueSpan ? { cue: reading.slice(cueSpan), cueSpan } : {}),
    content,
    contentSpan: attribution.content,
    stance: attribution.stance,
    ...(through ? { through } : {}),
  };
}

function toAnchor(article: Article, reading: Reading, attribution: Attribution, cueSpan: Span | undefined): Anchor {
  let { start, end } = attribution.content;
  const parts = [cueSpan];
  if (attribution.subject && cueSpan) parts.push(reading.span(attribution.subject.from, attribution.subject.to));
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { article: article.id, start, end, exact: article.text.slice(start, end) };
}

/** "told Reuters": the outlet that was told stands between the speaker and the article. */
function throughOf({ hearer }: Attribution): Statement['through'] {
  if (hearer?.mention?.type !== 'organisation') return undefined;
  return [{ words: hearer.mention.name }];
}
