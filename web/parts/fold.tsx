import type { ComponentChildren } from 'preact';
import { countOf } from '../logic/wording.ts';

/** A list of which only the first items show at first. */
export function Folded<Item>(props: {
  items: readonly Item[];
  open: number;
  noun: string;
  class: string;
  write: (item: Item) => ComponentChildren;
}) {
  const { items, open, noun, write } = props;
  const list = (part: readonly Item[]) => <ul class={props.class}>{part.map(write)}</ul>;
  if (items.length <= open + 1) return list(items);
  return (
    <>
      {list(items.slice(0, open))}
      <details class="more">
        <summary>{countOf(items.length - open, `more ${noun}`)}</summary>
        {list(items.slice(open))}
      </details>
    </>
  );
}
