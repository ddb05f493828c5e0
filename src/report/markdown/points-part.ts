import { sentenceOf } from '../../model/claim.ts';
import type { ClaimComparison, Point, Reading } from '../../model/point.ts';
import { readingId } from '../../text/subject-id.ts';
import { type Carrier, type Evidence, gatherEvidence, speakerName } from '../view/evidence.ts';
import type { NumberedPoint, RecordIndex } from '../view/record-index.ts';
import { countOf, describeFlow, describeResolved, nameState, STANCE_VERB, shownState } from '../view/wording.ts';
import { writeDecisionsOn } from './decisions-part.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nameArticle, namePlace } from './names.ts';

function quote({ exact, focus }: Evidence): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of focus) {
    if (start < at) continue;
    parts.push(inner(exact.slice(at, start)), `**${inner(exact.slice(start, end))}**`);
    at = end;
  }
  return `> “${parts.join('')}${inner(exact.slice(at))}”`;
}

/** Escaped, with the spaces at both ends kept: it is a piece of a line. */
function inner(words: string): string {
  const core = escapeMarkdown(words);
  return core === ''
    ? words === ''
      ? ''
      : ' '
    : (/^\s/.test(words) ? ' ' : '') + core + (/\s$/.test(words) ? ' ' : '');
}

function describeVoice(index: RecordIndex, { claim, statement }: Carrier): string {
  const marks = [claim.polarity === 'no' ? 'negated' : '', claim.certain ? '' : 'not said to be certain'];
  const tail = marks.filter((mark) => mark !== '').map((mark) => `; ${mark}`);
  if (!statement) return `in the article’s own voice${tail.join('')}`;
  const { identified } = statement.speaker;
  const how = identified === 'anonymous' || identified === 'described' ? ` (${identified})` : '';
  const through = (statement.through ?? []).map(({ words }) => escapeMarkdown(words));
  const via = through.length > 0 ? `, through ${through.join(', ')}` : '';
  return `${escapeMarkdown(speakerName(index, statement))}${how} ${STANCE_VERB[statement.stance]}${via}${tail.join('')}`;
}

function writeCarrier(index: RecordIndex, carrier: Carrier): string {
  const { start, end } = carrier.anchor;
  const { resolved } = carrier;
  const taken = resolved === null ? '' : `; taken as ${escapeMarkdown(describeResolved(resolved))}`;
  return `- ${nameArticle(index, carrier.anchor.article)}, characters ${start}–${end}: ${describeVoice(index, carrier)}${taken}`;
}

function writeEvidence(index: RecordIndex, evidence: Evidence): string {
  const orphan = evidence.orphan ? '\n\n**Orphan:** these words do not stand at the place recorded.' : '';
  return `${quote(evidence)}${orphan}\n\n${evidence.carriers.map((carrier) => writeCarrier(index, carrier)).join('\n')}`;
}

function writeJoins(index: RecordIndex, { joins }: Reading): string {
  if (joins.length === 0) return '';
  const rows = joins.map(
    (join) =>
      `- ${nameArticle(index, join.article)} with ${nameArticle(index, join.with)}: ${escapeMarkdown(join.because)}`,
  );
  return `\n\nCounted as one origin:\n\n${rows.join('\n')}`;
}

function writeReading(index: RecordIndex, point: Point, reading: Reading): string {
  const evidence = gatherEvidence(index, reading).map((one) => writeEvidence(index, one));
  const decided = writeDecisionsOn(index, 'reading', readingId(point.id, reading.value));
  return `#### ${escapeMarkdown(reading.value)}${decided}\n\n${evidence.join('\n\n')}${writeJoins(index, reading)}`;
}

/** How claims came together, and the likest that were kept apart: each comparison with its reason. */
function writeComparisons(index: RecordIndex, { comparisons = [] }: Point): string {
  const row = ({ claim, with: other, because }: ClaimComparison): string =>
    `- ${nameClaim(index, claim)} with ${nameClaim(index, other)}: ${escapeMarkdown(because)}`;
  const part = (title: string, rows: readonly ClaimComparison[]): string =>
    rows.length === 0 ? '' : `\n\n${title}:\n\n${rows.map(row).join('\n')}`;
  const aligned = comparisons.filter((one) => one.aligned);
  const apart = comparisons.filter((one) => !one.aligned);
  return part('Taken to answer one question', aligned) + part('Kept apart', apart);
}

function nameClaim(index: RecordIndex, id: string): string {
  const claim = index.claims.get(id);
  if (!claim) return escapeMarkdown(id);
  return `“${escapeMarkdown(claim.text)}” (${nameArticle(index, sentenceOf(claim).article)})`;
}

function writeTable(point: Point): string {
  const rows = point.readings.map(
    (reading) =>
      `| ${escapeMarkdown(reading.value)} | ${describeFlow(reading.counts)} | ${reading.outlets.map(escapeMarkdown).join(', ')} |`,
  );
  return ['| Answer | How many | Outlets |', '|---|---|---|', ...rows].join('\n');
}

function writeNotes(index: RecordIndex, point: Point): string {
  const articles = [...new Set(point.readings.flatMap((reading) => reading.articles))];
  const places = new Set(articles.flatMap((id) => [id, ...(index.articles.get(id)?.captures ?? [])]));
  const notes = [...places].flatMap((at) => index.notesAt.get(at) ?? []);
  if (notes.length === 0) return '';
  const rows = notes.map(
    ({ at, stage, because }) => `- ${namePlace(index, at)}: ${escapeMarkdown(because)} (${escapeMarkdown(stage)})`,
  );
  return `\n\n${countOf(notes.length, 'thing')} not analysed in these articles:\n\n${rows.join('\n')}`;
}

/** One point: its readings, their words, and each join. */
export function writePoint(index: RecordIndex, { number, point }: NumberedPoint): string {
  const readings = point.readings.map((reading) => writeReading(index, point, reading));
  return `### ${number}. ${escapeMarkdown(point.question)}

**${nameState(shownState(point))}** (${point.kind}). ${escapeMarkdown(point.because)}${writeDecisionsOn(index, 'point', point.id)}

${writeTable(point)}

${readings.join('\n\n')}${writeComparisons(index, point)}${writeNotes(index, point)}`;
}

export function writePoints(index: RecordIndex): string {
  if (index.points.length === 0) return 'No point was found.';
  return index.points.map((point) => writePoint(index, point)).join('\n\n');
}
