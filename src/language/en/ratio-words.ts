/** Verbs that multiply: "rents had doubled". Their present forms are nouns and adjectives too ("a double room"). */
export const RATIO_VERBS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['trebled', 3],
  ['trebling', 3],
  ['tripled', 3],
  ['tripling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

export const FOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['hundredfold', 100],
]);

/** Behind "three times" and "twice": what is multiplied. "Three times a week" and "three times in May" count occasions. */
export const RATIO_FOLLOWERS: ReadonlySet<string> = new Set(
  'as the what more that its their his her larger higher bigger greater faster longer lower smaller dearer normal'.split(
    ' ',
  ),
);

/** Behind "three times the": what is multiplied. */
export const RATIO_NOUNS: ReadonlySet<string> = new Set(
  `size number rate price average amount level value cost sum limit norm total usual permitted legal national normal
  allowed maximum recommended world global original previous expected figure speed weight length height width depth
  distance area volume population capacity salary wage pay rent income output dose concentration official safe
  regular going market annual monthly daily estimated budget density strength power risk share`.split(/\s+/),
);
