import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A fold whose content is made when it is first opened: for what few open and many cards have. */
export function Later(props: { class: string; summary: string; content: () => ComponentChildren }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class={props.class} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{props.summary}</summary>
      {opened && props.content()}
    </details>
  );
}
