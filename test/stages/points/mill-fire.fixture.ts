import type { Claim, Point } from '../../../src/model/index.ts';
import { derivePieces } from '../../pile.ts';

const LEADS = [
  'A fire gutted the Orsel spice mill in Kest on Monday night, and two people died in it, the fire service said. ',
  'Two people died on Monday night when the Orsel spice mill in Kest burned down, the fire service said. ',
];

/** The points of articles on one fire, each with a text of its own, that answer with a claim of some kind. */
export function pointsAtTheMill(texts: readonly string[], isAsked: (claim: Claim) => boolean): Point[] {
  const pieces = texts.map((text, i) => ({
    id: `x${i}`,
    text: `${LEADS[i % 2]}${text}`,
    title: 'Spice mill burns in Kest',
    outlet: `Outlet ${'ABC'[i]}`,
    published: `2024-05-1${i}`,
  }));
  const { points, articles } = derivePieces(pieces);
  const asked = new Set(articles.flatMap(({ claims }) => claims.filter(isAsked).map(({ id }) => id)));
  return points.filter(({ readings }) => readings.some((reading) => reading.claims.some((id) => asked.has(id))));
}
