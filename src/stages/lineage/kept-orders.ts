import type { ArticleId, Passage } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { Relation } from './classify-pair.ts';
import type { OrderReadings } from './order-families.ts';
import { orderVersions } from './order-versions.ts';
import type { Reading } from './reading.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function read<Value>(body: Uint8Array): Value {
  return JSON.parse(decoder.decode(body)) as Value;
}

/** `orderVersions`, kept by the first of the versions. */
export function keepOrders(kept: KeptWork, stampOf: (reading: Reading) => string): OrderReadings {
  return (versions) => {
    const sorted = versions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const own = { key: sorted[0]!.id, stamp: contentId('', ...sorted.map(stampOf)) };
    const body = kept.take(own.key, own.stamp);
    const places = new Map(versions.map(({ id }, place) => [id, place]));
    if (body !== undefined) return read<ArticleId[]>(body).map((id) => places.get(id)!);
    const order = orderVersions(versions);
    kept.put({ ...own, body: encoder.encode(JSON.stringify(order.map((place) => versions[place]!.id))) });
    return order;
  };
}

/** The spans of the passages of each relation. */
export type ReadAll = (relations: readonly Relation[]) => Passage[][];

/** The spans of the passages of relations, kept by copy and original; those that are not kept are read together. */
export function keepSpans(kept: KeptWork, stampOf: (reading: Reading) => string, readAll: ReadAll): ReadAll {
  return (relations) => {
    const keys = relations.map(({ comparison: { a, b, passages } }) => ({
      key: `${a.id} ${b.id}`,
      stamp: contentId('', stampOf(a), stampOf(b), JSON.stringify(passages.map((passage) => [passage.a, passage.b]))),
    }));
    const known = keys.map(({ key, stamp }) => kept.take(key, stamp));
    const more = readAll(relations.filter((_, at) => known[at] === undefined));
    let next = 0;
    return known.map((body, at) => {
      if (body !== undefined) return read<Passage[]>(body);
      const spans = more[next++]!;
      kept.put({ ...keys[at]!, body: encoder.encode(JSON.stringify(spans)) });
      return spans;
    });
  };
}
