import type { EntityType, NameSpan } from '../model/analysis.ts';

/** Names with the type that most names of the same words in the text have; where types stand even, each keeps its own. */
export function agreeTypes(text: string, names: readonly NameSpan[]): NameSpan[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const wordsOf = ({ start, end }: NameSpan): string => text.slice(start, end).replace(/^the /i, '');
  for (const name of names) {
    const own = votes.get(wordsOf(name)) ?? new Map<EntityType, number>();
    own.set(name.type, (own.get(name.type) ?? 0) + 1);
    votes.set(wordsOf(name), own);
  }
  return names.map((name) => {
    const own = votes.get(wordsOf(name))!;
    let { type } = name;
    for (const [other, count] of own) if (count > own.get(type)!) type = other;
    return { ...name, type };
  });
}
