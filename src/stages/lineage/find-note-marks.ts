import type { Span } from '../../model/index.ts';
import type { Citation } from './citation.ts';
import { sentenceAround } from './sentence-around.ts';

const MARK = /\[(\d{1,3})\]/g;
const NOTE_NUMBER = /^\s*\[?(\d{1,3})[\].)]/;

/** The sentence that a mark stands behind: before the mark where a full stop comes first, else around it. */
function markedSentence(text: string, at: number): Span {
  let before = at;
  while (before > 0 && text[before - 1] === ' ') before--;
  const last = Math.max(0, before - 1);
  return sentenceAround(text, { start: last, end: Math.max(last, before) });
}

/** Sentences of the body by the number of the note that they point to: "… is dated May 4. [1]". */
function findMarks(body: string): Map<number, Span[]> {
  const marks = new Map<number, Span[]>();
  for (const match of body.matchAll(MARK)) {
    const number = Number(match[1]);
    marks.set(number, [...(marks.get(number) ?? []), markedSentence(body, match.index)]);
  }
  return marks;
}

/** Each citation in a note once more for each sentence that points to the note: what rests on it is that sentence. */
export function citeAtMarks(
  text: string,
  body: string,
  notes: readonly Span[],
  citations: readonly Citation[],
): Citation[] {
  const inNotes = citations.filter(({ form }) => form === 'note');
  const marks = inNotes.length > 0 ? findMarks(body) : new Map<number, Span[]>();
  if (marks.size === 0) return [];
  const sentences = new Map<Span, readonly Span[]>();
  notes.forEach((note, index) => {
    const written = text.slice(note.start, note.start + 12).match(NOTE_NUMBER)?.[1];
    sentences.set(note, marks.get(written === undefined ? index + 1 : Number(written)) ?? []);
  });
  return inNotes.flatMap((citation) => (sentences.get(citation.scope) ?? []).map((scope) => ({ ...citation, scope })));
}
