import type { Block } from '../../model/article.ts';
import type { RecordArticle } from '../../model/record.ts';

/** The blocks of an article and whatever words stand outside them, in order: the whole text, once. */
export function wholeBlocks({ text, blocks }: Pick<RecordArticle, 'text' | 'blocks'>): Block[] {
  const whole: Block[] = [];
  let at = 0;
  const fillTo = (to: number) => {
    if (text.slice(at, to).trim() !== '') whole.push({ start: at, end: to, kind: 'paragraph' });
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.end <= at) continue;
    fillTo(block.start);
    whole.push({ start: Math.max(block.start, at), end: block.end, kind: block.kind });
    at = block.end;
  }
  fillTo(text.length);
  return whole;
}
