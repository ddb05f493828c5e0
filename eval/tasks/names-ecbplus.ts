/**
 * Coreference of human participants across the documents of a topic, on gold mentions: CoNLL F1 of the entities whose
 * mentions stand on the gold mentions' heads, beside chains of the same head lemma. A gold mention on which no mention
 * of ours stands is left alone, but for what is scored together with heads: there it has the baseline's chain, as the
 * baseline itself is given the mentions.
 */
import type { Entity } from '../../src/model/index.ts';
import { type CorefScores, scoreCoref } from '../coref-scores.ts';
import { DEV_TOPICS, ECBPLUS, type EcbDocument, type GoldMention, readEcbTopics } from '../ecbplus.ts';
import { groupTexts } from '../name-pile.ts';
import type { EvalTask } from '../task.ts';

function partition(pairs: readonly (readonly [string, string])[]): string[][] {
  const clusters = new Map<string, string[]>();
  for (const [cluster, mention] of pairs) {
    const list = clusters.get(cluster);
    if (list) list.push(mention);
    else clusters.set(cluster, [mention]);
  }
  return [...clusters.values()];
}

function lemmaOf(head: string): string {
  const lower = head.toLowerCase();
  return /[^s]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

export function sameHeadLemma(documents: readonly EcbDocument[]): string[][] {
  return partition(
    documents.flatMap(({ topic, mentions }) =>
      mentions.map((mention) => [`${topic} ${lemmaOf(mention.head)}`, mention.id] as const),
    ),
  );
}

/** The entity whose mention covers a gold mention's head, the shortest of them. */
function entityUnder({ headStart }: GoldMention, own: readonly (readonly [number, number, string])[]): string | null {
  let best: readonly [number, number, string] | null = null;
  for (const span of own) {
    const covers = span[0] <= headStart && headStart < span[1];
    if (covers && (best === null || span[1] - span[0] < best[1] - best[0])) best = span;
  }
  return best?.[2] ?? null;
}

function spansByArticle(entities: readonly Entity[]): Map<string, [number, number, string][]> {
  const spans = new Map<string, [number, number, string][]>();
  for (const { id, mentions } of entities) {
    for (const { article, start, end } of mentions) {
      const list = spans.get(article);
      if (list) list.push([start, end, id]);
      else spans.set(article, [[start, end, id]]);
    }
  }
  return spans;
}

export function byOurEntities(documents: readonly EcbDocument[]): string[][] {
  const pairs: (readonly [string, string])[] = [];
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const pile = documents.filter((document) => document.topic === topic);
    const spans = spansByArticle(groupTexts(pile).entities);
    for (const { id, mentions } of pile) {
      for (const mention of mentions) {
        pairs.push([entityUnder(mention, spans.get(id) ?? []) ?? `alone ${mention.id}`, mention.id]);
      }
    }
  }
  return partition(pairs);
}

/**
 * The baseline with our entities laid over it: gold mentions on which none of ours stands keep their chain of one head
 * lemma, which joins an entity where it alone has mentions of that head.
 */
export function overHeadLemma(documents: readonly EcbDocument[]): string[][] {
  const ours = byOurEntities(documents);
  const clusterOf = new Map(ours.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)));
  const alone = new Set(ours.filter((cluster) => cluster.length === 1).flat());
  const byLemma = new Map<string, Set<number>>();
  const keyed = documents.flatMap(({ topic, mentions }) =>
    mentions.map((mention) => ({ id: mention.id, key: `${topic} ${lemmaOf(mention.head)}` })),
  );
  for (const { id, key } of keyed) {
    if (!alone.has(id)) byLemma.set(key, (byLemma.get(key) ?? new Set()).add(clusterOf.get(id)!));
  }
  return partition(
    keyed.map(({ id, key }) => {
      if (!alone.has(id)) return [`ours ${clusterOf.get(id)}`, id] as const;
      const holders = [...(byLemma.get(key) ?? [])];
      return [holders.length === 1 ? `ours ${holders[0]}` : key, id] as const;
    }),
  );
}

const PRONOUNS = new Set(
  'he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which that i me my we us our you your'.split(
    ' ',
  ),
);

/**
 * Our entities joined with chains of one head noun: of gold mentions that are no pronouns, in one article or in two in
 * which our own entities show one story, by two names in common. Chains that share a mention are one.
 */
export function withHeadNouns(documents: readonly EcbDocument[]): string[][] {
  const ids = documents.flatMap(({ mentions }) => mentions.map(({ id }) => id));
  const above = new Map(ids.map((id) => [id, id]));
  const find = (id: string): string => {
    let root = id;
    while (above.get(root) !== root) root = above.get(root)!;
    return root;
  };
  const join = (a: string, b: string): unknown => above.set(find(a), find(b));
  for (const cluster of byOurEntities(documents)) for (const id of cluster) join(cluster[0]!, id);
  for (const topic of new Set(documents.map((document) => document.topic))) {
    const pile = documents.filter((document) => document.topic === topic);
    const named = namesByArticle(pile);
    const byHead = new Map<string, (readonly [string, string])[]>();
    for (const { id, mentions } of pile) {
      for (const mention of mentions) {
        if (PRONOUNS.has(mention.head.toLowerCase())) continue;
        const key = lemmaOf(mention.head);
        byHead.set(key, [...(byHead.get(key) ?? []), [id, mention.id]]);
      }
    }
    for (const own of byHead.values()) {
      for (const [at, [article, id]] of own.entries()) {
        for (const [other, mention] of own.slice(at + 1)) if (inOneStory(article, other, named)) join(id, mention);
      }
    }
  }
  return partition(ids.map((id) => [find(id), id] as const));
}

function namesByArticle(pile: readonly EcbDocument[]): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>(pile.map(({ id }) => [id, new Set()]));
  for (const { id, name, mentions } of groupTexts(pile).entities) {
    if (/^\p{Lu}/u.test(name)) for (const { article } of mentions) named.get(article)!.add(id);
  }
  return named;
}

function inOneStory(a: string, b: string, named: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a === b) return true;
  let shared = 0;
  for (const name of named.get(a)!) if (named.get(b)!.has(name)) shared++;
  return shared > 1;
}

export function goldChains(documents: readonly EcbDocument[]): string[][] {
  return partition(
    documents.flatMap(({ topic, mentions }) =>
      mentions.map((mention) => [`${topic} ${mention.chain}`, mention.id] as const),
    ),
  );
}

function inWords({ muc, b3, ceafe }: CorefScores): string {
  return `MUC ${(100 * muc.f1).toFixed(1)}, B³ ${(100 * b3.f1).toFixed(1)}, CEAFe ${(100 * ceafe.f1).toFixed(1)}`;
}

export const task: EvalTask = {
  name: 'names-ecbplus',
  needs: [ECBPLUS],
  async run() {
    const documents = readEcbTopics(DEV_TOPICS);
    const gold = goldChains(documents);
    const ours = scoreCoref(gold, byOurEntities(documents));
    const over = scoreCoref(gold, overHeadLemma(documents));
    const joined = scoreCoref(gold, withHeadNouns(documents));
    const base = scoreCoref(gold, sameHeadLemma(documents));
    return [
      { metric: 'conll-f1', value: 100 * ours.conll, reference: inWords(ours) },
      { metric: 'with-head-nouns', value: 100 * joined.conll, reference: `${inWords(joined)}; bar: baseline + 6` },
      { metric: 'over-head-lemma', value: 100 * over.conll, reference: inWords(over) },
      { metric: 'same-head-lemma', value: 100 * base.conll, reference: inWords(base), reportOnly: true },
    ];
  },
};
