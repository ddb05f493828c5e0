const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words of who speaks that name no house: "a study by the Orrel institute", "officials of the Kest harbour board". */
export const NO_HOUSE_WORDS: ReadonlySet<string> = words(`
  a an the of by for in at on and its their from new latest own s study report survey research poll review figures data
  statistics statement bulletin press office newsroom media centre center spokesman spokeswoman spokesperson official
  officials researchers scientists experts notice memo communiqué communique filing briefing audit scan count tally
  reckoning newsletter brochure website page leaflet announcement letter circular
`);

/** What is handed on stands in writing that anybody can read: one source passed on, not somebody's word. */
export const IN_WRITING =
  /\b(?:study|report|survey|research|paper|poll|review|census|filing|release|bulletin|figures|data|statistics|document|documents|letter|website|site)\b/i;
