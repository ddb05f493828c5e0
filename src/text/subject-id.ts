import type { Anchor, ArticleId } from '../model/anchor.ts';
import type { LineageEdge } from '../model/lineage.ts';
import type { PointId } from '../model/point.ts';
import { contentId } from './content-id.ts';

/** Ids by which a decision names findings that have none of their own. */

/** An answer to a point: `r` + 16 hex digits. */
export function readingId(point: PointId, value: string): string {
  return contentId('r', point, value);
}

/** Two articles that count as one origin, in either order. */
export function joinId(one: ArticleId, other: ArticleId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** An edge of the stemma, whatever its kind: a rerun may find another. */
export function edgeId({ copy, of }: Pick<LineageEdge, 'copy' | 'of'>): string {
  return typeof of === 'string' ? `${copy} ${of}` : `${copy} outside ${of.outside}`;
}

/** A judgement on two mentions, in either order: `l` + 16 hex digits. */
export function nameLinkId(a: Anchor, b: Anchor): string {
  const places = [a, b].map(({ article, start, end }) => `${article} ${start} ${end}`).sort();
  return contentId('l', ...places);
}
