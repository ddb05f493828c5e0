import type { Analysis, Anchor, Article, Mention, Span, Speaker, Statement } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { Attribution } from './attribution.ts';
import { startOfCue, widenCue, withOpener } from './cue-group.ts';
import { findDirect } from './find-direct.ts';
import { findIndirect } from './find-indirect.ts';
import { findOwnVoice } from './find-own-voice.ts';
import { findReports } from './find-reports.ts';
import { ThroughFinder } from './find-through.ts';
import { judgeArticleStance, judgeCertainty } from './judge-distance.ts';
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
  const told = [...direct.attributions.values(), ...indirect, ...findReports(reading, direct, indirect)];
  const attributions = [...told, ...findOwnVoice(reading, article, told)];
  attributions.sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
  const resolver = new SpeakerResolver(reading);
  const sources = new ThroughFinder(reading);
  return attributions.map((attribution) => {
    const through = sources.find(attribution);
    return toStatement(article, reading, attribution, resolver.resolve(attribution), through);
  });
}

function toStatement(
  article: Article,
  reading: Reading,
  attribution: Attribution,
  speaker: Speaker,
  through: readonly string[],
): Statement {
  const cue = attribution.cue && widenCue(reading, attribution.cue, attribution);
  const cueSpan = cue && { start: startOfCue(reading, cue, attribution), end: reading.words[cue[1] - 1]!.end };
  const contentSpan = withOpener(reading, attribution);
  const anchor = toAnchor(article, reading, contentSpan, attribution, cueSpan);
  const content = article.text.slice(contentSpan.start, contentSpan.end);
  const certainty = judgeCertainty(reading, attribution);
  const articleStance = judgeArticleStance(reading, attribution);
  return {
    id: contentId('s', article.id, attribution.form, contentSpan.start, content),
    anchor,
    form: attribution.form,
    speaker,
    ...(cueSpan ? { cue: reading.slice(cueSpan), cueSpan } : {}),
    content,
    contentSpan,
    stance: attribution.stance,
    ...(certainty ? { certainty } : {}),
    ...(articleStance ? { articleStance } : {}),
    ...(through.length > 0 ? { through: through.map((words) => ({ words })) } : {}),
  };
}

function toAnchor(
  article: Article,
  reading: Reading,
  content: Span,
  attribution: Attribution,
  cueSpan: Span | undefined,
): Anchor {
  let { start, end } = content;
  const parts = [cueSpan];
  if (attribution.subject && cueSpan) parts.push(reading.span(attribution.subject.from, attribution.subject.to));
  for (const part of parts) {
    if (!part) continue;
    start = Math.min(start, part.start);
    end = Math.max(end, part.end);
  }
  return { article: article.id, start, end, exact: article.text.slice(start, end) };
}
