import { signal } from '@preact/signals';

/** How often the dialog was asked for from elsewhere than its own button. */
export const takeAsked = signal(0);

export function openTake(): void {
  takeAsked.value += 1;
}
