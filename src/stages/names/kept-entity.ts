import type { Anchor, Entity, EntityId, EntityJoin, EntityType, Place } from '../../model/index.ts';

/**
 * An entity as a case has it, of which no more is read than is asked for.
 * @param read gives it as JSON
 */
export function openEntity(id: EntityId, type: EntityType, name: string, read: () => string): Entity {
  return new KeptEntity(id, type, name, read) as Partial<KeptEntity> as Entity;
}

/** The same as an object of plain values. */
export function plainEntity(entity: Entity): Entity {
  return entity instanceof KeptEntity ? entity.toJSON() : entity;
}

class KeptEntity {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  readonly #read: () => string;
  #body: Entity | undefined;

  constructor(id: EntityId, type: EntityType, name: string, read: () => string) {
    this.id = id;
    this.type = type;
    this.name = name;
    this.#read = read;
  }

  get #whole(): Entity {
    this.#body ??= JSON.parse(this.#read()) as Entity;
    return this.#body;
  }

  get renamedBy(): string | undefined {
    return this.#whole.renamedBy;
  }

  get names(): Entity['names'] {
    return this.#whole.names;
  }

  get mentions(): readonly Anchor[] {
    return this.#whole.mentions;
  }

  get joins(): readonly EntityJoin[] | undefined {
    return this.#whole.joins;
  }

  get descriptions(): readonly Anchor[] | undefined {
    return this.#whole.descriptions;
  }

  get roles(): readonly Anchor[] | undefined {
    return this.#whole.roles;
  }

  get place(): Place | undefined {
    return this.#whole.place;
  }

  get country(): string | undefined {
    return this.#whole.country;
  }

  toJSON(): Entity {
    return this.#whole;
  }
}
