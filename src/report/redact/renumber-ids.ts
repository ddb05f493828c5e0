import type { SourcedRecord } from '../../model/record.ts';

const ID = /(?<![0-9A-Za-z])[a-z][0-9a-f]{16}(?![0-9A-Za-z])/g;
const HEX = 16;
/** Words of pages: what looks like an id in them is none. */
const WORDS = new Set(['text', 'exact', 'content', 'title', 'words', 'value', 'question', 'reason', 'name', 'byline']);

/** Gives every id of a record a number instead of its hash, in the order in which ids stand. */
export class IdRenumbering {
  readonly #numbers = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  constructor(record: SourcedRecord) {
    this.#collect(record, '');
  }

  #collect(value: unknown, key: string): void {
    if (typeof value === 'string') {
      if (!WORDS.has(key)) for (const [id] of value.matchAll(ID)) this.#number(id);
    } else if (Array.isArray(value)) {
      for (const item of value) this.#collect(item, key);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) this.#collect(member, name);
    }
  }

  #number(id: string): void {
    if (this.#numbers.has(id)) return;
    const letter = id[0]!;
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    this.#numbers.set(id, letter + count.toString(16).padStart(HEX, '0'));
  }

  #change(value: unknown, key: string): unknown {
    if (typeof value === 'string')
      return WORDS.has(key) ? value : value.replace(ID, (id) => this.#numbers.get(id) ?? id);
    if (Array.isArray(value)) return value.map((item: unknown) => this.#change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#change(member, name)]));
  }

  apply(record: SourcedRecord): SourcedRecord {
    return this.#change(record, '') as SourcedRecord;
  }
}
