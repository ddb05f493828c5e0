/**
 * Claims, by index, brought together link by link. What keeps two groups apart is a pair of claims; it is remembered with
 * both groups, so that the next link between them is refused without comparing all pairs again.
 */
export class ClaimGroups {
  private readonly groupOf: number[];
  private readonly members: number[][];
  /** For each group the claims of others that one of its own can't stand with. */
  private foes: (Set<number> | undefined)[] = [];

  constructor(size: number) {
    this.groupOf = Array.from({ length: size }, (_, i) => i);
    this.members = this.groupOf.map((i) => [i]);
  }

  /** Forgets what kept groups apart: links of another kind are judged by other rules. */
  forgetFoes(): void {
    this.foes = [];
  }

  /** Brings the groups of two claims together where `together` holds for each pair of a claim of the first with one of the second. */
  join(a: number, b: number, together: (a: number, b: number) => boolean): void {
    const left = this.groupOf[a]!;
    const right = this.groupOf[b]!;
    if (left === right || this.areApart(left, right) || !this.fitAll(left, right, together)) return;
    const [keep, drop] = left < right ? [left, right] : [right, left];
    for (const member of this.members[drop]!) this.groupOf[member] = keep;
    this.members[keep] = [...this.members[keep]!, ...this.members[drop]!].sort((x, y) => x - y);
    this.members[drop] = [];
    const foes = this.foes[drop];
    if (foes) this.foes[keep] = new Set([...(this.foes[keep] ?? []), ...foes]);
  }

  /** The claims that stand together with one, and itself, in order. */
  with(claim: number): readonly number[] {
    return this.members[this.groupOf[claim]!]!;
  }

  /** Each group with its claims in order; groups in the order of their first claims. */
  list(): readonly (readonly number[])[] {
    return this.members.filter((group) => group.length > 0);
  }

  private areApart(left: number, right: number): boolean {
    const [own, other] = [this.foes[left], this.foes[right]];
    if (own && this.members[right]!.some((i) => own.has(i))) return true;
    return other !== undefined && this.members[left]!.some((i) => other.has(i));
  }

  private fitAll(left: number, right: number, together: (a: number, b: number) => boolean): boolean {
    for (const a of this.members[left]!) {
      for (const b of this.members[right]!) {
        if (together(a, b)) continue;
        this.addFoe(left, b);
        this.addFoe(right, a);
        return false;
      }
    }
    return true;
  }

  private addFoe(group: number, claim: number): void {
    const known = this.foes[group];
    if (known) known.add(claim);
    else this.foes[group] = new Set([claim]);
  }
}
