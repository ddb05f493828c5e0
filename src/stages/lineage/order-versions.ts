import { countCommon } from './count-common.ts';
import type { Reading } from './reading.ts';

/** What ordering reads of a version. */
export type Version = Pick<Reading, 'id' | 'hashes' | 'seeds' | 'signs'>;

/** A sign by which one of two versions looks the later. */
interface Sign {
  /** Log-odds that `b` is the later. */
  readonly odds: number;
  readonly words: string;
}

/** Orders of up to so many versions are searched exactly; longer families grow by insertion. */
const EXACT_VERSIONS = 9;
/** Weight of one unit of log-odds against one average distance between versions of the family. */
const ODDS_WEIGHT = 0.03;

/** Rough marks a word. */
function roughnessOf({ hashes, signs }: Version): number {
  return signs.roughMarks / Math.max(1, hashes.count);
}

/**
 * Signs that the text of `b` is a later stage than that of `a`, or the other way round. Stages of a piece grow, name
 * later years, give more figures and lose rough typing. Odds by logistic regression on an encyclopaedia's revisions.
 */
export function findVersionSigns(a: Version, b: Version): Sign[] {
  const [from, to] = [a.signs, b.signs];
  const common = countCommon(a.hashes.hash, b.hashes.hash);
  const growth = 0.4 * Math.log1p(b.hashes.count - common) - 0.4 * Math.log1p(a.hashes.count - common);
  const later = to.latestYear > from.latestYear ? to.latestYear : from.latestYear;
  const figures = Math.log1p(to.numbers) - Math.log1p(from.numbers);
  const signs: Sign[] = [
    {
      odds: growth + 0.3 * Math.tanh(5 * Math.log((b.hashes.count + 1) / (a.hashes.count + 1))),
      words: 'it adds more than it takes out: stages of a piece mostly grow',
    },
    { odds: 0.9 * Math.sign(to.latestYear - from.latestYear), words: `it names a later year, ${later}` },
    { odds: 0.4 * Math.tanh((to.years - from.years) / 2), words: 'it names more years' },
    { odds: 0.3 * Math.tanh(2 * figures), words: 'it gives more figures' },
    { odds: -1.2 * Math.tanh(200 * (roughnessOf(b) - roughnessOf(a))), words: 'its typing is cleaner' },
  ];
  return signs.filter(({ odds }) => odds !== 0);
}

/** Log-odds that `b` is a later stage than `a`, by their words alone; `-weighVersions(b, a)`. */
export function weighVersions(a: Version, b: Version): number {
  return findVersionSigns(a, b).reduce((sum, { odds }) => sum + odds, 0);
}

/** Runs of four words that stand in one of two versions and not in the other. */
function countUnlike(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let unlike = 0;
  for (const [seed, times] of a) unlike += Math.max(0, times - (b.get(seed) ?? 0));
  for (const [seed, times] of b) unlike += Math.max(0, times - (a.get(seed) ?? 0));
  return unlike;
}

function countSeeds(seeds: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const seed of seeds) counts.set(seed, (counts.get(seed) ?? 0) + 1);
  return counts;
}

/** Distances in units of the family's average one, and odds, by place in `versions`. */
interface Family {
  readonly far: readonly Float64Array[];
  readonly odds: readonly Float64Array[];
}

function measureFamily(versions: readonly Version[]): Family {
  const counts = versions.map(({ seeds }) => countSeeds(seeds));
  const far = versions.map(() => new Float64Array(versions.length));
  const odds = versions.map(() => new Float64Array(versions.length));
  let sum = 0;
  let unlike = 0;
  for (let i = 0; i < versions.length; i++) {
    for (let j = 0; j < i; j++) {
      far[i]![j] = far[j]![i] = countUnlike(counts[i]!, counts[j]!);
      sum += far[i]![j]!;
      if (far[i]![j]! > 0) unlike++;
      odds[i]![j] = weighVersions(versions[i]!, versions[j]!);
      odds[j]![i] = -odds[i]![j]!;
    }
  }
  const scale = sum === 0 ? 0 : unlike / sum;
  return { far: far.map((row) => row.map((value) => value * scale)), odds };
}

