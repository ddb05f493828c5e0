import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { stateBody } from '../../language/en/description-nouns.ts';
import { BEFORE_SAID, MAY_STAND_BEFORE_SPEAKER } from '../../language/en/names/speaking-places.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** "Tehran denied the report": a capital that speaks is its country’s government; any other name stays what it is. */
export function asGovernment(words: readonly SurfaceWord[], named: Named): Named {
  const word = COUNTRY_WORDS.get(named.name);
  if (word?.kind !== 'capital' || named.from !== named.nameFrom || !speaks(words, named)) return named;
  const called = stateBody(word.country, 'government');
  return { ...named, folded: called.toLowerCase(), form: 'description', called: [called], type: 'organisation' };
}

function speaks(words: readonly SurfaceWord[], { from, to }: Named): boolean {
  const before = words[from - 1];
  if (before && before.shape === 'lower' && !words[from]!.initial && !MAY_STAND_BEFORE_SPEAKER.test(before.lower))
    return false;
  let at = to;
  while (at < to + 2 && BEFORE_SAID.has(words[at]?.lower ?? '')) at++;
  return SPEECH_CUES.get(words[at]?.lower ?? '')?.person === true;
}
