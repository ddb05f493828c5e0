import type { Decision, DecisionSubject, Mention, NameLink } from '../../model/index.ts';

/** What a person's decisions say of the mentions of a pile. */
export interface Decided {
  /** Mentions that are one thing, each list in the order of the decisions' anchors. */
  readonly groups: readonly (readonly Mention[])[];
  /** Pairs of lists of `groups` that are two things, by index. */
  readonly apart: readonly (readonly [number, number])[];
  /** Mentions that a split parted off. */
  readonly parted: ReadonlySet<string>;
  /** The decisions as judgements on two mentions. */
  readonly links: readonly NameLink[];
  readonly renames: readonly { readonly of: readonly Mention[]; readonly name: string; readonly decision: string }[];
}

const NOTHING: Decided = { groups: [], apart: [], parted: new Set(), links: [], renames: [] };

/**
 * Reads merges, splits, renames and judgements on name links, in their order: a later one has its way over an earlier
 * one. A mention that no longer stands where its anchor says is passed over.
 */
export function readDecisions(mentions: readonly Mention[], decisions: readonly Decision[]): Decided {
  return decisions.length === 0 ? NOTHING : new DecisionReader(mentions).read(decisions);
}

type Pair = { readonly a: Mention; readonly b: Mention };

class DecisionReader {
  readonly #byPlace: ReadonlyMap<string, Mention>;
  readonly #labelOf = new Map<string, number>();
  readonly #members = new Map<number, Map<string, Mention>>();
  readonly #apart: (readonly [Mention, Mention])[] = [];
  readonly #parted = new Set<string>();
  readonly #links: NameLink[] = [];
  readonly #renames: Decided['renames'][number][] = [];
  #next = 0;

  constructor(mentions: readonly Mention[]) {
    this.#byPlace = new Map(mentions.map((mention) => [placeOf(mention.anchor), mention]));
  }

  read(decisions: readonly Decision[]): Decided {
    for (const decision of decisions) this.#readOne(decision);
    const labels = [...this.#members.keys()];
    const indexOf = new Map(labels.map((label, index) => [label, index]));
    const apart = this.#apart.flatMap(([a, b]) => {
      const [x, y] = [this.#labelOf.get(a.id)!, this.#labelOf.get(b.id)!];
      return x === y ? [] : [[indexOf.get(x)!, indexOf.get(y)!] as const];
    });
    return {
      groups: labels.map((label) => [...this.#members.get(label)!.values()]),
      apart,
      parted: this.#parted,
      links: this.#links,
      renames: this.#renames,
    };
  }

  #readOne(decision: Decision): void {
    const on = this.#mentionsOf(decision.on);
    if (on.length === 0) return;
    const others = (decision.with ?? []).map((subject) => this.#mentionsOf(subject)).filter((own) => own.length > 0);
    if (decision.act === 'rename' && decision.name !== undefined)
      this.#renames.push({ of: on, name: decision.name, decision: decision.id });
    else if (decision.act === 'merge') for (const own of others) this.#merge(on, own, decision);
    else if (decision.act === 'split') for (const own of others) this.#split(on, own, decision);
    else if (decision.on.kind === 'name-link' && on.length === 2) this.#judge({ a: on[0]!, b: on[1]! }, decision);
  }

  #mentionsOf({ anchors }: DecisionSubject): Mention[] {
    return anchors.flatMap((anchor) => this.#byPlace.get(placeOf(anchor)) ?? []);
  }

  #merge(on: readonly Mention[], others: readonly Mention[], decision: Decision): void {
    this.#label([...on, ...others], true);
    for (const { id } of others) this.#parted.delete(id);
    this.#say({ a: on[0]!, b: others[0]! }, 'same', decision);
  }

  #split(on: readonly Mention[], off: readonly Mention[], decision: Decision): void {
    const gone = new Set(off.map(({ id }) => id));
    const rest = on.filter(({ id }) => !gone.has(id));
    if (rest.length === 0) return;
    this.#label(rest, false);
    this.#label(off, false);
    for (const { id } of off) this.#parted.add(id);
    this.#apart.push([rest[0]!, off[0]!]);
    this.#say({ a: rest[0]!, b: off[0]! }, 'different', decision);
  }

  /** Rejects that two are one, or that they are two. */
  #judge(pair: Pair, decision: Decision): void {
    const judged = /: (same|different)$/.exec(decision.on.words)?.[1];
    if (judged === undefined || decision.act !== 'reject') return;
    if (judged === 'different') this.#merge([pair.a], [pair.b], decision);
    else this.#split([pair.a, pair.b], [pair.b], decision);
  }

  #say({ a, b }: Pair, judgement: NameLink['judgement'], { id, by, reason }: Decision): void {
    const because = `${judgement === 'same' ? 'brought together' : 'told apart'} by ${by}: ${reason}`;
    this.#links.push({ a: a.id, b: b.id, judgement, because, decision: id });
  }

  /** Makes mentions one group; `whole`: with all that was in a group with one of them. */
  #label(mentions: readonly Mention[], whole: boolean): void {
    const own = new Map<string, Mention>();
    for (const mention of mentions) {
      const known = this.#labelOf.get(mention.id);
      if (whole && known !== undefined) for (const [id, member] of this.#members.get(known)!) own.set(id, member);
      own.set(mention.id, mention);
    }
    const label = this.#next++;
    for (const id of own.keys()) {
      const known = this.#labelOf.get(id);
      const group = known === undefined ? undefined : this.#members.get(known);
      group?.delete(id);
      if (group?.size === 0) this.#members.delete(known!);
      this.#labelOf.set(id, label);
    }
    this.#members.set(label, own);
  }
}

function placeOf({ article, start, end }: Mention['anchor']): string {
  return `${article} ${start} ${end}`;
}
