import type { NumberedPoint } from '../../report/view/record-index.ts';
import type { PointLine } from '../contract/things.ts';
import { groupOf } from './point-card.ts';

export function pointLine(numbered: NumberedPoint): PointLine {
  const { id, question, kind, state } = numbered.point;
  return { id, number: numbered.number, question, kind, state, group: groupOf(numbered) };
}
