import { actKey, kindOfNoun } from '../../language/en/actor-words.ts';
import { DEATHS } from '../../language/en/cause-kinds.ts';
import { axisOf } from '../../language/en/happenings.ts';
import type { ClaimPart, PointKind } from '../../model/claim.ts';
import type { TimeExpression } from '../../model/time.ts';
import { contentWords } from '../../text/content-words.ts';
import { foldName, nameTokens, soundSkeleton } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import type { ReadSentence } from './frame-parts.ts';

export interface Filled {
  readonly kind: PointKind;
  readonly subject: ClaimPart | null;
  readonly object: ClaimPart | null;
  readonly place: ClaimPart | null;
  readonly time: TimeExpression | null;
  readonly polarity: 'yes' | 'no';
}

/** @param called other words by which the article calls those named */
export function keysOf(
  name: string,
  { subject, object, place, time }: Filled,
  sentence: ReadSentence,
  called: readonly string[] = [],
): string[] {
  const axis = axisOf(name);
  const parts = [object, subject, place].flatMap((part) => (part ? contentWords(part.words) : []));
  const { names, sounds } = nameKeys(sentence);
  const day = time && time.earliest !== null && time.earliest === time.latest ? [`@${time.earliest}`] : [];
  const sorts = object ? contentWords(object.words).map(kindOfNoun).filter(isSort) : [];
  const act =
    axis === 'cause' && object ? actKey(DEATHS.has(object.key) ? DIE : object.key.replace(INFINITIVE, '')) : null;
  const keys = [...new Set([...(act ? [act] : []), ...parts, ...called, ...sorts, ...names, ...day, ...sounds])]
    .slice(0, MOST_KEYS)
    .map((word) => `h|${axis}|${word}`);
  return keys.sort();
}

/** "flooding" and "flood", "fibre" and "cable" meet under one key. */
const isSort = (key: string): boolean => key.startsWith('#');

/** The verb under which a death meets what is told of one who died. */
const DIE = 'die';

/** Before the verb of a clause, in its key. */
const INFINITIVE = /^to /;

/** Words under which a claim meets others of its kind. */
const MOST_KEYS = 16;

const SHORTEST_SOUND = 2;

/** Words and sounds of all names of a sentence. */
const nameKeys = remember(({ mentions }: ReadSentence) => ({
  names: mentions.flatMap(({ name }) => contentWords(name)),
  sounds: mentions.filter(({ type }) => type !== 'place').flatMap(({ name }) => soundKeys(name)),
}));

/** How the tokens of a name sound, whatever their spelling; one with too few consonants would meet too many. */
function soundKeys(name: string): string[] {
  const sounds = nameTokens(foldName(name)).map(soundSkeleton);
  return sounds.filter((sound) => sound.length >= SHORTEST_SOUND).map((sound) => `~${sound}`);
}
