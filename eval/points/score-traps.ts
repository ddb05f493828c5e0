import { basename } from 'node:path';
import type { Point, Reading, SourcedRecord } from '../../src/model/index.ts';
import type { TrapItem, TrapPoint, TrapReading } from './trap-items.ts';

/** One gold point held against a record; the rules are those of the shared scorer, score.py. */
export interface TrapRow {
  readonly id: string;
  readonly trap: string;
  readonly want: string;
  readonly got: string | null;
  readonly right: boolean;
  readonly falseSupport: boolean;
  readonly falseJoin: boolean;
}

export function scoreItem(item: TrapItem, record: SourcedRecord): TrapRow[] {
  const touches = makeToucher(record);
  return item.points.map((gold) => scorePoint(item, gold, record.points, touches));
}

type Toucher = (reading: Reading, snippet: string, words: string) => boolean;

function makeToucher(record: SourcedRecord): Toucher {
  const names = new Map(record.captures.map(({ id, file, url }) => [id, basename(file ?? url ?? '', '.html')]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  return (reading, snippet, words) => {
    for (const { id, captures, text } of record.articles) {
      if (!captures.some((capture) => names.get(capture) === snippet)) continue;
      const span = findWords(text, words);
      if (!span) continue;
      const anchors = reading.claims.flatMap((claim) => claims.get(claim)?.anchors ?? []);
      if (anchors.some(({ article, start, end }) => article === id && start < span[1] && span[0] < end)) return true;
    }
    return false;
  };
}

function findWords(text: string, words: string): readonly [number, number] | null {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const match = new RegExp(pattern.join('\\s+')).exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}

function scorePoint(item: TrapItem, gold: TrapPoint, points: readonly Point[], touches: Toucher): TrapRow {
  const want = gold.state === 'corroborated' && gold.origins === 1 ? 'single' : gold.state;
  const states = new Set([want, ...(gold.also ?? [])]);
  const bySnippet = new Map<string, TrapReading[]>();
  for (const reading of gold.readings) {
    for (const snippet of reading.in) bySnippet.set(snippet, [...(bySnippet.get(snippet) ?? []), reading]);
  }
  let joined: Point | null = null;
  let best: Point | null = null;
  let falseSupport = false;
  for (const point of points) {
    const hit = new Set<string>();
    const held = point.readings.map(() => new Set<string>());
    for (const [snippet, readings] of bySnippet) {
      for (const { words, value, stance } of readings) {
        for (const [i, reading] of point.readings.entries()) {
          if (!touches(reading, snippet, words)) continue;
          hit.add(snippet);
          held[i]!.add(`${value}|${stance === 'denies'}`);
        }
      }
    }
    if (hit.size >= 2) joined ??= point;
    if (hit.size === bySnippet.size && (!best || states.has(point.state))) best = point;
    const supports = point.state === 'corroborated' || point.state === 'compatible';
    if (supports && gold.state === 'disputed' && held.some((values) => values.size > 1)) falseSupport = true;
  }
  let right = best !== null && states.has(best.state);
  if (gold.state === 'none') right ||= joined === null;
  else if (right && best!.state === want && gold.origins != null)
    right = topReading(best!).counts.origins === gold.origins;
  const falseJoin = gold.state === 'none' && joined !== null && !right;
  return { id: item.id, trap: item.trap, want, got: (best ?? joined)?.state ?? null, right, falseSupport, falseJoin };
}

function topReading({ readings }: Point): Reading {
  return readings.reduce((top, reading) => (reading.counts.articles > top.counts.articles ? reading : top));
}
