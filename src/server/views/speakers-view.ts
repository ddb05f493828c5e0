import { createHash } from 'node:crypto';
import { gatherUnnamed, type Unnamed } from '../../report/view/gather-unnamed.ts';
import { gatherVoices, type Voice } from '../../report/view/gather-voices.ts';
import type { Saying as GatheredSaying } from '../../report/view/saying.ts';
import type { Saying, SpeakerLine, SpeakerView, UnnamedLine } from '../contract/things.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { findLine } from './source-line.ts';

interface KeyedVoice {
  /** The entity's id; of others a digest of the words that name them and of the first that they say. */
  readonly key: string;
  readonly entity: string | null;
  readonly voice: Voice;
}

function keyOf(voice: Voice): Pick<KeyedVoice, 'key' | 'entity'> {
  const first = voice.sayings[0]?.statements[0];
  const entity = first?.speaker.entity ?? null;
  const words = JSON.stringify([voice.name, first?.id ?? '']);
  return { entity, key: entity ?? `w${createHash('sha256').update(words).digest('hex').slice(0, 16)}` };
}

/** All who speak, those with most statements first. */
export const gatherSpeakers = onceFor((view: CaseView): readonly KeyedVoice[] =>
  gatherVoices(view.index).map((voice) => ({ ...keyOf(voice), voice })),
);

const FIRST_WORDS = 160;

function speakerLine({ index }: CaseView, { key, entity, voice }: KeyedVoice): SpeakerLine {
  const articles = voice.sayings.flatMap(({ statements }) => statements.map(({ anchor }) => anchor.article));
  const first = voice.sayings[0]?.content ?? '';
  return {
    key,
    entity,
    name: voice.name,
    count: voice.count,
    outlets: new Set(articles.map((id) => index.articles.get(id)?.outlet ?? '')).size,
    first: first.length > FIRST_WORDS ? `${first.slice(0, first.lastIndexOf(' ', FIRST_WORDS))} …` : first,
  };
}

export const listSpeakers = onceFor((view: CaseView): readonly SpeakerLine[] =>
  gatherSpeakers(view).map((speaker) => speakerLine(view, speaker)),
);

/** Speakers whose name holds these words. */
export function findSpeakers(view: CaseView, words: string): readonly SpeakerLine[] {
  const wanted = words.trim().toLowerCase();
  return wanted === ''
    ? listSpeakers(view)
    : listSpeakers(view).filter(({ name }) => name.toLowerCase().includes(wanted));
}

/** Articles that a saying names; what a thousand copies carry is else a megabyte. */
const MOST_SOURCES = 24;

function viewSaying({ index }: CaseView, { content, stance, form, statements }: GatheredSaying): Saying {
  return {
    content,
    stance,
    form,
    more: Math.max(0, statements.length - MOST_SOURCES),
    sources: statements.slice(0, MOST_SOURCES).flatMap(({ anchor, speaker }) => {
      const line = findLine(index, anchor.article);
      return line ? [{ ...line, at: anchor.start, identified: speaker.identified }] : [];
    }),
  };
}

/** What a speaker says, a part of it; null where nobody has that key. */
export function makeSpeakerView(view: CaseView, key: string, most: number): SpeakerView | null {
  const found = gatherSpeakers(view).find((speaker) => speaker.key === key);
  if (!found) return null;
  const { sayings, variants } = found.voice;
  return {
    ...speakerLine(view, found),
    sayings: sayings.slice(0, most).map((saying) => viewSaying(view, saying)),
    total: sayings.length,
    variants: variants.map(({ wordings }) => ({
      wordings: wordings.map(({ saying, cut }) => ({ saying: viewSaying(view, saying), cut })),
    })),
  };
}

/** Things said that a line of the unnamed gives. */
const MOST_SAID = 12;

function unnamedLine({ index }: CaseView, { words, because, statements }: Unnamed): UnnamedLine {
  const outlets = new Set(statements.map(({ anchor }) => index.articles.get(anchor.article)?.outlet ?? ''));
  return {
    words,
    because: because ?? null,
    count: statements.length,
    outlets: outlets.size,
    said: statements.slice(0, MOST_SAID).flatMap(({ anchor, content, stance }) => {
      const line = findLine(index, anchor.article);
      return line ? [{ ...line, at: anchor.start, content, stance }] : [];
    }),
  };
}

/** Who speaks without a name: those who say most first. */
export const listUnnamed = onceFor((view: CaseView): readonly UnnamedLine[] =>
  gatherUnnamed(view.index)
    .map((unnamed) => unnamedLine(view, unnamed))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1)),
);
