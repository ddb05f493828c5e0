import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { makeSchemaFiles } from '../../scripts/make-schema.ts';
import type { SourcedRecord } from '../../src/model/index.ts';
import { formatJson } from '../../src/report/json.ts';
import { KEY_ORDER } from '../../src/report/key-order.ts';
import { type JsonSchema, recordJsonSchema } from '../../src/report/record-json-schema.ts';
import type { RecordSchema } from '../../src/report/record-schema.ts';
import { bridgeClosure } from './fixtures/bridge-closure.ts';

/** The type written out: interfaces, intersections and `Pick` become plain objects, all of it readonly. */
type WrittenOut<T> = T extends object ? { readonly [K in keyof T]: WrittenOut<T[K]> } : T;

const compile = (closed: boolean) =>
  new Ajv2020({ allErrors: true, strict: true }).compile(recordJsonSchema({ closed }));

type Changed = Record<string, unknown>;
const changed = (change: (record: { [key: string]: Changed[] }) => void): unknown => {
  const copy = JSON.parse(formatJson(bridgeClosure));
  change(copy);
  return copy;
};

function namesIn(schema: JsonSchema): string[] {
  return Object.values(schema.$defs ?? {})
    .flatMap((definition) => [definition])
    .flatMap(function collect(node: JsonSchema): string[] {
      const below = [
        ...Object.values(node.properties ?? {}),
        ...(node.anyOf ?? []),
        ...(node.items ? [node.items] : []),
      ];
      return [...Object.keys(node.properties ?? {}), ...below.flatMap(collect)];
    });
}

describe('the record’s schema', () => {
  it('agrees with the type both ways', () => {
    expectTypeOf<WrittenOut<SourcedRecord>>().toEqualTypeOf<WrittenOut<RecordSchema>>();
  });

  it.each([...makeSchemaFiles()])('%s is what the schema gives', (path, text) => {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
  });

  it('takes a whole record, and names every field of it', () => {
    const record = JSON.parse(formatJson(bridgeClosure));
    for (const closed of [false, true]) {
      const validate = compile(closed);
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  it('gives every field a meaning', () => {
    const unsaid: string[] = [];
    const look = (node: JsonSchema, path: string) => {
      for (const [name, field] of Object.entries(node.properties ?? {})) {
        const target = field.$ref ? recordJsonSchema().$defs?.[field.$ref.slice('#/$defs/'.length)] : undefined;
        const plain = /\.(start|end)$/.test(`${path}.${name}`);
        if (!field.description && !target?.description && !plain) unsaid.push(`${path}.${name}`);
        look(field, `${path}.${name}`);
      }
      if (node.items) look(node.items, `${path}[]`);
    };
    for (const [name, definition] of Object.entries(recordJsonSchema().$defs ?? {})) look(definition, name);
    expect(unsaid).toEqual([]);
  });

  it.each<[string, (record: { [key: string]: Changed[] }) => void]>([
    ['a missing list', (record) => delete record.points],
    ['an unknown state', (record) => Object.assign(record.points![0]!, { state: 'proved' })],
    ['a negative offset', (record) => Object.assign(record.times![0]!.anchor as Changed, { start: -1 })],
    ['a share over 1', (record) => Object.assign(record.lineage![0]!, { share: 1.2 })],
    [
      'a passage of three numbers',
      (record) => Object.assign(record.lineage![0]!, { passages: [{ copy: [0, 1, 2], of: [0, 1] }] }),
    ],
    ['an id of another kind', (record) => Object.assign(record.claims![0]!, { id: record.points![0]!.id })],
    ['a day that is a timestamp', (record) => Object.assign(record.times![0]!, { earliest: '2024-02-03T00:00:00Z' })],
    ['a quantity in words', (record) => Object.assign(record.quantities![0]!, { value: 'many' })],
  ])('refuses %s', (_, change) => {
    expect(compile(false)(changed(change))).toBe(false);
  });

  it('is open: a field of a later version does no harm', () => {
    const later = changed((record) => Object.assign(record.points![0]!, { judgement: null }));
    expect(compile(false)(later)).toBe(true);
    expect(compile(true)(later)).toBe(false);
  });

  it('has each of its fields in the order of keys', () => {
    expect([...new Set(namesIn(recordJsonSchema()))].filter((name) => !KEY_ORDER.includes(name))).toEqual([]);
    expect(KEY_ORDER.length).toBe(new Set(KEY_ORDER).size);
  });
});
