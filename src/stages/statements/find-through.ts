import { REPORTED_BY, REPORTS_AS_OUTLET } from '../../language/en/statements/source-words.ts';
import type { Mention, Span } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Reading, Segment } from './reading.ts';

/** Sources that stand behind one statement are at most this many. */
const MOST = 4;
/** They stand at most this many words before or behind it. */
const WINDOW = 40;

/**
 * Outlets and documents between a speaker and the article: "told Y", "as Y reported", "first reported by Y",
 * "quoted by Y", "(Y, March 14)" and the note that a number behind the sentence points to.
 */
export class ThroughFinder {
  readonly #reading: Reading;
  readonly #notes: ReadonlyMap<string, Mention>;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#notes = readNotes(reading);
  }

  find({ hearer, subject, content, cue }: Attribution): string[] {
    const reading = this.#reading;
    const names: string[] = [];
    const add = (mention: Mention | undefined): void => {
      if (mention && isOutlet(mention) && mention !== subject?.mention && !names.includes(mention.name))
        names.push(mention.name);
    };
    add(hearer?.mention);
    const first = cue ? Math.min(cue[0], reading.wordAt(content.start)) : reading.wordAt(content.start);
    const segment = reading.segments[reading.segmentOf[first] ?? -1];
    if (!segment) return names;
    const last = reading.wordAt(content.end);
    const to = Math.min(segment.to, last + WINDOW);
    for (let at = Math.max(segment.from, first - WINDOW); at < to && names.length < MOST; at++) {
      if (reading.quoteOf[at]! < 0) add(this.#reporterAt(segment, at));
    }
    for (const note of this.#notesAfter(Math.max(segment.from, first - WINDOW), to)) add(note);
    return names.slice(0, MOST);
  }

  /** "as Y (first) reported", "reported by Y", "quoted by Y", "in a report by Y", "(Y, March 14)". */
  #reporterAt(segment: Segment, at: number): Mention | undefined {
    const reading = this.#reading;
    const { lower, text } = reading.words[at]!;
    if (text === '(') return this.#citedAt(segment, at + 1);
    if (lower === 'as') {
      const from = reading.words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const mention = this.#mentionAt(from);
      const verb = mention ? reading.wordAt(mention.anchor.end) : 0;
      const next = reading.words[reading.words[verb]?.lower === 'first' ? verb + 1 : verb]?.lower ?? '';
      return mention && REPORTS_AS_OUTLET.test(next) ? mention : undefined;
    }
    if (lower !== 'by' || !REPORTED_BY.test(reading.words[at - 1]?.lower ?? '')) return undefined;
    return this.#mentionAt(reading.words[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  }

  /** The outlet that opens a bracket which holds a date or a page behind it. */
  #citedAt(segment: Segment, at: number): Mention | undefined {
    const reading = this.#reading;
    const mention = this.#mentionAt(reading.words[at]?.lower === 'the' ? at + 1 : at);
    if (!mention) return undefined;
    let end = at;
    let dated = false;
    while (end < segment.to && end - at < 16 && reading.words[end]!.text !== ')') {
      if (reading.words[end]!.start >= mention.anchor.end && reading.words[end]!.shape === 'number') dated = true;
      end++;
    }
    return dated && reading.words[end]?.text === ')' ? mention : undefined;
  }

  #mentionAt(at: number): Mention | undefined {
    const mention = this.#reading.mentions[this.#reading.mentionOf[at] ?? -1];
    return mention && isOutlet(mention) ? mention : undefined;
  }

  /** "…[3]": the sources of the notes to which numbers in or right behind the sentence point. */
  #notesAfter(from: number, to: number): Mention[] {
    if (this.#notes.size === 0) return [];
    const { text } = this.#reading;
    const end = this.#reading.words[to - 1]!.end;
    const words = text.slice(this.#reading.words[from]!.start, end + 8).split('\n', 1)[0]!;
    return [...words.matchAll(/\[(\d{1,3})\]/g)].flatMap((match) => this.#notes.get(match[1]!) ?? []);
  }
}

function isOutlet({ type }: Mention): boolean {
  return type === 'organisation' || type === 'other';
}

/** Notes below the text, by number: lines that start with "[3]" or "3." and name an outlet. */
function readNotes(reading: Reading): Map<string, Mention> {
  const notes = new Map<string, Mention>();
  if (!/\[\d{1,3}\]/.test(reading.text)) return notes;
  for (const match of reading.text.matchAll(/(?:^|\n)\[?(\d{1,3})(?:\]|\.)[ \t]/g)) {
    const start = match.index + match[0].length;
    const line: Span = { start, end: lineEnd(reading.text, start) };
    for (let at = reading.wordAt(start); at < reading.words.length && reading.words[at]!.start < line.end; at++) {
      const mention = reading.mentions[reading.mentionOf[at]!];
      if (!mention || !isOutlet(mention)) continue;
      notes.set(match[1]!, mention);
      break;
    }
  }
  return notes;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
