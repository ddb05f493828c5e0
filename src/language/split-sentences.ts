import { isClosing, isDigit, isOpening, isSpace, isUpper } from './characters.ts';
import type { LanguagePack } from './language-pack.ts';
import type { Tokens } from './tokenise.ts';

/**
 * Index of the first token of each sentence, and last the number of tokens.
 * A sentence ends at a stop with what closes after it (quotes, brackets, a note mark such as "[1]") where the next
 * word can begin one, and at every blank line.
 */
export function splitSentences(text: string, tokens: Tokens, pack: LanguagePack): Int32Array {
  const { start, end } = tokens;
  const firsts: number[] = [];
  if (start.length > 0) firsts.push(0);
  for (let i = 0; i + 1 < start.length; i++) {
    if (hasBlankLine(text, end[i]!, start[i + 1]!)) {
      firsts.push(i + 1);
      continue;
    }
    if (!isStop(text, start[i]!, end[i]!)) continue;
    const last = skipClosers(text, tokens, i);
    if (last + 1 >= start.length) continue;
    if (hasBlankLine(text, end[last]!, start[last + 1]!)) continue;
    if (start[last + 1] === end[last]) continue;
    if (beginsSentence(text, tokens, i, last + 1, pack)) {
      firsts.push(last + 1);
      i = last;
    }
  }
  firsts.push(start.length);
  return Int32Array.from(firsts);
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) lines++;
  return lines >= 2;
}

function isStop(text: string, start: number, end: number): boolean {
  const last = text[end - 1]!;
  return last === '.' || last === '!' || last === '?' || last === '…' || (last === '。' && end > start);
}

/** The last token that closes with the stop at `stop`: quotes and brackets without a space between, and "[1]". */
function skipClosers(text: string, { start, end }: Tokens, stop: number): number {
  let last = stop;
  while (last + 1 < start.length && start[last + 1] === end[last] && isCloser(text, start[last + 1]!, end[last + 1]!))
    last++;
  const mark = last + 3;
  if (
    mark < start.length &&
    text[start[last + 1]!] === '[' &&
    isDigit(text.charCodeAt(start[last + 2]!)) &&
    text[start[mark]!] === ']'
  ) {
    return mark;
  }
  return last;
}

function isCloser(text: string, start: number, end: number): boolean {
  return end - start === 1 && isClosing(text[start]!);
}

function beginsSentence(text: string, { start, end }: Tokens, stop: number, next: number, pack: LanguagePack): boolean {
  let first = next;
  while (first < start.length - 1 && end[first]! - start[first]! === 1 && isOpening(text[start[first]!]!)) first++;
  const code = text.charCodeAt(start[first]!);
  const length = end[stop]! - start[stop]!;
  const word = text.slice(start[first]!, end[first]!);
  if (length > 1 && text[end[stop]! - 1] === '.' && !/^\.+$/.test(text.slice(start[stop]!, end[stop]!))) {
    return afterAbbreviation(text.slice(start[stop]!, end[stop]! - 1), word, first > next, pack);
  }
  if (isUpper(code) || isDigit(code) || first > next)
    return isUpper(code) || isDigit(code) || text[start[next]!] !== '(';
  return !/^[\p{Ll}]/u.test(word) && !isSpace(code) && !/^[,;:)\]–—-]/.test(word);
}

function afterAbbreviation(abbreviation: string, word: string, quoted: boolean, pack: LanguagePack): boolean {
  const key = abbreviation.toLowerCase();
  if (!isUpper(word.charCodeAt(0)) && !quoted) return false;
  if (pack.titleAbbreviations.has(key) || key.length === 1) return false;
  return pack.sentenceStarters.has(word.toLowerCase());
}
