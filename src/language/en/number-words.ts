/** Number words that add up within a thousand: "sixty", "two". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** Numbers that news spells out, each at its own index: the "nine" of "nine divers" is 9. */
export const SPELLED_NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words that multiply what stands before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Short forms that stand right behind digits, mostly of money: "$1.7bn", "250k". */
export const SHORT_MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Plural quantities without a figure, as lower and upper bound: "hundreds", "dozens". */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [12, 120]],
  ['scores', [20, 200]],
  ['tens', [10, 100]],
  ['hundreds', [100, 1000]],
  ['thousands', [1000, 10000]],
  ['millions', [1e6, 1e7]],
  ['billions', [1e9, 1e10]],
  ['trillions', [1e12, 1e13]],
]);

/** Denominators: "a third", "two-fifths". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['eleventh', 11],
  ['twelfth', 12],
  ['thirteenth', 13],
  ['fourteenth', 14],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['seventeenth', 17],
  ['eighteenth', 18],
  ['nineteenth', 19],
  ['twentieth', 20],
]);

/** Endings of ordinals in digits: "21st". */
export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Words behind "one N in five" that show it to be whole. */
export const AFTER_SHARE: ReadonlySet<string> = new Set(
  'is was are were has had have will would who that which said says and but or as at on by does did can could lost lives live needs now still went came in from by for with to across over this last'.split(
    ' ',
  ),
);

/** Behind "every third": how often, or one of no count. */
export const NO_SHARE_OF: ReadonlySet<string> = new Set(
  'time one of thing way bit inch turn attempt try party or and'.split(' '),
);

/** Plurals that come as one thing: a pair of them counts no two. */
export const PAIRED_IN_ONE: ReadonlySet<string> = new Set(
  `trousers pants jeans shorts tights shoes boots socks gloves mittens slippers sandals trainers sneakers heels stockings
  leggings glasses spectacles goggles sunglasses binoculars scissors shears pliers tongs tweezers headphones earrings
  hands eyes legs feet ears wings lungs skis skates crutches scales handcuffs`.split(/\s+/),
);
