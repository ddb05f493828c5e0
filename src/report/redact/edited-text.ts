import type { Span } from '../../model/span.ts';

export interface Edit extends Span {
  readonly instead: string;
}

/** A text with some words replaced, and where its offsets are now. */
export class EditedText {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly #shifts: readonly {
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
  }[];

  /** @param edits in order, not overlapping */
  constructor(before: string, edits: readonly Edit[]) {
    let text = '';
    let at = 0;
    const shifts: { start: number; end: number; from: number; to: number }[] = [];
    for (const { start, end, instead } of edits) {
      text += before.slice(at, start);
      shifts.push({ start, end, from: text.length, to: text.length + instead.length });
      text += instead;
      at = end;
    }
    this.text = text + before.slice(at);
    this.edits = edits;
    this.#shifts = shifts;
  }

  /** Where a place is now; of one within replaced words, the start or the end of what stands for them. */
  place(at: number, side: 'start' | 'end'): number {
    let low = 0;
    let high = this.#shifts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#shifts[middle]!.start < at) low = middle + 1;
      else high = middle;
    }
    const shift = this.#shifts[low - 1];
    if (!shift) return at;
    if (at >= shift.end) return shift.to + (at - shift.end);
    return side === 'start' ? shift.from : shift.to;
  }

  span({ start, end }: Span): Span {
    if (start === end) return { start: this.place(start, 'start'), end: this.place(start, 'start') };
    return { start: this.place(start, 'start'), end: this.place(end, 'end') };
  }
}
