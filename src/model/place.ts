/** Where a place lies, as the gazetteer has it. What stands here is read into the articles: they gave the name alone. */
export interface Place {
  /** ISO 3166-1 alpha-2: `NO`. */
  readonly country: string;
  /** First-level division of the country, as the gazetteer spells it. Absent for a country. */
  readonly region?: string;
  /** Town, as the gazetteer spells it. Absent for a country or a region. */
  readonly city?: string;
  /** People who live in the town; absent where the gazetteer counts none, for regions and for countries. */
  readonly population?: number;
  /**
   * Degrees north and east (WGS 84). A region or a country has the mean of its towns, weighted by people: a point to
   * draw it at, which says no more than `precision`.
   */
  readonly lat: number;
  readonly lon: number;
  readonly precision: 'city' | 'region' | 'country';
  /** False where another place of the name may be meant: nothing in the articles bears this one out. */
  readonly certain: boolean;
  /** In words: “the only place of this name, in a country that its article names”. */
  readonly because: string;
  /** How many other places the gazetteer has under this name. */
  readonly others: number;
}
