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
    if (hasBlankLine(text, end[i]!, start[i + 1]!) || isRule(text, tokens, i) || isRule(text, tokens, i + 1)) {
      if (!isStopRun(text, start[i + 1]!, end[i + 1]!)) firsts.push(i + 1);
      continue;
    }
    if (isRunOnStop(text, tokens, i)) continue;
    if (isEmoticon(text, start[i]!, end[i]!) && isUpper(text.charCodeAt(start[i + 1]!))) firsts.push(i + 1);
    if (!isStop(text, start[i]!, end[i]!)) continue;
    const last = skipClosers(text, tokens, i);
    if (last + 1 >= start.length) continue;
    if (hasBlankLine(text, end[last]!, start[last + 1]!)) continue;
    if (start[last + 1] === end[last] && !isLoudStop(text, start[i]!, end[i]!) && !isGluedStop(text, tokens, i, pack))
      continue;
    if (isStopRun(text, start[last + 1]!, end[last + 1]!)) continue;
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

/** A line drawn with signs: "_____", "=====", "***". */
function isRule(text: string, { start, end }: Tokens, i: number): boolean {
  return end[i]! - start[i]! >= 3 && '_=*~•'.includes(text[start[i]!]!);
}

/** A token of stops alone, which begins no sentence: the second of ". ." or of "? !". */
function isStopRun(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'.!?…'.includes(text[at]!)) return false;
  return true;
}

/** A stop that others follow: the last of them decides. */
function isRunOnStop(text: string, { start, end }: Tokens, i: number): boolean {
  const next = i + 1;
  return isStopRun(text, start[i]!, end[i]!) && isStopRun(text, start[next]!, end[next]!);
}

function isLoudStop(text: string, start: number, end: number): boolean {
  return isStopRun(text, start, end) && (text[end - 1] === '!' || text[end - 1] === '?');
}

/** A stop whose space was left out: a word in small letters before it, one with a capital behind it. */
function isGluedStop(text: string, { start, end }: Tokens, stop: number, pack: LanguagePack): boolean {
  if (stop === 0 || !isStopRun(text, start[stop]!, end[stop]!) || end[stop - 1] !== start[stop]) return false;
  const before = text.slice(start[stop - 1]!, end[stop - 1]!);
  const after = text.slice(start[stop + 1]!, end[stop + 1]!);
  if (!/^\p{L}?\p{Ll}{2,}$/u.test(before) || !/^\p{Lu}(?:\p{Ll}+|$)/u.test(after)) return false;
  return after.length > 3 || pack.sentenceStarters.has(after.toLowerCase());
}

/** ":-)" and the like, which stand in the place of a stop. */
function isEmoticon(text: string, start: number, end: number): boolean {
  return end - start <= 5 && /^[:;=]-?[)(DP]+$/.test(text.slice(start, end));
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

/** Some writers close with the sign that opens: it then stands before a space. */
function isCloser(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  return isClosing(text[start]!) || ('“„‘«'.includes(text[start]!) && isSpace(text.charCodeAt(end)));
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
  if (isName(text, start[stop - 1], end[stop - 1], start[stop]!)) return false;
  if (next === stop + 1 && length === 1 && isLowerCaseSentence(text, start[stop]!, word)) return true;
  return !/^[\p{Ll}]/u.test(word) && !isSpace(code) && !/^[,;:)\]–—-]/.test(word);
}

/** A name that ends in an exclamation mark, as "Yahoo!", before a small letter. */
function isName(text: string, start: number | undefined, end: number | undefined, stop: number): boolean {
  return text[stop] === '!' && end === stop && start !== undefined && /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end));
}

function afterAbbreviation(abbreviation: string, word: string, quoted: boolean, pack: LanguagePack): boolean {
  const key = abbreviation.toLowerCase();
  if (!isUpper(word.charCodeAt(0)) && !quoted) return false;
  if (pack.titleAbbreviations.has(key) || key.length === 1) return false;
  return pack.sentenceStarters.has(word.toLowerCase());
}

/** Writers who use no capitals still end sentences: a lone stop after a word, with a small letter after the space. */
function isLowerCaseSentence(text: string, stop: number, word: string): boolean {
  return '.!?'.includes(text[stop]!) && /^\p{Ll}/u.test(word) && stop > 0 && !isSpace(text.charCodeAt(stop - 1));
}
