/**
 * Writes schema/record.schema.json and docs/guide/record.md from src/report/record-schema.ts.
 * With --check it writes nothing and exits 1 where a file is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JsonSchema, recordJsonSchema } from '../src/report/record-json-schema.ts';

const ROOT = resolve(fileURLToPath(import.meta.url), '../..');

const INTRODUCTION = `# The record, field by field

<!-- Written by scripts/make-schema.ts from src/report/record-schema.ts and src/report/schema/. Edit there. -->

\`stemma report CASE --format json\` prints one JSON object, the record. Its JSON Schema (2020-12) is
[schema/record.schema.json](../../schema/record.schema.json), in the package as \`stemma/record.schema.json\`.

Three things hold throughout:

- **Offsets** count UTF-16 code units of an article's \`text\`, from 0, and ranges are half-open: in JavaScript
  \`text.slice(start, end)\`. In a language that counts code points (Python, Go runes), encode the text as UTF-16 first.
- **Every finding leads to words.** An anchor holds the words that stand at its offsets; compare them before you trust it.
- **Absent means not known.** A field that is not there was not given by the page or could not be told. What a stage left
  out is listed in \`notAnalysed\`, what went wrong in \`problems\`.

Objects are open: a later version may add fields. Keys stand in a fixed order and lists in an order that the input alone
decides, so the same pages give the same bytes.
`;

function linkTo(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

/** A type in words: “list of [Anchor](#anchor)”, “text or null”. */
function describeType(schema: JsonSchema): string {
  if (schema.$ref) return linkTo(schema.$ref.replace('#/$defs/', ''));
  if (schema.anyOf) return schema.anyOf.map(describeType).join(' or ');
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.type === 'array') return schema.items ? `list of ${describeType(schema.items)}` : 'list';
  if (schema.type === 'object') return 'object';
  const names: Readonly<Record<string, string>> = { string: 'text', integer: 'whole number', boolean: 'true or false' };
  return names[schema.type ?? ''] ?? schema.type ?? 'any';
}

/** The object whose fields a field opens into: its own, its items' or that of one of its choices. */
function innerObject(schema: JsonSchema): JsonSchema | null {
  if (schema.properties) return schema;
  if (schema.items) return innerObject(schema.items);
  return schema.anyOf?.map(innerObject).find((inner) => inner !== null) ?? null;
}

function describeFields(schema: JsonSchema, prefix = ''): string[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const presence = required.has(name) ? 'always' : 'where known';
    const type = describeType(field).replaceAll('|', '\\|');
    const row = `| \`${prefix}${name}\` | ${type} | ${presence} | ${(field.description ?? '').replaceAll('|', '\\|')} |`;
    const inner = innerObject(field);
    return [row, ...(inner ? describeFields(inner, `${prefix}${name}.`) : [])];
  });
}

function describeDefinition(name: string, schema: JsonSchema): string {
  const head = `## ${name}\n\n${schema.description ?? ''}\n`;
  if (!schema.properties)
    return `${head}\nType: ${schema.prefixItems ? 'list of two whole numbers' : describeType(schema)}.\n`;
  return `${head}\n| field | type | there | meaning |\n|---|---|---|---|\n${describeFields(schema).join('\n')}\n`;
}

function writeGuide(schema: JsonSchema): string {
  const definitions = Object.entries(schema.$defs ?? {});
  return [INTRODUCTION, ...definitions.map(([name, definition]) => describeDefinition(name, definition))].join('\n');
}

/** The files that are made from the schema, by their path from the root of the repository. */
export function makeSchemaFiles(): ReadonlyMap<string, string> {
  const schema = recordJsonSchema();
  return new Map([
    ['schema/record.schema.json', `${JSON.stringify(schema, null, 2)}\n`],
    ['docs/guide/record.md', writeGuide(schema)],
  ]);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const [path, text] of makeSchemaFiles()) {
    if (!process.argv.includes('--check')) writeFileSync(resolve(ROOT, path), text);
    else if (readFileSync(resolve(ROOT, path), 'utf8') !== text) {
      console.error(`${path} is not current: run npx tsx scripts/make-schema.ts`);
      process.exitCode = 1;
    }
  }
}
