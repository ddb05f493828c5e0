import type { Claim } from '../../model/claim.ts';
import type { Point } from '../../model/point.ts';
import { holds, type RecordIndex } from '../../report/view/record-index.ts';
import type { PointCard } from '../contract.ts';
import { onceFor } from './once-for.ts';

type Test = readonly [words: string, (index: RecordIndex, claim: Claim) => boolean];

/** The time of a claim, where its words leave the year to be reckoned. */
function isReckoned({ times }: RecordIndex, { kind, time }: Claim): boolean {
  const found = kind !== 'date' || time === undefined ? undefined : times.get(time);
  const year = /\d{4}/.exec(found?.value ?? '')?.[0];
  return found !== undefined && year !== undefined && !found.anchor.exact.includes(year);
}

function speakerOf({ statements }: RecordIndex, { voice }: Claim) {
  return voice === 'article' ? undefined : statements.get(voice)?.speaker.identified;
}

/** What can speak against a sentence's answer, worst first. Each is a fact of the record, never an estimate. */
const TESTS: readonly Test[] = [
  [
    'words that no longer stand where they were found',
    (index, { anchors }) => !anchors[0] || !holds(index, anchors[0]),
  ],
  ['not said to be certain', (_, { certain }) => !certain],
  [
    'speaker unnamed',
    (index, claim) => ['anonymous', 'described', 'unknown'].includes(speakerOf(index, claim) ?? 'named'),
  ],
  ['date reckoned, not written', isReckoned],
  [
    'approximate figure',
    ({ quantities }, { kind, quantity }) =>
      kind === 'number' && quantity !== undefined && quantities.get(quantity)?.approximate === true,
  ],
];

function gatherReservations(index: RecordIndex, { readings, state }: Point): PointCard['reservations'] {
  const claims = readings.flatMap((reading) => reading.claims).flatMap((id) => index.claims.get(id) ?? []);
  const found = TESTS.map(([words, test]) => ({ words, count: claims.filter((claim) => test(index, claim)).length }));
  const unseen = readings.reduce((sum, { counts }) => sum + counts.originUnknown, 0);
  const articles = [...new Set(readings.flatMap((reading) => reading.articles))];
  const undated = articles.filter(
    (id) => !index.articles.get(id)?.published && !index.articles.get(id)?.updated,
  ).length;
  found.push({ words: 'origin that can’t be seen', count: unseen });
  if (state === 'revised') found.push({ words: 'undated article in an order of days', count: undated });
  return found.filter(({ count }) => count > 0);
}

const reservationsIn = onceFor((index: RecordIndex) =>
  onceFor((point: Point): PointCard['reservations'] => gatherReservations(index, point)),
);

/** What speaks against taking a point’s card at its word: facts of the record, with how many sentences each concerns. */
export function findReservations(index: RecordIndex, point: Point): PointCard['reservations'] {
  return reservationsIn(index)(point);
}
