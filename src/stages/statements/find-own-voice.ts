import { OFFICIAL_OUTLET, PRESS_OUTLET, RELEASE_OPENING, RELEASE_TITLE } from '../../language/en/distance-words.ts';
import { ISSUER_VERBS } from '../../language/en/statements/frame-words.ts';
import type { Article, Mention } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import { isClause, makeAttribution } from './content-bounds.ts';
import { judgeContent } from './judge-stance.ts';
import type { Reading, Segment } from './reading.ts';

/** Who issues a page in which a body speaks for itself: a ministry’s statement, a situation report. Else undefined. */
export function issuerOf({ outlet, title, text }: Article): string | undefined {
  if (!outlet || PRESS_OUTLET.test(outlet)) return undefined;
  const kind = RELEASE_TITLE.test(title) || RELEASE_OPENING.test(text);
  return kind || OFFICIAL_OUTLET.test(outlet) ? outlet : undefined;
}

/** Sentences of such a page that it attributes to nobody: its issuer says them. */
export function findOwnVoice(reading: Reading, article: Article, found: readonly Attribution[]): Attribution[] {
  const issuer = issuerOf(article);
  if (issuer === undefined) return [];
  const told = new Set<number>();
  for (const { content, cue } of found) {
    told.add(reading.segmentOf[reading.wordAt(content.start)] ?? -1);
    if (cue) told.add(reading.segmentOf[cue[0]]!);
  }
  const closed = article.blocks.filter(({ kind }) => kind === 'heading' || kind === 'note');
  const own: Attribution[] = [];
  let next = 0;
  reading.segments.forEach((segment, index) => {
    if (told.has(index) || !saysSomething(reading, segment)) return;
    const { start } = reading.words[segment.from]!;
    while (next < closed.length && closed[next]!.end <= start) next++;
    if (next < closed.length && closed[next]!.start <= start) return;
    const said = makeAttribution(reading, [segment.from, segment.to], 'asserts', undefined, [
      segment.from,
      segment.from,
    ]);
    if (!said) return;
    const { cue: _, ...rest } = said;
    const body = bodyThatSpeaks(reading, segment);
    own.push({
      ...rest,
      stance: judgeContent(reading.slice(said.content)),
      ...(body ? { subject: body } : { issuer }),
    });
  });
  return own;
}

function saysSomething(reading: Reading, { from, to }: Segment): boolean {
  return to - from > 4 && /[.!?]$/.test(reading.words[to - 1]!.text) && isClause(reading, from, to);
}

/** "The Ministry has no record …": a body that opens the sentence with "has" or "is" speaks of itself. */
function bodyThatSpeaks(reading: Reading, { from, to }: Segment): Attribution['subject'] {
  const first = reading.words[from]!.lower === 'the' ? from + 1 : from;
  const mention: Mention | undefined = reading.mentions[reading.mentionOf[first] ?? -1];
  if (mention?.type !== 'organisation' || !OFFICIAL_OUTLET.test(mention.name)) return undefined;
  const verb = reading.wordAt(mention.anchor.end);
  if (verb >= to || !ISSUER_VERBS.test(reading.words[verb]!.lower)) return undefined;
  return { from, to: verb, mention };
}
