import type { Statement } from '../../model/statement.ts';

const CERTAINTY = { possible: 'held possible', likely: 'held likely', sure: 'said with certainty' } as const;
const ARTICLE_STANCE = {
  distanced: 'the article keeps its distance',
  contradicted: 'the article contradicts it',
} as const;

/** What there is to say of a statement beside its words: how sure, what the article does with it, through whom it came. */
export function describeStatement({ certainty, articleStance, through = [] }: Statement): string[] {
  return [
    ...(certainty ? [CERTAINTY[certainty]] : []),
    ...(articleStance ? [ARTICLE_STANCE[articleStance]] : []),
    ...(through.length > 0 ? [`through ${through.map(({ words }) => words).join(', ')}`] : []),
  ];
}
