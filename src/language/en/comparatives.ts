import { wordTable } from '../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Comparatives that say that a figure went up. Lower case. */
export const UP_WORDS: ReadonlySet<string> = words(
  'higher dearer costlier pricier up more larger bigger greater heavier steeper fuller richer better commoner brighter faster stronger',
);
/** Comparatives that say that a figure went down. Lower case. */
export const DOWN_WORDS: ReadonlySet<string> = words(
  'lower cheaper rarer scarcer down fewer less smaller lighter slimmer thinner worse dimmer weaker slower poorer',
);
/** Comparatives that say that what lasts came to last longer or shorter. Lower case. */
export const LENGTH_WORDS: Readonly<Record<string, 'lengthen' | 'shorten'>> = wordTable({
  longer: 'lengthen',
  shorter: 'shorten',
});
/** Adjectives behind "more" and "less" that tell of number or price. Lower case. */
export const GRADED: ReadonlySet<string> = words(
  'common frequent numerous expensive plentiful abundant crowded costly widespread prevalent intense severe affordable',
);
/** Verbs that set a figure over that of another time: "exceeded last year's". Lemmas. */
export const SURPASSING: ReadonlySet<string> = words('exceed outstrip surpass top beat eclipse outpace overtake pass');
/** Verbs of which the measure is the subject's own: "costs more than last year". Lemmas. */
export const MEASURED_VERBS: ReadonlySet<string> = words(
  'cost weigh earn pay fetch yield produce give make sell ship catch land export import carry generate take bring',
);
/** Comparatives that stand in few sentences, and with which a sentence is read whatever else it holds. */
export const RARE_COMPARATIVES: ReadonlySet<string> = words(
  'territory dearer costlier pricier cheaper rarer scarcer fewer exceeded outstripped surpassed outstrip surpass exceeds outstrips eclipsed',
);
/** Words of a time with which a figure is compared: "than before", "than last year". */
export const COMPARED_TIMES: ReadonlySet<string> = words(
  'before earlier previously ago last previous preceding prior now began started opened ever usual',
);
