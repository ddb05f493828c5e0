import { FATE_STEPS, OFFICE_FATES } from '../../language/en/points/fate-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Alignment } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { compareParts } from './compare-parts.ts';
import { type FateView, viewFate } from './fate-view.ts';
import { pairStories } from './story-pairs.ts';
import { countShared } from './topic-words.ts';

/** Whether a claim may be a step in what becomes of a person. */
export function isFate({ kind, predicate }: Claim): boolean {
  return kind !== 'number' && kind !== 'date' && kind !== 'place' && predicate.key in FATE_STEPS;
}

/**
 * Gathers what the articles of a story tell of one person: by name, else where both describe one and share two words of
 * it. Those of two names never meet, whatever a description would tie.
 */
export function alignFates(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  lookup: EntityLookup,
): Alignment {
  const fates = views.map((view) => viewFate(view, lookup));
  const groups = new Groups(fates);
  const described: (readonly [number, number])[] = [];
  for (const [one, other] of pairStories(views)) {
    for (const a of one.claims) {
      for (const b of other.claims) {
        const tie = fates[a] && fates[b] ? tieOf(fates[a], fates[b]) : null;
        if (tie === 'name') groups.join(a, b);
        else if (tie === 'words') described.push([a, b]);
      }
    }
  }
  for (const [a, b] of described) groups.join(a, b);
  const told = groups.list().map((group) => withoutWeak(group, fates).map((i) => views[i]!));
  return { groups: told.filter((group) => group.length > 0), crowded: [] };
}

function tieOf(a: FateView, b: FateView): 'name' | 'words' | null {
  if (a.entity !== null && b.entity !== null) return a.entity === b.entity ? 'name' : null;
  if (a.who.name && b.who.name) return null;
  if (a.who.indefinite && b.who.indefinite) return null;
  if (compareParts(a.who, b.who) !== 'same' || digitsOf(a) !== digitsOf(b)) return null;
  return countShared(a.who.words, b.who.words) >= SHARED ? 'words' : null;
}

/** Words by which two describe one: "the head of polling station 14". */
const SHARED = 2;

function digitsOf({ who }: FateView): string {
  return (who.part.words.match(/\d+/g) ?? []).join(' ');
}

/** Who only left is told to have left an office where another step tells of one. */
function withoutWeak(group: readonly number[], fates: readonly (FateView | null)[]): number[] {
  const ofOffice = group.some((i) => OFFICE_FATES.has(fates[i]!.step.replace(/^not /, '')));
  return group.filter((i) => ofOffice || !fates[i]!.weak);
}

/** Claims of one person, in the order in which they came; a group never holds two names. */
class Groups {
  readonly #fates: readonly (FateView | null)[];
  readonly #groupOf = new Map<number, number[]>();

  constructor(fates: readonly (FateView | null)[]) {
    this.#fates = fates;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.#open(a), this.#open(b)];
    if (left === right) return;
    const names = new Set([...left, ...right].flatMap((i) => this.#fates[i]!.entity ?? []));
    if (names.size > 1) return;
    left.push(...right);
    for (const i of right) this.#groupOf.set(i, left);
  }

  #open(i: number): number[] {
    const known = this.#groupOf.get(i) ?? [i];
    this.#groupOf.set(i, known);
    return known;
  }

  list(): number[][] {
    const groups = [...new Set(this.#groupOf.values())].map((group) => group.sort((a, b) => a - b));
    return groups.sort((a, b) => a[0]! - b[0]!);
  }
}
