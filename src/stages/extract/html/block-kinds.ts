import type { BlockKind } from '../../../model/index.ts';
import { isHeading } from './line-judge.ts';
import type { Line, PageMap } from './page-map.ts';

const NOTE_NAMES =
  /\b(?:foot-?notes?|end-?notes?|references|citations?|fn\d*|ftn\d*|note-?\d+|cite_note\S*|bibliography)\b/i;
const SUMMARY_NAMES =
  /\b(?:standfirst|summary|key-?(?:points|takeaways|facts)|highlights|bullets|tl-?dr|at-a-glance)\b/i;
/** Longest line in bold type that is taken for a heading. */
const MAX_BOLD_HEADING = 90;

/** What kind of block a line of the body is, by the elements around it up to `container`. */
export function blockKind(map: PageMap, line: Line, container: number): BlockKind {
  let kind: BlockKind = 'paragraph';
  for (let e = line.holder; e >= 0 && e !== container; e = map.parent[e]!) {
    const { name, attribs } = map.elements[e]!;
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 200);
    if (NOTE_NAMES.test(names)) return 'note';
    if (isHeading(name)) return 'heading';
    if (SUMMARY_NAMES.test(names)) return 'summary';
    if (kind !== 'paragraph') continue;
    if (name === 'li' || name === 'dt' || name === 'dd') kind = 'item';
    else if (name === 'blockquote') kind = 'quote';
  }
  return kind === 'paragraph' && isBoldHeading(line) ? 'heading' : kind;
}

function isBoldHeading({ text, strongLength }: Line): boolean {
  return text.length <= MAX_BOLD_HEADING && strongLength >= text.length && !/[.!?,;:…”"’]$/.test(text);
}
