import { basename } from 'node:path';
import type { Point, SourcedRecord } from '../../src/model/index.ts';
import { findWords } from '../story-voices.ts';

export interface GoldPoint {
  readonly question: string;
  readonly state: string;
  readonly alsoAccept?: string | readonly string[];
  readonly readings: readonly {
    readonly pages: readonly string[];
    readonly words: readonly string[];
    readonly origins: number;
    readonly originsAllowed?: readonly [number, number];
    readonly originsAccept?: number | readonly number[];
  }[];
}

export interface StoryPoints {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly originsRight: number;
  readonly originsAsked: number;
  readonly disputed: number;
  readonly wronglyDisputed: number;
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** Points of a story's record held against its gold, by the rules of the shared scorer, score.py. */
export function scoreStoryPoints(gold: readonly GoldPoint[], record: SourcedRecord): StoryPoints {
  const hitsOf = makeFinder(record);
  const touched = new Map<number, Set<string>>();
  const total = { gold: gold.length, found: 0, right: 0, originsRight: 0, originsAsked: 0 };
  for (const point of gold) {
    const hits = hitsOf(point);
    const accept = new Set([point.state, ...list(point.alsoAccept)]);
    for (const index of hits.keys()) {
      const states = touched.get(index) ?? new Set();
      for (const state of accept) states.add(state);
      touched.set(index, states);
    }
    let good = findGood(point, hits, record.points);
    let right = good.filter((index) => accept.has(record.points[index]!.state));
    if (accept.has('single') && right.length === 0) {
      right = [...hits.keys()].filter((index) => record.points[index]!.state === 'single');
      if (good.length === 0) good = right;
    }
    if (good.length > 0) total.found++;
    if (right.length === 0) continue;
    total.right++;
    total.originsAsked += point.readings.length;
    total.originsRight += countOriginsRight(point, record.points[right[0]!]!, hits.get(right[0]!)!);
  }
  const disputed = record.points.flatMap(({ state }, index) => (state === 'disputed' ? [index] : []));
  const wrong = disputed.filter((index) => touched.has(index) && !touched.get(index)!.has('disputed'));
  return { ...total, disputed: disputed.length, wronglyDisputed: wrong.length };
}

type Hits = Map<number, Map<number, Set<number>>>;

function findGood(point: GoldPoint, hits: Hits, points: readonly Point[]): number[] {
  const need = Math.min(2, point.readings.length);
  return [...hits].flatMap(([index, byReading]) => {
    if (byReading.size < need) return [];
    if (point.readings.length === 1) return [index];
    const held = new Set([...byReading.values()].flatMap((readings) => [...readings]));
    const { state } = points[index]!;
    return held.size > 1 || state === 'compatible' || state === 'corroborated' ? [index] : [];
  });
}

function countOriginsRight(gold: GoldPoint, point: Point, hits: ReadonlyMap<number, ReadonlySet<number>>): number {
  return gold.readings.filter((reading, index) => {
    const [low, high] = reading.originsAllowed ?? [reading.origins, reading.origins];
    const accepted = new Set([reading.origins, ...list(reading.originsAccept)]);
    return [...(hits.get(index) ?? [])].some((found) => {
      const { origins } = point.readings[found]!.counts;
      return accepted.has(origins) || (origins >= low && origins <= high);
    });
  }).length;
}

/** For a gold point: record point → gold reading → readings of the record whose claims' anchors overlap its words. */
function makeFinder(record: SourcedRecord): (gold: GoldPoint) => Hits {
  const pages = new Map(record.captures.map(({ id, file }) => [id, basename(file ?? '')]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const places = record.points.flatMap(({ readings }, point) =>
    readings.flatMap((reading, index) =>
      reading.claims.flatMap((id) => claims.get(id)!.anchors.map((anchor) => ({ ...anchor, point, reading: index }))),
    ),
  );
  return (gold) => {
    const hits: Hits = new Map();
    for (const [index, { pages: onPages, words }] of gold.readings.entries()) {
      for (const page of onPages) {
        for (const article of record.articles.filter(({ captures }) => captures.some((id) => pages.get(id) === page))) {
          for (const one of words) {
            const span = findWords(article.text, one);
            if (!span) continue;
            const [from, to] = span;
            for (const place of places) {
              if (place.article !== article.id || place.start >= to || place.end <= from) continue;
              const byReading = hits.get(place.point) ?? new Map<number, Set<number>>();
              byReading.set(index, (byReading.get(index) ?? new Set()).add(place.reading));
              hits.set(place.point, byReading);
            }
          }
        }
      }
    }
    return hits;
  };
}
