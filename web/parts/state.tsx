import type { ComponentChildren } from 'preact';
import type { Loaded } from '../load-json.ts';

/** What stands where an answer is not there yet, or will not come. */
export function Waiting({ answer }: { answer: Loaded<unknown> }) {
  if (answer.state === 'failed')
    return (
      <p class="failed" role="alert">
        {answer.message}
      </p>
    );
  return (
    <p class="waiting" role="status">
      Reading…
    </p>
  );
}

export function Heading({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="heading">
      <h1>{title}</h1>
      {children && <p class="lead">{children}</p>}
    </div>
  );
}
