import type { Statement } from '../../model/statement.ts';
import { speakerName } from './evidence.ts';
import { gatherVariants, type Variants } from './gather-variants.ts';
import type { RecordIndex } from './record-index.ts';
import type { Saying } from './saying.ts';

export interface Voice {
  readonly name: string;
  /** Words of this speaker that articles quote differently. */
  readonly variants: readonly Variants[];
  readonly count: number;
  readonly sayings: readonly Saying[];
}

function gatherSayings(statements: readonly Statement[]): Saying[] {
  const sayings = new Map<string, Saying & { statements: Statement[] }>();
  for (const statement of statements) {
    const { stance, form } = statement;
    const content = form === 'direct' ? statement.content : statement.content.replace(/^that\s+/, '');
    const key = JSON.stringify([content, stance, form]);
    const saying = sayings.get(key);
    if (saying) saying.statements.push(statement);
    else sayings.set(key, { content, stance, form, statements: [statement] });
  }
  return [...sayings.values()];
}

/**
 * The speakers, those with most statements first, then as they come. Only a known entity joins two names; speakers
 * that are not named stand together only where they say the same in the same words, as in a reprint.
 */
export function gatherVoices(index: RecordIndex): Voice[] {
  const voices = new Map<string, { name: string; statements: Statement[] }>();
  for (const statement of index.record.statements) {
    const { entity, words, identified } = statement.speaker;
    const alone = entity === undefined && identified !== 'named';
    const key = entity ?? JSON.stringify(alone ? [words, statement.content] : [words]);
    const voice = voices.get(key);
    if (voice) voice.statements.push(statement);
    else voices.set(key, { name: speakerName(index, statement), statements: [statement] });
  }
  return [...voices.values()]
    .map(({ name, statements }) => {
      const sayings = gatherSayings(statements);
      return { name, count: statements.length, sayings, variants: gatherVariants(sayings) };
    })
    .sort((a, b) => b.count - a.count);
}
