import type { Part, Relation, TimeUnit } from './en/time-words.ts';

/** What the words of a time say by themselves, before anything is known of the day they were written on. */
export type TimeBase =
  | CalendarForm
  /** The 1980s; `first` is 1980. `years` is 10 or 100 (1000 for a millennium). */
  | { readonly type: 'era'; readonly first: number; readonly years: number }
  /** "last month", "the following day", "that year". */
  | { readonly type: 'unit'; readonly unit: TimeUnit; readonly relation: Relation; readonly fromText: boolean }
  /** "yesterday". */
  | { readonly type: 'day'; readonly offset: number }
  /** `weeks` further back than the last: 1 for "the Monday before last". */
  | { readonly type: 'weekday'; readonly weekday: number; readonly relation?: Relation; readonly weeks?: number }
  /** "two years ago", "three days later"; `count` is null where the words give none ("years later"). */
  | {
      readonly type: 'shift';
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly direction: 1 | -1;
      readonly fromText: boolean;
      /** To the day, whatever the unit: "two weeks ago today". */
      readonly exact?: true;
      readonly event?: EventBehind;
    }
  /** "two years", "the last two years". */
  | {
      readonly type: 'length';
      readonly unit: TimeUnit;
      readonly count: number | null;
      readonly relation?: Relation;
      /** "58-year-old". */
      readonly age?: true;
      readonly event?: EventBehind;
    }
  /** "the last week of August", "the first nine months of 1989". */
  | {
      readonly type: 'within';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly side: 'start' | 'end';
      readonly whole: CalendarForm;
    }
  /** A day or time of the year with a name of its own; the key is one of `FEASTS`. */
  | { readonly type: 'feast'; readonly name: string; readonly year?: number; readonly yearRelation?: Relation }
  | { readonly type: 'set'; readonly every: string }
  | { readonly type: 'vague'; readonly tense: 'past' | 'present' | 'future' }
  /** A clock time or part of a day with no day. */
  | { readonly type: 'hour'; readonly tonight?: true };

/** What a length is counted from: "the blast" of "four years before the blast". */
export interface EventBehind {
  readonly direction: 1 | -1;
  /** Its words, the likeliest head first; none where a clause tells of it. */
  readonly words: readonly string[];
  /** Index of the piece behind it. */
  readonly end: number;
}

/** A date with the parts that are named; those that aren't are resolved. */
export interface CalendarForm {
  readonly type: 'calendar';
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  readonly yearRelation?: Relation;
  /** The relation is the year's, "March of last year", and not the month's, "last March". */
  readonly ofYear?: true;
  readonly month?: number;
  readonly monthRelation?: Relation;
  readonly day?: number;
  /** Of the month: the first, fifth or last (-1) of its weekdays (1 is Monday), or of its days (0). */
  readonly nth?: { readonly which: number; readonly weekday: number };
  /** EDTF code, 21 to 24. */
  readonly season?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
}

export interface TimeForm {
  readonly base: TimeBase;
  readonly part?: Part;
  /** TIMEX3 code of a part of the day: `MO`, `AF`, `EV`, `NI`, `DT`. */
  readonly dayPart?: string;
  /** Minutes from midnight. */
  readonly minutes?: number;
  readonly approximate?: boolean;
}

/** Pieces [start, end) that give a time. */
export interface TimeRead {
  readonly start: number;
  readonly end: number;
  readonly form: TimeForm;
}
