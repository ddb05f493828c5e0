import { SMALL_IN_TITLES } from '../../language/name-particles.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

/** A line without a full stop, and a sentence with one, is shouted where this share of its longer words has a capital. */
const HEADING_SHARE = 0.7;

const SENTENCE_SHARE = 0.85;

/** Per sentence, whether its capitals say nothing: a headline, a line in capitals. */
export function findShouted(words: readonly SurfaceWord[]): boolean[] {
  const shouted: boolean[] = [];
  let at = 0;
  while (at < words.length) {
    const sentence = words[at]!.sentence;
    let long = 0;
    let capital = 0;
    let plain = false;
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      const { shape, text } = words[at]!;
      if (shape === 'lower' && !SMALL_IN_TITLES.has(text)) plain = true;
      if (text.length < 4 || shape === 'punct' || shape === 'number') continue;
      long++;
      if (shape !== 'lower') capital++;
    }
    const heading = !/^[.?!”"]$/.test(words[at - 1]!.text);
    shouted[sentence] = heading
      ? long >= 3 && capital / long >= HEADING_SHARE
      : !plain && long >= 5 && capital / long >= SENTENCE_SHARE;
  }
  return shouted;
}
