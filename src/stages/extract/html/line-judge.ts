import type { Line, PageMap } from './page-map.ts';

export const SENTENCE_END = /[.!?…:。！？][”’"'»)\]]*$/u;

/** Scripts that say in one letter what others say in a syllable or a word: kana, Han, Hangul. */
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const DENSITY = 2.5;

export function isHeading(name: string): boolean {
  return name.length === 2 && name[0] === 'h' && name[1]! >= '1' && name[1]! <= '6';
}

/** Characters of running text: those of a sentence-like line that stand in no link. 0 for labels and lists of links. */
export function proseLength({ text, linkLength }: Line): number {
  const letters = text.length - linkLength;
  const own = DENSE_SCRIPT.test(text) ? letters * DENSITY : letters;
  if (own < 25 || linkLength > letters) return 0;
  if (SENTENCE_END.test(text)) return own >= 40 ? own : own / 2;
  return own >= 120 ? own : own >= 80 ? own / 2 : 0;
}

export interface LineFacts {
  readonly prose: Float64Array;
  /** 1 for lines of a card: one of a row of boxes that each link to another page and say a sentence about it. */
  readonly card: Uint8Array;
}

/** Sum of `value(line)` over the lines of each element's subtree. */
export function sumLines(map: PageMap, values: ArrayLike<number>): Float64Array {
  const upTo = new Float64Array(map.lines.length + 1);
  for (let i = 0; i < map.lines.length; i++) upTo[i + 1] = upTo[i]! + values[i]!;
  const sums = new Float64Array(map.elements.length);
  for (let e = 0; e < sums.length; e++) sums[e] = upTo[map.lineEnd[e]!]! - upTo[map.lineStart[e]!]!;
  return sums;
}

/** Most lines and most running text of a card. */
const CARD_LINES = 6;
const CARD_PROSE = 450;

function isCard(map: PageMap, element: number, prose: Float64Array): boolean {
  const from = map.lineStart[element]!;
  const to = map.lineEnd[element]!;
  if (to - from < 2 || to - from > CARD_LINES) return false;
  let linked = false;
  let text = 0;
  for (let i = from; i < to; i++) {
    const line = map.lines[i]!;
    text += prose[i]!;
    if (line.linkLength >= 0.9 * line.text.length && line.text.length >= 15) linked = true;
  }
  return linked && text <= CARD_PROSE;
}

/** Marks the lines of cards that stand three or more in a row of like elements. */
export function findCards(map: PageMap, prose: Float64Array): Uint8Array {
  const marks = new Uint8Array(map.lines.length);
  const rows = new Map<string, number[]>();
  for (let e = 0; e < map.elements.length; e++) {
    if (map.elements[e]!.name === 'tr' || !isCard(map, e, prose)) continue;
    const key = `${map.parent[e]} ${map.elements[e]!.name}`;
    const row = rows.get(key);
    if (row) row.push(e);
    else rows.set(key, [e]);
  }
  for (const row of rows.values()) {
    if (row.length < 3) continue;
    for (const e of row) marks.fill(1, map.lineStart[e]!, map.lineEnd[e]!);
  }
  return marks;
}
