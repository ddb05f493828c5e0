import type { OriginCounts } from '../../src/model/point.ts';

/** 12,500 */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** “1 page”, “3 pages”. */
export function countOf(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? 'under 1%' : `${percent}%`;
}

/** From pages to origins: `[['9', 'pages'], ['6', 'articles'], …]`. */
export function flowSteps({ captures, articles, outlets, origins }: OriginCounts): (readonly [string, string])[] {
  const step = (count: number, noun: string) => [formatNumber(count), count === 1 ? noun : `${noun}s`] as const;
  return [
    step(captures, 'page'),
    step(articles, 'article'),
    outlets === 0 ? (['no', 'known outlet'] as const) : step(outlets, 'outlet'),
    step(origins, 'origin'),
  ];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2021-03-10` → “10 Mar 2021”. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return [date && String(Number(date)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
