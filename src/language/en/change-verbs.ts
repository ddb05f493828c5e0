/** Verbs, and particles, of a figure that changes from one value to another. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  `rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown increased increase increases
  increasing decreased decrease decreases decreasing dropped drop drops dropping climbed climb climbs climbing jumped
  jump jumps jumping declined decline declines declining shrank shrink shrinks shrinking shrunk slipped slipping surged
  surging plunged plunging dwindled dwindling soared soaring tumbled tumbling swelled swelling edged inched ticked cut
  cutting reduced reduce reduces reducing raised raise raises raising lowered lower lowers lowering lifted expanded
  trimmed slashed upgraded downgraded revised went gone going changed up down`.split(/\s+/),
);

/** Those of them whose object is what changes: "cut attendance from 900 to 300". */
export const CHANGING_VERBS: ReadonlySet<string> = new Set(
  `cut cuts cutting reduced reduce reduces reducing raised raise raises raising lowered lower lowers lowering lifted
  trimmed slashed revised changed expanded increased increase increases increasing`.split(/\s+/),
);
