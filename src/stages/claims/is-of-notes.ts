import { RUN_ON_NOTES } from '../../language/en/citation-phrases.ts';

/** Letters before a sentence within which the head of its paragraph is looked for. */
const LONGEST_NOTES = 2000;
const NUMBERED_NOTE = /^\[\d{1,3}\] /;

/** Whether the sentence at `start` stands in a note or a paragraph of notes: figures there are of the works cited. */
export function isOfNotes(text: string, start: number): boolean {
  const from = Math.max(0, start - LONGEST_NOTES);
  const behind = text.slice(from, start).lastIndexOf('\n\n');
  const head = behind < 0 ? from : from + behind + 2;
  const words = text.slice(head, head + 40);
  return RUN_ON_NOTES.test(words) || NUMBERED_NOTE.test(words);
}
