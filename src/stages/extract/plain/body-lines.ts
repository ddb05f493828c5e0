import { INLINE_LISTS } from '../../../language/en/chrome-phrases.ts';
import { CREDIT_LINE, CREDIT_PHRASES } from '../../../language/en/credit-phrases.ts';
import type { BlockKind } from '../../../model/index.ts';
import { isSentence, type KnownLine } from './line-kind.ts';

export interface BodyLine {
  readonly line: KnownLine;
  readonly kind: BlockKind;
}

/** Shorter lines do not show that a body goes on. */
const SOLID = 80;

/** A list of links inside a body ends where two paragraphs follow, or one of this many letters. */
const RESUMES = 350;

const LONGEST_CAPTION = 200;

export function isSolid(line: KnownLine): boolean {
  return (
    (line.kind === 'prose' || line.kind === 'item') &&
    line.text.length >= SOLID &&
    isSentence(line.text) &&
    line.emphasised !== true
  );
}

/** Whether a line in a list of links is a paragraph with which the body goes on. */
export function resumes(lines: readonly KnownLine[], at: number, end: number): boolean {
  const line = lines[at]!;
  if (line.kind !== 'prose' || line.text.length < 100) return false;
  if (line.text.length >= RESUMES) return true;
  const next = lines.slice(at + 1, Math.min(end, at + 3)).find((later) => later.kind === 'prose');
  return next !== undefined && next.text.length >= 100;
}

/** A name or heading, and under it a description that repeats it and is no sentence: a picture's caption. */
export function isNamedCaption(lines: readonly KnownLine[], at: number, end: number): boolean {
  const name = lines[at]!;
  const words = lines[at + 1];
  if (words === undefined || at + 1 >= end || name.kind !== 'short' || name.words > 6) return false;
  if (words.kind !== 'short' && words.kind !== 'prose') return false;
  if (words.text.length > LONGEST_CAPTION || words.key === name.key || isSentence(words.text)) return false;
  return ` ${words.key} `.includes(` ${name.key} `);
}

export function isCreditLine(line: KnownLine): boolean {
  if (line.text.length > 240) return false;
  const text = line.text.trim().replace(/^[([]|[)\]]$/g, '');
  if (CREDIT_LINE.test(text)) return true;
  return CREDIT_PHRASES.some(({ pattern, kind, cue }) => {
    if (kind === 'first-report' || !cue.test(text)) return false;
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    pattern.lastIndex = 0;
    return match !== null && match[0].trim().length >= 0.6 * text.length;
  });
}

export function resumesLater(lines: readonly KnownLine[], at: number, end: number): boolean {
  if (!INLINE_LISTS.has(lines[at]!.rule)) return false;
  for (let i = at + 1; i < Math.min(end, at + 40); i++) if (resumes(lines, i, end)) return true;
  return false;
}
