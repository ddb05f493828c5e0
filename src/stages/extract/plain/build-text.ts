import type { Block, BlockKind } from '../../../model/index.ts';
import { type MappedText, MappedTextBuilder, sliceMapped } from './mapped-text.ts';

/** An article's text with the way back to its page, and its blocks. */
export interface ArticleText {
  readonly mapped: MappedText;
  readonly blocks: readonly Block[];
  /** Start of the first block that is no summary. */
  readonly bodyStart: number;
}

/** The parts put together with blank lines between; empty ones fall out. */
export function buildText(parts: readonly { readonly mapped: MappedText; readonly kind: BlockKind }[]): ArticleText {
  const builder = new MappedTextBuilder();
  const blocks: Block[] = [];
  let bodyStart = -1;
  for (const part of parts) {
    const mapped = trimMapped(part.mapped);
    if (mapped.text === '') continue;
    if (builder.length > 0) builder.fill('\n\n');
    const start = builder.length;
    if (bodyStart < 0 && part.kind !== 'summary') bodyStart = start;
    builder.append(mapped);
    blocks.push({ kind: part.kind, start, end: builder.length });
  }
  return { mapped: builder.build(), blocks, bodyStart: Math.max(0, bodyStart) };
}

function trimMapped(mapped: MappedText): MappedText {
  const start = mapped.text.length - mapped.text.trimStart().length;
  const end = mapped.text.trimEnd().length;
  return start === 0 && end === mapped.text.length ? mapped : sliceMapped(mapped, start, Math.max(start, end));
}
