import { COURSE, type CourseStage } from '../../language/en/course-stages.ts';
import { NAMED_MAY, OPEN_OUTCOME, SETTLED_OUTCOME, STANDING } from '../../language/en/course-words.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isOfNotes } from './is-of-notes.ts';
import { makeClaim } from './make-claim.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';

/**
 * Only notices of so few letters are read: one that names a thing tells of that thing, a longer text names much in
 * passing. Of ten points that the leads of whole articles gave, two were of one matter.
 */
const NOTICE = 400;
/** A sentence of fewer letters is a label or a leftover. */
const SHORTEST = 12;
const MOST_KEYS = 8;
/** Words above one that are looked at. */
const STEPS_UP = 8;

/**
 * How far a matter has come, by the lead's sentences as wholes: what is planned or weighed, how it stands, what is told
 * of it. They answer no question alone; a plan is held against what later articles tell of the same thing.
 */
export function findCourseClaims(input: ClaimInput, sentences: SentenceReader): Claim[] {
  const { sentenceToken, text } = input.analysis;
  if (text.length > NOTICE) return [];
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const span = behindDateline(input, sentences.spanOf(i));
    if (!span || span.end - span.start < SHORTEST || isQuestion(text, span) || isOfNotes(text, span.start)) continue;
    const mentions = sentences.mentionsOf(i).filter(({ anchor }) => anchor.start >= span.start);
    const stage = stageOf(text.slice(span.start, span.end), span.start, () => sentences.read(i));
    claims.push(courseClaim(input, span, stage, mentions));
  }
  return claims;
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return /\?["”’']?$/.test(text.slice(Math.max(start, end - 2), end));
}

/** What stands behind the line of place and day that a dispatch opens with. */
function behindDateline({ analysis, dateline }: ClaimInput, span: Span | null): Span | null {
  if (!span || !dateline || dateline.start > span.start || dateline.end <= span.start) return span;
  const behind = analysis.text.slice(dateline.end, span.end);
  return { start: dateline.end + behind.length - behind.replace(/^[^\p{L}\p{N}"“‘]+/u, '').length, end: span.end };
}

function courseClaim(input: ClaimInput, span: Span, stage: CourseStage, mentions: readonly Mention[]): Claim {
  const exact = input.analysis.text.slice(span.start, span.end);
  const time = timeIn(input.times, span);
  const subject = mentions[0];
  const predicate: ClaimPart = { words: exact, span, key: `${COURSE}${stage}` };
  const words = mentions.flatMap(({ name }) => contentWords(name));
  return makeClaim(
    {
      kind: 'status',
      text: exact.replace(/\s+/g, ' '),
      anchors: [{ article: input.articleId, ...span, exact }],
      polarity: 'yes',
      certain: stage !== 'plan',
      predicate,
      ...(subject && {
        subject: {
          words: subject.anchor.exact,
          span: { start: subject.anchor.start, end: subject.anchor.end },
          key: subject.name.toLowerCase(),
          mention: subject.id,
        },
      }),
      ...(time && { time: time.id }),
      about: mentions.map(({ id }) => id),
      keys: [...new Set(words)]
        .slice(0, MOST_KEYS)
        .map((word) => `c|${word}`)
        .sort(),
    },
    span,
    input.statements,
  );
}

function stageOf(exact: string, start: number, read: () => ReadSentence | null): CourseStage {
  const plain = exact.replace(NAMED_MAY, (name) => '_'.repeat(name.length));
  if (isPlanned(plain, start, read)) return 'plan';
  return STANDING.test(plain) ? 'state' : 'told';
}

/** A plan is what the sentence tells, not what it says in passing of somebody: "the man, who wants to sell, has died". */
function isPlanned(exact: string, start: number, read: () => ReadSentence | null): boolean {
  const cue = OPEN_OUTCOME.exec(exact);
  if (!cue || SETTLED_OUTCOME.test(exact)) return false;
  const sentence = read();
  if (!sentence) return true;
  const { clause, tree } = sentence;
  let at = tree.words.findIndex(({ end }) => end > start + cue.index);
  for (let step = 0; at >= 0 && step < STEPS_UP; step++) {
    if (clause.relation(at) === 'acl:relcl') return false;
    at = clause.head(at);
  }
  return true;
}

/** The last day that a sentence names as past or from which on it is so. */
function timeIn(times: readonly TimeExpression[], { start, end }: Span): TimeExpression | null {
  const own = times.filter(
    ({ anchor, kind, latest }) => anchor.start >= start && anchor.end <= end && kind !== 'set' && latest !== null,
  );
  return own.reduce<TimeExpression | null>((last, time) => (!last || time.latest! > last.latest! ? time : last), null);
}
