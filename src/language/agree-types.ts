import type { EntityType, NameSpan } from '../model/analysis.ts';
import { STORM } from './en/name-edges.ts';

/**
 * Names with the type that most names of the same words in the text have; where types stand even, each keeps its own. A
 * person's full name counts for the last word alone too. A storm is called like a person, and is none.
 */
export function agreeTypes(text: string, names: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const storms = new Set<string>();
  const count = (words: string, type: EntityType): void => {
    const own = votes.get(words) ?? new Map<EntityType, number>();
    own.set(type, (own.get(type) ?? 0) + 1);
    votes.set(words, own);
  };
  const wordsOf = ({ start, end }: NameSpan): string => text.slice(start, end).replace(/^the /i, '');
  for (const name of names) {
    const words = wordsOf(name);
    count(words, name.type);
    if (name.type === 'person' && words.includes(' ')) count(words.slice(words.lastIndexOf(' ') + 1), 'person');
    const storm = STORM.exec(words);
    if (storm) storms.add(words).add(words.slice(storm[0].length));
  }
  return names.map((name) => {
    const words = wordsOf(name);
    if (storms.has(words)) return { ...name, type: 'other' };
    const own = votes.get(words)!;
    let { type } = name;
    for (const [other, votesFor] of own) if (votesFor > own.get(type)!) type = other;
    return { ...name, type };
  });
}
