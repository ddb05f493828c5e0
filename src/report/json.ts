import type { SourcedRecord } from '../model/record.ts';
import { KEY_ORDER } from './key-order.ts';

const RANK = new Map(KEY_ORDER.map((key, rank) => [key, rank]));
/** Columns up to which a list or object of plain values stays on one line. */
const LINE_LENGTH = 110;

function compareKeys(a: string, b: string): number {
  const rankA = RANK.get(a) ?? KEY_ORDER.length;
  const rankB = RANK.get(b) ?? KEY_ORDER.length;
  return rankA - rankB || (a < b ? -1 : a > b ? 1 : 0);
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => compareKeys(a, b));
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function printMembers(members: readonly string[], open: string, close: string, indent: string, oneLine: boolean) {
  if (members.length === 0) return open + close;
  if (oneLine) {
    const line = open === '{' ? `{ ${members.join(', ')} }` : `[${members.join(', ')}]`;
    if (indent.length + line.length <= LINE_LENGTH) return line;
  }
  const inner = `${indent}  `;
  return `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`;
}

function print(value: unknown, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return printMembers(
      value.map((member: unknown) => print(member, inner)),
      '[',
      ']',
      indent,
      value.every(isPlain),
    );
  }
  const entries = entriesOf(value);
  const members = entries.map(([key, member]) => `${JSON.stringify(key)}: ${print(member, inner)}`);
  return printMembers(
    members,
    '{',
    '}',
    indent,
    entries.every(([, member]) => isPlain(member)),
  );
}

/**
 * The record as canonical JSON: one order of keys, two spaces of indent, short plain values on one line, a line end at
 * the end. Two records of equal content give equal bytes, however their objects were built.
 */
export function formatJson(record: SourcedRecord): string {
  return `${print(record, '')}\n`;
}
