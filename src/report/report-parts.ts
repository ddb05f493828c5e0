/** The parts of a report that can be asked for by themselves. What was not read or analysed stands in every one. */
export const REPORT_PARTS = ['points', 'lineage', 'statements', 'names', 'figures', 'decisions', 'articles'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];
