import { stateBody } from '../../language/en/description-nouns.ts';
import type { EntityType } from '../../model/index.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Phrase } from './find-phrases.ts';
import type { Named } from './named.ts';

/** A phrase for somebody without a name, as what it is called by: "the navy of Orrel" is a navy, and that of Orrel. */
export function phraseAsNamed(
  text: string,
  words: readonly SurfaceWord[],
  { from, to, head, opens, country }: Phrase,
  narrowed: readonly string[] = [],
): Named {
  const nameFrom = opens === 'bare' || opens === 'owned' ? from : from + 1;
  const name = text.slice(words[from]!.start, words[to - 1]!.end);
  const type: EntityType = head.kind === 'body' ? 'organisation' : head.plural ? 'group' : 'person';
  return {
    from,
    nameFrom,
    to,
    name,
    folded: name.toLowerCase(),
    form: 'description',
    type,
    called: [head.noun, ...(country && head.kind === 'body' ? [stateBody(country, head.noun)] : [])],
    ...(narrowed.length > 0 ? { narrowed } : {}),
  };
}
