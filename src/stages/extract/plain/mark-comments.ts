import { COMMENT_MARKS } from '../../../language/en/chrome-phrases.ts';
import { isSentence, type KnownLine } from './line-kind.ts';

/** So many marks of comments, not further apart than this, make a thread. */
const FEWEST_MARKS = 4;
const WIDEST_GAP = 16;

function isMark(line: KnownLine): boolean {
  return line.text.length <= 80 && !isSentence(line.text) && COMMENT_MARKS.test(line.text.trim());
}

/** Goes back from the first mark of a thread to the name or date over its comment. */
function findThreadStart(lines: readonly KnownLine[], mark: number): number {
  let start = mark;
  for (let i = mark - 1; i >= Math.max(0, mark - 6); i--) {
    const line = lines[i]!;
    if (line.kind === 'stamp' || line.kind === 'byline') {
      start = i;
      if (lines[i - 1]?.kind === 'short' && lines[i - 1]!.words <= 4) start = i - 1;
      break;
    }
    if (line.kind === 'short' && line.words <= 4 && !isSentence(line.text)) start = i;
    else if (start < mark) break;
  }
  return start;
}

/** Marks the first line of each thread of comments that has no heading of its own as one. */
export function markComments(lines: readonly KnownLine[]): KnownLine[] {
  const marked = [...lines];
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_MARKS) {
      const start = findThreadStart(lines, run[0]!);
      marked[start] = { ...marked[start]!, kind: 'list-heading', rule: 'comments' };
    }
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    if (!isMark(lines[i]!)) continue;
    if (run.length > 0 && i - run.at(-1)! > WIDEST_GAP) close();
    run.push(i);
  }
  close();
  return marked;
}
