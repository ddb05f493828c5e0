import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { ROLE_HEADS, SENTENCE_STARTERS, TITLES } from '../../language/en/name-words.ts';
import {
  AFTER_ROLE_HEAD,
  BEFORE_ROLE,
  NO_ROLE_WORD,
  STARTERS_OF_ROLES,
} from '../../language/en/names/describing-phrases.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

/** A described role is at most this many words long: "the commander of the city fire brigade". */
const ROLE_REACH = 14;

/** Number of words at the head of [from, to) that are title or role: 2 of "Interior Minister Ana Prell". */
export function countRoleWords(words: readonly SurfaceWord[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to - 1; at++) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (TITLES.has(word.lower) || (ROLE_HEADS.has(word.lower) && next.lower !== 'of' && !word.possessive)) {
      count = at - from + 1;
      if (next.text === '.') count++;
    }
  }
  return count;
}

/** Index of the first lower-case word of a role that stands right before a name: "prime minister", "nurse"; `from` if none. */
export function findRoleBefore(words: readonly SurfaceWord[], from: number): number {
  const head = words[from - 1];
  if (!head || !ROLE_HEADS.has(head.lower) || head.possessive || head.end + 1 !== words[from]!.start) return from;
  let start = from - 1;
  for (let at = from - 2; at >= 0 && from - at <= 5; at--) {
    const word = words[at]!;
    const bound = word.shape === 'punct' || word.possessive || word.end + 1 !== words[at + 1]!.start;
    if (bound || BEFORE_ROLE.has(word.lower) || AFTER_ROLE_HEAD.has(word.lower)) break;
    if (word.shape !== 'lower' && COUNTRY_WORDS.get(word.text)?.kind !== 'adjective') break;
    if (SENTENCE_STARTERS.has(word.lower) && !STARTERS_OF_ROLES.has(word.lower)) break;
    if (NO_ROLE_WORD.test(word.lower) && word.shape === 'lower' && ROLE_HEADS.has(words[at + 1]!.lower)) break;
    start = at;
  }
  return start;
}

/**
 * Head noun of the role in words [from, to): the last role noun before "of", "for" and the like. Undefined where
 * something else stands behind it: "a clerk was suspended" is a clause.
 */
function roleHead(words: readonly SurfaceWord[], from: number, to: number): string | undefined {
  let head = -1;
  let at = from;
  for (; at < to && !AFTER_ROLE_HEAD.has(words[at]!.lower); at++) {
    if (ROLE_HEADS.has(words[at]!.lower)) head = at;
  }
  return head === at - 1 && head >= from ? roleName(words, from, head) : undefined;
}

function roleName(words: readonly SurfaceWord[], from: number, head: number): string {
  let start = head;
  while (start > from && words[start - 1]!.shape !== 'punct' && !BEFORE_ROLE.has(words[start - 1]!.lower)) start--;
  return words
    .slice(start, head + 1)
    .map((word) => word.lower)
    .join(' ');
}

/** "the commander of the city fire brigade, NAME" or "NAME, the fire commander": the role, its head noun last. */
export function findRoleBeside(words: readonly SurfaceWord[], from: number, to: number): string | undefined {
  return roleToTheLeft(words, from) ?? roleToTheRight(words, to);
}

function roleToTheLeft(words: readonly SurfaceWord[], from: number): string | undefined {
  if (words[from - 1]?.text !== ',') return undefined;
  let start = -1;
  for (let at = from - 2; at >= 0 && from - at <= ROLE_REACH; at--) {
    const word = words[at]!;
    if (word.shape === 'punct') break;
    if (BEFORE_ROLE.has(word.lower) || (word.possessive && at < from - 2)) start = at;
  }
  return start < 0 ? undefined : (roleHead(words, start + 1, from - 1) ?? laterRole(words, start + 1, from - 1));
}

function laterRole(words: readonly SurfaceWord[], from: number, to: number): string | undefined {
  for (let at = to - 1; at > from; at--) {
    if (BEFORE_ROLE.has(words[at]!.lower) || words[at]!.possessive) return roleHead(words, at + 1, to);
  }
  return undefined;
}

function roleToTheRight(words: readonly SurfaceWord[], to: number): string | undefined {
  if (words[to]?.text !== ',') return undefined;
  const first = words[to + 1];
  if (!first || !(BEFORE_ROLE.has(first.lower) || first.possessive || ROLE_HEADS.has(first.lower))) return undefined;
  const from = BEFORE_ROLE.has(first.lower) || first.possessive ? to + 2 : to + 1;
  let end = from;
  while (end < words.length && end - to < ROLE_REACH && words[end]!.shape !== 'punct') end++;
  return roleHead(words, from, end);
}
