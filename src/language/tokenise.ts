import { isApostrophe, isDash, isDigit, isHyphen, isLetter, isSpace, isWordCharacter } from './characters.ts';
import type { LanguagePack } from './language-pack.ts';

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)/i;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}/;
const LONGEST_ADDRESS = 2_000;
/** "example.com", "report.pdf": names with stops inside, told by their last part. */
const DOTTED_NAME =
  /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,5}\.(?:com|org|net|edu|gov|mil|int|info|co|io|tv|eu|ca|au|de|uk|us|ru|htm|html|pdf|doc|docx|xls|ppt|jpg|png|gif|txt|csv|zip|exe|mp3|mp4)(?![\w-])/i;
const EMOTICON = /^[:;=][-o^']?[()[\]DPp|/\\*](?![\p{L}\p{N}])/u;

/** "10am", "5km"; longer runs are no figures. */
const FIGURE_AND_UNIT = /^(\d[\d.:,]*)([ap]\.?m\.?|bn|mn|m|km|kg|kph|mph|sq|ft|cm|mm)$/i;
const LONGEST_FIGURE = 24;

/** Signs at the end of an address that are no part of it. */
function trailing(run: string): number {
  let count = 0;
  while (count < run.length && '.,;:!?)]}>\'"”’'.includes(run[run.length - 1 - count]!)) count++;
  return count;
}

/** Offsets of the tokens of a text, in order. */
export interface Tokens {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/**
 * Splits a text into tokens as Universal Dependencies' English treebanks do: punctuation apart, clitics apart
 * ("do" "n't"), compounds apart at the hyphen ("two" "-" "state") but not after a bound prefix ("non-human"),
 * numbers whole ("1,120", "2.5"), amounts apart from their signs ("$" "1.7", "10" "%"). Linear in the text.
 */
export function tokenise(text: string, pack: LanguagePack): Tokens {
  return new Tokeniser(text, pack).run();
}

class Tokeniser {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly text: string;
  private readonly pack: LanguagePack;

  constructor(text: string, pack: LanguagePack) {
    this.text = text;
    this.pack = pack;
  }

  run(): Tokens {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      if (isSpace(text.charCodeAt(at))) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
      this.chunk(at, end);
      at = end;
    }
    return { start: Int32Array.from(this.starts), end: Int32Array.from(this.ends) };
  }

  private push(start: number, end: number): void {
    if (end <= start) return;
    this.starts.push(start);
    this.ends.push(end);
  }

  /** A run without spaces. */
  private chunk(start: number, end: number): void {
    const dotted = this.holdsAddress(start, end);
    let at = start;
    while (at < end) {
      const code = this.text.charCodeAt(at);
      if (isWordCharacter(code)) {
        const addressEnd = dotted ? this.addressEnd(at, end) : 0;
        if (addressEnd > 0) this.push(at, addressEnd);
        at = addressEnd > 0 ? addressEnd : this.word(at, end);
      } else if (isApostrophe(code) && this.cliticAt(at, end) > 0) {
        const clitic = this.cliticAt(at, end);
        this.push(at, at + clitic);
        at += clitic;
      } else at = this.sign(at, end);
    }
  }

  /** Whether the run may hold a mail or web address or the name of a file: a stop or "@" between two letters or digits. */
  private holdsAddress(start: number, end: number): boolean {
    if (end - start > LONGEST_ADDRESS) return false;
    for (let at = start + 1; at + 1 < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== 46 && code !== 64 && code !== 58) continue;
      if (code === 58 ? this.text.charCodeAt(at + 1) === 47 : isWordCharacter(this.text.charCodeAt(at + 1)))
        return true;
    }
    return false;
  }

  /** End of the address or dotted name that begins at `start`, or 0. */
  private addressEnd(start: number, end: number): number {
    const run = this.text.slice(start, end);
    const mail = MAIL.exec(run);
    if (mail) return start + mail[0].length - trailing(mail[0]);
    if (ADDRESS.test(run)) return end - trailing(run);
    const name = DOTTED_NAME.exec(run);
    return name ? start + name[0].length : 0;
  }

  /** One sign, a run of the same stop, dash or bar ("...", "--", "***"), a tag ("#budget", "@desk"), or a smiley. */
  private sign(at: number, end: number): number {
    const code = this.text.charCodeAt(at);
    let to = at + 1;
    if ('.-!?*=_~•<>$'.includes(this.text[at]!) || isDash(code))
      while (to < end && this.text.charCodeAt(to) === code) to++;
    if ((code === 35 || code === 64) && this.opensWord(at) && isLetter(this.text.charCodeAt(to)))
      while (to < end && isWordCharacter(this.text.charCodeAt(to))) to++;
    if (to === at + 1 && ':;='.includes(this.text[at]!)) to = at + this.smileyLength(at, end);
    this.push(at, to);
    return to;
  }

  private opensWord(at: number): boolean {
    return at === 0 || !isWordCharacter(this.text.charCodeAt(at - 1));
  }

  private smileyLength(at: number, end: number): number {
    const match = this.opensWord(at) ? EMOTICON.exec(this.text.slice(at, Math.min(end, at + 4))) : null;
    return match ? match[0].length : 1;
  }

  /** From a word character: the longest word, split into its tokens. */
  private word(start: number, end: number): number {
    const to = this.wordEnd(start, end);
    const word = this.text.slice(start, to);
    const fused = this.pack.fused.get(word.toLowerCase());
    if (fused !== undefined) {
      this.push(start, start + fused);
      this.push(start + fused, to);
      return to;
    }
    const clitic = this.cliticBefore(start, to);
    this.numberOrWord(start, to - clitic);
    if (clitic > 0) this.push(to - clitic, to);
    return to;
  }

  /** "10am" is two tokens, "10th" and "R2D2" are one. */
  private numberOrWord(start: number, end: number): void {
    const figure = end - start < LONGEST_FIGURE && isDigit(this.text.charCodeAt(start));
    const match = figure ? FIGURE_AND_UNIT.exec(this.text.slice(start, end)) : null;
    if (match) {
      this.push(start, start + match[1]!.length);
      this.push(start + match[1]!.length, end);
    } else this.push(start, end);
  }

  private wordEnd(start: number, end: number): number {
    const { text } = this;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isWordCharacter(code)) at++;
      else if (this.joins(start, at, end)) at++;
      else break;
    }
    if (text.charCodeAt(at) === 46 && at < end && this.keepsStop(start, at, end)) at++;
    return at;
  }

  /** Whether the sign at `at` stands inside one token. */
  private joins(start: number, at: number, end: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (at + 1 >= end) return false;
    const after = text.charCodeAt(at + 1);
    if (!isWordCharacter(after)) return false;
    if (code === 46 || code === 44) {
      if (isDigit(before) && isDigit(after)) return code === 46 || this.groupsThousands(at, end);
      return code === 46 && isLetter(before) && isLetter(after) && this.isInitial(start, at);
    }
    if (code === 58 || code === 47) return isDigit(before) && isDigit(after);
    if (isApostrophe(code)) return isLetter(after) && this.cliticAt(at, end) === 0;
    if (isHyphen(code)) return this.hyphenJoins(start, at, end);
    return code === 38 && at - start <= 2 && isLetter(after);
  }

  private groupsThousands(comma: number, end: number): boolean {
    let digits = 0;
    while (comma + 1 + digits < end && isDigit(this.text.charCodeAt(comma + 1 + digits))) digits++;
    return digits === 3 || digits === 2;
  }

  /** "U.S", "e.g": single letters between stops; "ph.d" by the table. */
  private isInitial(start: number, stop: number): boolean {
    const from = this.text.lastIndexOf('.', stop - 1) + 1;
    if (stop - Math.max(from, start) === 1) return true;
    return stop - start <= 4 && this.pack.closingAbbreviations.has(this.text.slice(start, stop + 2).toLowerCase());
  }

  private hyphenJoins(start: number, at: number, end: number): boolean {
    const { text } = this;
    let left = at;
    while (left > start && isWordCharacter(text.charCodeAt(left - 1))) left--;
    let right = at + 1;
    while (right < end && isWordCharacter(text.charCodeAt(right))) right++;
    const before = text.slice(left, at).toLowerCase();
    const after = text.slice(at + 1, right).toLowerCase();
    if (/^\d+$/.test(before) && /^\d+$/.test(after)) return this.isNumberedCode(start, at, right, end);
    if (this.pack.hyphenSuffixes.has(after)) return true;
    return left === start && this.pack.hyphenPrefixes.has(before);
  }

  /** Telephone numbers and ISO dates stay whole; "10-15" and "1980-1988" are ranges. */
  private isNumberedCode(start: number, at: number, right: number, end: number): boolean {
    const { text } = this;
    const more = right < end && isHyphen(text.charCodeAt(right)) && isDigit(text.charCodeAt(right + 1));
    const earlier = text.slice(start, at).includes('-');
    return more || earlier || (at - start === 3 && right - at - 1 === 4);
  }

  /** Whether the stop at `at` belongs to the word before it. */
  private keepsStop(start: number, at: number, end: number): boolean {
    const { text, pack } = this;
    if (at - start > 12 || (at + 1 < end && text.charCodeAt(at + 1) === 46)) return false;
    const word = text.slice(start, at);
    const key = word.toLowerCase();
    if (pack.numberedAbbreviations.has(key)) return /^\.\s?\d/.test(text.slice(at, at + 3));
    if (pack.titleAbbreviations.has(key) || pack.closingAbbreviations.has(key)) {
      return word !== key || pack.lowerCaseAbbreviations.has(key);
    }
    if (word.length === 1) return word !== key;
    return /^(?:\p{L}\.)+\p{L}$/u.test(word);
  }

  /** Length of the clitic that begins with the apostrophe at `at`, or 0. */
  private cliticAt(at: number, end: number): number {
    for (const clitic of this.pack.clitics) {
      if (clitic.charCodeAt(0) !== 39 || at + clitic.length > end) continue;
      const tail = this.text.slice(at + 1, at + clitic.length).toLowerCase();
      if (tail !== clitic.slice(1)) continue;
      if (at + clitic.length === end || !isWordCharacter(this.text.charCodeAt(at + clitic.length)))
        return clitic.length;
    }
    return 0;
  }

  /** Length of a clitic such as "n't" at the end of [start, end), or 0. */
  private cliticBefore(start: number, end: number): number {
    const tail = this.text
      .slice(Math.max(start, end - 3), end)
      .toLowerCase()
      .replace('’', "'");
    return tail === "n't" && end - start > 3 && this.pack.clitics.includes("n't") ? 3 : 0;
  }
}
