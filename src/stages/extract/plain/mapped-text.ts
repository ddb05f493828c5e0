import type { SourceRun } from '../../../model/index.ts';

/** A text and where its letters stand in the page. `runs` are as in `Article.source`, `at` counted from 0. */
export interface MappedText {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

/** Collects words of the page, in order, into one text. */
export class MappedTextBuilder {
  readonly #parts: string[] = [];
  readonly #runs: SourceRun[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends words that stand at `from` in the page. Words that differ from the page's own get a run of their own. */
  push(words: string, from: number, sourceLength: number, same: boolean): void {
    if (words === '') return;
    const last = this.#runs.at(-1);
    const joins =
      same &&
      last !== undefined &&
      last.length === last.sourceLength &&
      last.at + last.length === this.#length &&
      last.from + last.sourceLength === from;
    // Equal lengths mean equal letters, so a letter that stands for another one is mapped to the place before it.
    const shown = !same && words.length === sourceLength ? 0 : sourceLength;
    if (joins) {
      this.#runs[this.#runs.length - 1] = {
        ...last,
        length: last.length + words.length,
        sourceLength: last.sourceLength + words.length,
      };
    } else this.#runs.push({ at: this.#length, length: words.length, from, sourceLength: shown });
    this.#parts.push(words);
    this.#length += words.length;
  }

  /** Appends words that the page doesn't have, such as the space between two blocks. */
  fill(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }

  append(other: MappedText): void {
    for (const run of other.runs) {
      const gap = this.#length;
      const words = other.text.slice(run.at, run.at + run.length);
      const same = run.length === run.sourceLength;
      this.#append(words, run, same, gap);
    }
  }

  #append(words: string, run: SourceRun, same: boolean, at: number): void {
    if (same) this.push(words, run.from, run.sourceLength, true);
    else {
      this.#runs.push({ at, length: words.length, from: run.from, sourceLength: run.sourceLength });
      this.#parts.push(words);
      this.#length += words.length;
    }
  }

  build(): MappedText {
    return { text: this.#parts.join(''), runs: this.#runs };
  }
}

const PIECES =
  /(?<space>\s+)|(?<hidden>[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+)|[^\s\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/gu;
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;
/** What needs no change: one run. */
const REGULAR = /^(?:[\x21-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]| (?! ))*$/u;

function pushWords(builder: MappedTextBuilder, words: string, from: number): void {
  if (!/\p{Cs}/u.test(words) && words.normalize('NFC') === words) {
    builder.push(words, from, words.length, true);
    return;
  }
  for (const match of words.matchAll(CLUSTER)) {
    const cluster = match[0];
    const normal = cluster.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC');
    builder.push(normal, from + match.index, cluster.length, normal === cluster);
  }
}

/** Appends page.slice(from, to): spaces folded to one, invisible characters left out, NFC. */
export function pushSpan(builder: MappedTextBuilder, page: string, from: number, to: number): void {
  const words = page.slice(from, to);
  if (REGULAR.test(words)) {
    builder.push(words, from, words.length, true);
    return;
  }
  for (const match of words.matchAll(PIECES)) {
    const at = from + match.index;
    if (match.groups?.hidden !== undefined) continue;
    if (match.groups?.space !== undefined) builder.push(' ', at, match[0].length, match[0] === ' ');
    else pushWords(builder, match[0], at);
  }
}

/** page.slice(from, to) as one line of an article. */
export function mapSpan(page: string, from: number, to: number): MappedText {
  const builder = new MappedTextBuilder();
  pushSpan(builder, page, from, to);
  return builder.build();
}

/** The part [start, end) of a mapped text. Runs that are not letter by letter are kept where they begin inside. */
export function sliceMapped(mapped: MappedText, start: number, end: number): MappedText {
  const runs: SourceRun[] = [];
  for (const run of mapped.runs) {
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from >= to) continue;
    if (run.length === run.sourceLength) {
      runs.push({ at: from - start, length: to - from, from: run.from + (from - run.at), sourceLength: to - from });
    } else {
      const whole = to - from === run.length;
      runs.push({
        at: from - start,
        length: to - from,
        from: run.from,
        sourceLength: whole || run.sourceLength !== to - from ? run.sourceLength : 0,
      });
    }
  }
  return { text: mapped.text.slice(start, end), runs };
}
