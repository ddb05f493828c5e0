import type { ComponentChildren } from 'preact';
import type { PointLine } from '../../src/server/contract/things.ts';
import { formatRoute } from '../logic/route.ts';
import { nameGroup, stateOf } from '../logic/shown-state.ts';
import { Folded } from './fold.tsx';

/** Points as lines: the state, the question, and what else is to be said of each. */
export function PointLines<Line extends PointLine>(props: {
  items: readonly Line[];
  open?: number;
  more?: (line: Line) => ComponentChildren;
}) {
  const { items, open = 8, more } = props;
  const line = (item: Line) => (
    <li key={item.id} data-state={stateOf(item.group)}>
      <span class="state small">{nameGroup(item.group)}</span>{' '}
      <a href={formatRoute('points', [item.id])}>
        <span class="number">{item.number}</span> <bdi>{item.question}</bdi>
      </a>
      {more?.(item)}
    </li>
  );
  return <Folded items={items} open={open} noun="point" class="point-lines" write={line} />;
}
