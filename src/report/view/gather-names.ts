import type { Entity } from '../../model/mention.ts';
import type { RecordIndex } from './record-index.ts';

export interface NamedThing {
  readonly entity: Entity;
  readonly articleCount: number;
}

/** Whether another name is more than the entity's with words before it, as “the” or a title. */
function bringsTogether({ name, names }: Entity): boolean {
  const own = name.toLowerCase();
  return names.some(({ text }) => !text.toLowerCase().endsWith(own));
}

/** Whether there is something to judge about an entity: names brought together, doubts, what outlets call it. */
function deservesPlace(entity: Entity): boolean {
  const doubted = (entity.joins ?? []).some(({ judgement }) => judgement !== 'same');
  return bringsTogether(entity) || doubted || (entity.descriptions ?? []).length > 0;
}

/** Things named, apart by whether there is something to judge about them; those named most often first. */
export function gatherNames(index: RecordIndex): { readonly merged: NamedThing[]; readonly plain: NamedThing[] } {
  const things = index.record.entities
    .map((entity) => ({ entity, articleCount: new Set(entity.mentions.map((mention) => mention.article)).size }))
    .sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
  return {
    merged: things.filter(({ entity }) => deservesPlace(entity)),
    plain: things.filter(({ entity }) => !deservesPlace(entity)),
  };
}
