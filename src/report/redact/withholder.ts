import type { Anchor } from '../../model/anchor.ts';
import type { SourcedRecord } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { type Edit, EditedText } from './edited-text.ts';
import { findOrdinary, findWithheld, joinSpans, NameMatcher, namePartsOf, type Withheld } from './name-matcher.ts';

interface Found extends Span {
  readonly person: number;
}

/** Stands for a name that several of the persons withheld could bear. */
const SHARED = '[withheld]';

function* textsOf({ articles }: Pick<SourcedRecord, 'articles'>): Generator<string> {
  for (const { text, removed } of articles) {
    yield text;
    for (const piece of removed) yield piece.text;
  }
}

/** Takes the names of some persons out of any words. */
export class Withholder {
  readonly persons: readonly Withheld[];
  /** How often each was withheld until now. */
  readonly counts: number[];
  readonly #matchers: readonly NameMatcher[];
  /** Places that name them, whatever the words, by article. */
  readonly #mentions = new Map<string, Found[]>();

  constructor(record: Pick<SourcedRecord, 'articles' | 'entities'>, names: readonly string[]) {
    this.persons = names.map((name, at) => findWithheld(record.entities, name, `[withheld ${at + 1}]`));
    this.counts = this.persons.map(() => 0);
    const wanted = new Set(this.persons.flatMap((person) => [...namePartsOf(person)]));
    const ordinary = findOrdinary(textsOf(record), wanted);
    this.#matchers = this.persons.map((person) => new NameMatcher(person, ordinary));
    for (const [person, { entities }] of this.persons.entries()) {
      for (const anchor of entities.flatMap(({ mentions }) => mentions)) this.#note(anchor, person);
    }
  }

  #note({ article, start, end }: Anchor, person: number): void {
    const there = this.#mentions.get(article) ?? [];
    if (there.length === 0) this.#mentions.set(article, there);
    there.push({ start, end, person });
  }

  /** Where the persons are named, each by itself. */
  #find(text: string, mentions: readonly Found[]): Found[] {
    return this.#matchers.flatMap((matcher, person) => {
      const own = [...mentions.filter((mention) => mention.person === person), ...matcher.find(text)];
      return joinSpans(text, own).map((span) => ({ ...span, person }));
    });
  }

  #edit(text: string, mentions: readonly Found[]): EditedText {
    const found = this.#find(text, mentions);
    const edits = joinSpans(text, found, null).map((span): Edit => {
      const meets = ({ start, end }: Span) => start < span.end && end > span.start;
      // Of two who could bear a name, the one whom the record takes it for.
      const meant = mentions.filter(meets);
      const bearers = new Set((meant.length > 0 ? meant : found.filter(meets)).map(({ person }) => person));
      for (const person of bearers) this.counts[person]! += 1;
      return { ...span, instead: bearers.size === 1 ? this.persons[[...bearers][0]!]!.label : SHARED };
    });
    return new EditedText(text, edits);
  }

  /** An article's text without the names, and where its offsets are now. */
  editText(article: string, text: string): EditedText {
    return this.#edit(text, this.#mentions.get(article) ?? []);
  }

  /** Any other words without the names. */
  withhold(words: string): string {
    return this.#edit(words, []).text;
  }

  /** Whether the words name one of the persons. */
  names(words: string): boolean {
    return this.#matchers.some((matcher) => matcher.find(words).length > 0);
  }

  /** Whether an address names one, as it is written or with its escapes undone. */
  namesInAddress(address: string): boolean {
    const plain = address.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      try {
        return decodeURIComponent(escapes);
      } catch {
        return ' ';
      }
    });
    return [address, plain, plain.toUpperCase()].some((form) => this.names(form.replace(/[_~]/g, ' ')));
  }
}
