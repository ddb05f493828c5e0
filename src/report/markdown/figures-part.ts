import { type Figure, type Figures, gatherFigures, type OpenWords } from '../view/gather-figures.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, formatNumber } from '../view/wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nameArticle } from './names.ts';

function times(count: number): string {
  return count > 1 ? ` (${formatNumber(count)} times)` : '';
}

function writeFigure({ words, count, taken, notes }: Figure): string {
  const why = notes.length > 0 ? `; ${notes.map(escapeMarkdown).join('; ')}` : '';
  return `  - “${escapeMarkdown(words)}”${times(count)} → ${escapeMarkdown(taken)}${why}`;
}

function writeOpen({ why, words }: OpenWords): string {
  const all = words.map(({ text, count }) => `“${escapeMarkdown(text)}”${times(count)}`);
  return `  - ${all.join(', ')} → open; ${escapeMarkdown(why)}`;
}

function writeArticle(index: RecordIndex, id: string, figures: Figures): string {
  const { timeCount, quantityCount } = figures;
  const counts = `${countOf(timeCount, 'time')}, ${countOf(quantityCount, 'quantity', 'quantities')}`;
  const rows = [
    ...figures.times.map(writeFigure),
    ...figures.open.map(writeOpen),
    ...figures.quantities.map(writeFigure),
  ];
  return `- ${nameArticle(index, id)}: ${counts}\n${rows.join('\n')}`;
}

/** Every time and quantity by article: its words, what they were taken for, and why. */
export function writeFigures(index: RecordIndex): string {
  const figures = [...gatherFigures(index)];
  if (figures.length === 0) return 'No time and no quantity was found.';
  return figures.map(([id, found]) => writeArticle(index, id, found)).join('\n');
}