/**
 * The order in which the versions of one piece were most likely written, as places in `versions`: neighbours are near
 * in their words (as a seriation of witnesses), and what the signs say runs forward. Ties fall to the ids, so that the
 * order of the input changes nothing.
 */
export function orderVersions(versions: readonly Version[]): number[] {
  const places = versions.map((_, at) => at).sort((x, y) => (versions[x]!.id < versions[y]!.id ? -1 : 1));
  const family = measureFamily(places.map((place) => versions[place]!));
  const order = versions.length <= EXACT_VERSIONS ? searchOrder(family) : growOrder(family);
  return order.map((at) => places[at]!);
}

/** The best order of all (Held and Karp 1962: the best way through each subset, by its last member). */
function searchOrder({ far, odds }: Family): number[] {
  const count = far.length;
  const score = new Float64Array(2 ** count * count).fill(-Infinity);
  const before = new Int8Array(score.length).fill(-1);
  for (let last = 0; last < count; last++) score[2 ** last * count + last] = 0;
  for (let set = 1; set < 2 ** count; set++) {
    for (let next = 0; next < count; next++) {
      if (set & (1 << next)) continue;
      let forward = 0;
      for (let at = 0; at < count; at++) if (set & (1 << at)) forward += odds[at]![next]!;
      const to = (set | (1 << next)) * count + next;
      for (let last = 0; last < count; last++) {
        if (!(set & (1 << last))) continue;
        const value = score[set * count + last]! + ODDS_WEIGHT * forward - far[last]![next]!;
        if (value <= score[to]!) continue;
        score[to] = value;
        before[to] = last;
      }
    }
  }
  return readWay(score, before, count);
}

function readWay(score: Float64Array, before: Int8Array, count: number): number[] {
  if (count === 0) return [];
  let set = 2 ** count - 1;
  let last = 0;
  for (let at = 1; at < count; at++) if (score[set * count + at]! > score[set * count + last]!) last = at;
  const order: number[] = [];
  while (last >= 0) {
    order.unshift(last);
    const previous = before[set * count + last]!;
    set &= ~(1 << last);
    last = previous;
  }
  return order;
}

/** Grows an order by putting each version where it fits best, the nearest to those placed first. */
function growOrder(family: Family): number[] {
  const { far } = family;
  const order = [0];
  const nearest = Float64Array.from(far[0]!);
  const open = new Set(far.map((_, at) => at).slice(1));
  while (open.size > 0) {
    let next = -1;
    for (const at of open) if (next < 0 || nearest[at]! < nearest[next]!) next = at;
    open.delete(next);
    order.splice(findPlace(order, next, family), 0, next);
    for (const at of open) nearest[at] = Math.min(nearest[at]!, far[next]![at]!);
  }
  return runForward(order, family);
}

function findPlace(order: readonly number[], next: number, { far, odds }: Family): number {
  let forward = order.reduce((sum, at) => sum + odds[next]![at]!, 0);
  let best = 0;
  let most = -Infinity;
  for (let place = 0; place <= order.length; place++) {
    const left = order[place - 1];
    const right = order[place];
    const detour =
      (left === undefined ? 0 : far[left]![next]!) +
      (right === undefined ? 0 : far[next]![right]!) -
      (left === undefined || right === undefined ? 0 : far[left]![right]!);
    const value = ODDS_WEIGHT * forward - detour;
    if (value > most) [most, best] = [value, place];
    if (right !== undefined) forward += 2 * odds[right]![next]!;
  }
  return best;
}

/** The order, or its reverse where the signs say so: the first versions placed were placed on few of them. */
function runForward(order: number[], { odds }: Family): number[] {
  let forward = 0;
  order.forEach((at, place) => {
    for (const later of order.slice(place + 1)) forward += odds[at]![later]!;
  });
  return forward < 0 ? order.reverse() : order;
}
