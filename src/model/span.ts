/**
 * A half-open range [start, end) of a text, in UTF-16 code units from 0, as in `text.slice(start, end)`.
 * `0 <= start <= end <= text.length`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
