import type { EntityType } from '../model/analysis.ts';
import type { Entity } from '../model/mention.ts';
import type { SourcedRecord } from '../model/record.ts';
import { foldName } from '../text/fold-name.ts';

/** Which things named are wanted. */
export interface EntityFilter {
  readonly type?: EntityType;
  /** An id, or words that one of its names holds. */
  readonly about?: string;
}

/** The things of a record that a filter takes, those named most often first. */
export function findEntities(record: SourcedRecord, { type, about }: EntityFilter): Entity[] {
  const wanted = about === undefined ? '' : foldName(about);
  return record.entities
    .filter((entity) => type === undefined || entity.type === type)
    .filter((entity) => about === undefined || entity.id === about || bears(entity, wanted))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1));
}

function bears({ name, names }: Entity, wanted: string): boolean {
  return wanted !== '' && [name, ...names.map(({ text }) => text)].some((text) => foldName(text).includes(wanted));
}
