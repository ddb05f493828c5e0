import { z } from 'zod';
import { recordSchema } from './record-schema.ts';

export interface JsonSchema {
  $ref?: string;
  $id?: string;
  $schema?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | false;
  prefixItems?: JsonSchema[];
  minItems?: number;
  maxItems?: number;
  maximum?: number;
  pattern?: string;
  additionalProperties?: boolean;
}

function tidy(node: JsonSchema): void {
  if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
  if (node.prefixItems) {
    node.minItems = node.prefixItems.length;
    node.items = false;
  }
}

/**
 * The record's schema as JSON Schema 2020-12. `closed` forbids fields that the schema doesn't name: of use in tests,
 * not to readers, since a later version may add fields.
 */
export function recordJsonSchema(options: { readonly closed?: boolean } = {}): JsonSchema {
  const schema = z.toJSONSchema(recordSchema, {
    target: 'draft-2020-12',
    io: options.closed ? 'output' : 'input',
    override: ({ jsonSchema }) => tidy(jsonSchema as JsonSchema),
  });
  return schema as JsonSchema;
}
