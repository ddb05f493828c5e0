import type { Statement } from '../../model/statement.ts';
import { speakerName } from './evidence.ts';
import type { RecordIndex } from './record-index.ts';

export interface Voice {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** The speakers, those with most statements first, then as they come. Only a known entity joins two names. */
export function gatherVoices(index: RecordIndex): Voice[] {
  const voices = new Map<string, { name: string; statements: Statement[] }>();
  for (const statement of index.record.statements) {
    const { entity, words, identified } = statement.speaker;
    const alone = entity === undefined && identified !== 'named';
    const key = entity ?? (alone ? statement.id : `named:${words}`);
    const voice = voices.get(key);
    if (voice) voice.statements.push(statement);
    else voices.set(key, { name: speakerName(index, statement), statements: [statement] });
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length);
}
