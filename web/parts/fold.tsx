import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { countOf } from '../logic/wording.ts';

/** A list of which only the first items show at first; the others are made when they are asked for. */
export function Folded<Item>(props: {
  items: readonly Item[];
  open: number;
  noun: string;
  class: string;
  write: (item: Item) => ComponentChildren;
  /** Shows all of them from the start. */
  unfolded?: boolean;
}) {
  const { items, open, noun, write, unfolded = false } = props;
  const [asked, setAsked] = useState(false);
  const opened = asked || unfolded;
  const list = (part: readonly Item[]) => <ul class={props.class}>{part.map(write)}</ul>;
  if (items.length <= open + 1) return list(items);
  return (
    <>
      {list(items.slice(0, open))}
      <details class="more" open={unfolded} onToggle={(event) => event.currentTarget.open && setAsked(true)}>
        <summary>{countOf(items.length - open, `more ${noun}`)}</summary>
        {opened && list(items.slice(open))}
      </details>
    </>
  );
}
