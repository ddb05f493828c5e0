import type { EntityId } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { speakerName } from './evidence.ts';
import { gatherVariants, type Variants } from './gather-variants.ts';
import type { RecordIndex } from './record-index.ts';
import type { Saying } from './saying.ts';

export interface Voice {
  readonly name: string;
  /** Where the speaker is known across the pile. */
  readonly entity?: EntityId;
  /** As the first of the statements makes the speaker known. */
  readonly identified: Statement['speaker']['identified'];
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

/** What joins a statement to others of its speaker: a known entity, a name, or described words within one article. */
function keysOf({ anchor, content, speaker: { entity, words, identified } }: Statement): string[] {
  if (entity !== undefined) return [entity];
  if (identified === 'named') return [JSON.stringify([words])];
  const same = JSON.stringify([words, content]);
  return words === '' || identified === 'unknown'
    ? [same]
    : [same, JSON.stringify([words.toLowerCase(), anchor.article, ''])];
}

/** Statements that a key joins, straight or over others, in the order of the first of each group. */
function groupByKeys(statements: readonly Statement[]): Statement[][] {
  const groupOf = new Map<string, Statement[]>();
  const groups = new Set<Statement[]>();
  for (const statement of statements) {
    const keys = keysOf(statement);
    const met = [...new Set(keys.map((key) => groupOf.get(key)))].filter((group) => group !== undefined);
    const group = met[0] ?? [];
    for (const other of met.slice(1)) {
      for (const one of other) for (const key of keysOf(one)) groupOf.set(key, group);
      group.push(...other);
      groups.delete(other);
    }
    group.push(statement);
    groups.add(group);
    for (const key of keys) groupOf.set(key, group);
  }
  return [...groups];
}

/**
 * The speakers, those with most statements first, then as they come. Only a known entity joins two names. Speakers that
 * are not named stand together where one article describes them in the same words, and over articles only where they
 * say the same in the same words, as in a reprint.
 */
export function gatherVoices(index: RecordIndex): Voice[] {
  return groupByKeys(index.record.statements)
    .map((statements) => {
      const sayings = gatherSayings(statements);
      const { entity, identified } = statements[0]!.speaker;
      return {
        name: speakerName(index, statements[0]!),
        ...(entity !== undefined && { entity }),
        identified,
        count: statements.length,
        sayings,
        variants: gatherVariants(sayings),
      };
    })
    .sort((a, b) => b.count - a.count);
}
