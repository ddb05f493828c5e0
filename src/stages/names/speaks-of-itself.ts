import { BEFORE_ACTING, BEFORE_WHO } from '../../language/en/names/describing-phrases.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

/** "it said", "it has denied": whether who stands before word `at` speaks. */
export function speaksNext(words: readonly SurfaceWord[], at: number): boolean {
  let next = at;
  while (BEFORE_ACTING.has(words[next]?.lower ?? '') && next - at < 2) next++;
  return SPEECH_CUES.get(words[next]?.lower ?? '')?.person === true;
}

/** "said it", "announced that it": whether word `at` opens what somebody, perhaps itself, said. */
export function isReported(words: readonly SurfaceWord[], at: number): boolean {
  return SPEECH_CUES.get(words[reportedBy(words, at)]?.lower ?? '')?.person === true;
}

/** Where the verb stands that would report what word `at` opens. */
function reportedBy(words: readonly SurfaceWord[], at: number): number {
  return words[at - 1]?.lower === 'that' ? at - 2 : at - 1;
}

/** Behind which word one must stand who says what word `at` opens: "Prell, the governor, said (he)"; -1 for no such verb. */
export function endOfSayer(words: readonly SurfaceWord[], at: number): number {
  if (!isReported(words, at)) return -1;
  const verb = reportedBy(words, at);
  return words[verb - 1]?.text === ',' ? verb - 1 : verb;
}

/** A word that can stand between somebody and "who": "from Orsk", "of the crew", an age. */
export function mayTell({ lower, shape }: SurfaceWord): boolean {
  return shape !== 'lower' || BEFORE_WHO.has(lower);
}
