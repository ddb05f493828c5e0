import { foldWords } from './fold-words.ts';
import { isHeading } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** Shortest and longest pull quote, in folded characters. */
const MIN_QUOTE = 20;
const MAX_QUOTE = 400;
/** Shortest paragraph whose second appearance goes. */
const MIN_REPEAT = 100;
/** A pull quote is looked for by its first words, in no more paragraphs than this. */
const MAX_TRIES = 4;

/**
 * Marks in `rules` the lines from `start` that say again what another kept line says: a pull quote (the words of a
 * part of a paragraph, on display) and a paragraph that stands in two places.
 */
export function markRepeats(map: PageMap, rules: string[], start: number): void {
  const folded = rules.map((rule, i) => (rule === '' ? foldWords(map.lines[start + i]!.text) : ''));
  const whole = new Map<string, number>();
  for (let i = 0; i < rules.length; i++) {
    const text = folded[i]!;
    if (text.length < MIN_REPEAT || isListed(map, start + i)) continue;
    const first = whole.get(text);
    if (first === undefined) whole.set(text, i);
    else if (parentOf(map, start + i) !== parentOf(map, start + first)) rules[i] = 'repeated-text';
  }
  const starts = indexWords(folded, rules);
  for (let i = 0; i < rules.length; i++) {
    const text = folded[i]!;
    if (rules[i] !== '' || text.length < MIN_QUOTE || text.length > MAX_QUOTE) continue;
    const places = starts.get(firstWords(text)) ?? [];
    const inside = places.some((p) => p !== i && folded[p]!.length > text.length * 1.15 && folded[p]!.includes(text));
    if (inside && (isDisplayed(map, start + i) || (text.length >= 50 && !isListed(map, start + i))))
      rules[i] = 'pull-quote';
  }
}

function firstWords(text: string): string {
  return text.split(' ', 4).join(' ');
}

/** Lines by each four words in a row that they hold: no line is listed more often than it has words. */
function indexWords(folded: readonly string[], rules: readonly string[]): Map<string, number[]> {
  const wanted = new Set<string>();
  const starts = new Set<string>();
  for (let i = 0; i < folded.length; i++) {
    if (rules[i] !== '' || folded[i]!.length > MAX_QUOTE || folded[i]!.length < MIN_QUOTE) continue;
    const first = firstWords(folded[i]!);
    wanted.add(first);
    starts.add(first.split(' ', 1)[0]!);
  }
  const index = new Map<string, number[]>();
  for (let i = 0; i < folded.length; i++) {
    if (rules[i] !== '' || folded[i]!.length < MIN_QUOTE) continue;
    const words = folded[i]!.split(' ');
    for (let w = 0; w + 4 <= words.length; w++) {
      if (!starts.has(words[w]!)) continue;
      const key = `${words[w]} ${words[w + 1]} ${words[w + 2]} ${words[w + 3]}`;
      if (!wanted.has(key)) continue;
      const places = index.get(key);
      if (!places) index.set(key, [i]);
      else if (places.length <= MAX_TRIES && places.at(-1) !== i) places.push(i);
    }
  }
  return index;
}

function parentOf(map: PageMap, index: number): number {
  return map.parent[map.lines[index]!.block] ?? -1;
}

/** Lists and tables may say a thing twice. */
function isListed(map: PageMap, index: number): boolean {
  return /^(?:li|td|th|dd|dt)$/.test(map.elements[map.lines[index]!.block]?.name ?? '');
}

function isDisplayed(map: PageMap, index: number): boolean {
  const line = map.lines[index]!;
  for (let e = line.holder, n = 0; e >= 0 && n < 4; e = map.parent[e]!, n++) {
    const { name, attribs } = map.elements[e]!;
    if (name === 'blockquote' || name === 'q' || isHeading(name)) return true;
    if (/quote|\bpq\b|callout|highlight/i.test(attribs.class ?? '')) return true;
  }
  return false;
}
