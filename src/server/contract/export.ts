import type { CsvTable } from '../../report/csv.ts';
import type { ReportPart } from '../../report/report-parts.ts';
import type { GroupKey } from '../contract.ts';

/** The points that a view shows, as its address says. */
export interface ExportFilter {
  readonly group?: GroupKey;
  readonly kind?: string;
  readonly outlet?: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
}

/** What `POST /api/export` takes. Names stand in the body, not in an address that is kept. */
export interface ExportRequest {
  readonly format: 'html' | 'md' | 'json' | 'csv';
  /** Points to take, with the articles that they rest on; where neither these nor articles are given, the whole case. */
  readonly points?: readonly string[];
  /** Articles to take, in full, with what is found in them, whatever points they answer. */
  readonly articles?: readonly string[];
  /** Or those that a filter lets through. */
  readonly filter?: ExportFilter;
  /** Parts of a report; all where absent. */
  readonly parts?: readonly ReportPart[];
  readonly table?: CsvTable;
  /** Persons to leave out. */
  readonly redact?: readonly string[];
}

/** How often each person was left out: the answer's header `Stemma-Withheld`, as JSON. */
export type WithheldCounts = readonly { readonly name: string; readonly count: number }[];

/** `GET /api/cite` */
export interface CitationView {
  /** The whole citation as text. */
  readonly text: string;
  readonly words: string;
  readonly link: string | null;
}
