import type { CaseSummary } from '../query/summarise.ts';
import type { ReadSummary } from '../run/read-paths.ts';

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

function countCodes(held: CaseSummary): string[] {
  const codes = new Map<string, number>();
  for (const { code } of held.problems) codes.set(code, (codes.get(code) ?? 0) + 1);
  const width = String(Math.max(...codes.values(), 0)).length;
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, n]) => `  ${String(n).padStart(width)} ${code}`);
}

/** What a reading ends with: what was read, what the case holds, what went wrong and where to see it. */
export function formatSummary(summary: ReadSummary, held: CaseSummary, path: string): string {
  const known = summary.pages - summary.added;
  const parts = [`${count(summary.added, 'new page')}`];
  if (known > 0) parts.push(`${known} known`);
  if (summary.renewed > 0) parts.push(`${summary.renewed} renewed`);
  if (summary.refused > 0) parts.push(`${summary.refused} not read`);
  const lines = [
    `${summary.interrupted ? 'Stopped: ' : ''}${parts.join(', ')}`,
    `${path} holds ${count(held.pages, 'page')}, ${count(held.articles, 'article')}, ${count(held.points, 'point')}`,
  ];
  if (held.problems.length > 0) {
    lines.push(`${count(held.problems.length, 'problem')}:`, ...countCodes(held));
    lines.push(`see them with: stemma report ${path} --format md`);
  }
  return `${lines.join('\n')}\n`;
}
