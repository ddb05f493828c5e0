import type { Statement } from '../../model/statement.ts';
import type { RecordIndex } from './record-index.ts';

/** Somebody whose name is withheld, with the reason given for it. */
export interface Unnamed {
  readonly words: string;
  /** As the articles give it; undefined where none does. */
  readonly because: string | undefined;
  readonly statements: readonly Statement[];
}

/** Speakers that stay anonymous, by the words that describe them and the reason, in the order of the record. */
export function gatherUnnamed({ record }: RecordIndex): Unnamed[] {
  const unnamed = new Map<string, { words: string; because: string | undefined; statements: Statement[] }>();
  for (const statement of record.statements) {
    const { words, identified, withheldBecause: because } = statement.speaker;
    if (identified !== 'anonymous') continue;
    const key = JSON.stringify([words.toLowerCase(), because]);
    const known = unnamed.get(key);
    if (known) known.statements.push(statement);
    else unnamed.set(key, { words, because, statements: [statement] });
  }
  return [...unnamed.values()];
}
