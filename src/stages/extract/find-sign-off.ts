import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { findAgencyCredit, findDeskSign } from './find-agency-credit.ts';
import type { Hit } from './find-line-credits.ts';

const SIGN_OFF =
  /(?:^|[.!?”"’)\]]\s{0,3})(?:(?:—|–|--|-)\s?|\()(?<to>[\p{L}\p{N}][\p{L}\p{N} .&/’'-]{1,40}?)(?: \d{4})?\)?\.?$/u;

const INITIALS = /^\p{Lu}{2,6}(?:\/\p{Lu}{2,6})*$/u;

const SIGNED_LIST =
  /\((?<names>[\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,40}(?:[,/] ?[\p{L}\p{N}][\p{L}\p{N} .&’'-]{1,40}){1,3})\)\.?$/u;

/** "(AFP, dpa)" with which a text ends: its first agency. */
function findSignedList(line: string): Hit | null {
  const tail = line.slice(-120);
  const match = SIGNED_LIST.exec(tail);
  const names = match?.groups?.names?.split(/[,/]/).map((name) => name.trim());
  if (!match || !names?.every((name) => isNewsAgency(name))) return null;
  const start = line.length - tail.length + match.index + match[0].indexOf(names[0]!);
  return { credit: { to: names[0]!, kind: 'agency' }, start, end: start + names[0]!.length, wholeText: false };
}

const LAST_WORDS = /(?:\((?<inner>[^()]{3,70})\)|\s(?:—|–|--)\s?(?<behind>[^—–()]{3,60}?))\.?$/u;

/** "(With inputs from PTI)", "(AFP/jd)", "– Distributed by APA" behind the last sentence. */
function findSignedEnd(line: string): Hit | null {
  const tail = line.slice(-100);
  const match = LAST_WORDS.exec(tail);
  const words = match?.groups?.inner ?? match?.groups?.behind;
  if (match === null || words === undefined) return null;
  const found = findAgencyCredit(words, false) ?? findDeskSign(words);
  if (found === null) return null;
  const start = line.length - tail.length + tail.indexOf(words, match.index) + found.start;
  return { credit: { to: found.name, kind: 'agency' }, start, end: start + found.name.length, wholeText: false };
}

/** "— AFP" or "(AFP)" with which a text ends. */
export function findSignOff(line: string): Hit | null {
  const list = findSignedList(line) ?? findSignedEnd(line);
  if (list !== null) return list;
  const tail = line.slice(-80);
  const match = SIGN_OFF.exec(tail);
  const to = match?.groups?.to?.trim();
  if (match === null || to === undefined) return null;
  const dashed = !match[0].includes('(');
  if (!isNewsAgency(to) && !(dashed && INITIALS.test(to))) return null;
  const start = line.length - tail.length + match.index + match[0].indexOf(to);
  return { credit: { to, kind: 'agency' }, start, end: start + to.length, wholeText: false };
}
