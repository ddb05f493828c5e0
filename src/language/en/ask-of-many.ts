import { wordTable } from '../../text/word-table.ts';

const OF_MANY: Readonly<Record<string, string>> = wordTable({ was: 'were', is: 'are', has: 'have', does: 'do' });

/** A question's pattern for several things: "When was {it} opened?" → "When were {it} opened?", "Is {by} …" → "Are {by} …". */
export function askOfMany(pattern: string): string {
  return pattern.replace(/\b(was|is|has|does)(?= \{(?:it|by)\})/i, (verb) => {
    const many = OF_MANY[verb.toLowerCase()]!;
    return verb === verb.toLowerCase() ? many : many.replace(/^./, (first) => first.toUpperCase());
  });
}
