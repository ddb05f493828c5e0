/** Nouns whose absence news reports as a figure: "no deaths were reported". */
export const ZERO_NOUNS: ReadonlySet<string> = new Set(
  'deaths injuries casualties fatalities victims survivors arrests'.split(' '),
);

/** What "nobody" is counted by: "nobody was hurt". */
export const HARMED: ReadonlySet<string> = new Set(
  'killed hurt injured wounded died arrested detained missing dead harmed'.split(' '),
);

/** Verbs of what was done to "nobody" behind them: "arrested nobody". */
export const HARMS: ReadonlySet<string> = new Set('killed hurt injured wounded arrested detained harmed'.split(' '));
