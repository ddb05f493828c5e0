const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Comparatives that say that a figure went up. Lower case. */
export const UP_WORDS: ReadonlySet<string> = words('higher dearer costlier up more');
/** Comparatives that say that a figure went down. Lower case. */
export const DOWN_WORDS: ReadonlySet<string> = words('lower cheaper rarer scarcer down fewer less');
/** Comparatives that stand in few sentences, and with which a sentence is read whatever else it holds. */
export const RARE_COMPARATIVES: ReadonlySet<string> = words('dearer costlier cheaper rarer scarcer fewer');
/** Words of a time with which a figure is compared: "than before", "than last year". */
export const COMPARED_TIMES: ReadonlySet<string> = words(
  'before earlier previously ago last previous preceding now began started opened',
);
