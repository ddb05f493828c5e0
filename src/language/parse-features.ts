import type { ParseState } from './parse-state.ts';
import { mix } from './word-hashes.ts';

/** What the parser knows of the words of one run before it parses it; the root stands after the last. */
export interface ParseWords {
  length: number;
  readonly word: Int32Array;
  /** The tag, and of verbs and nouns how they end. */
  readonly tag: Int32Array;
  readonly upos: Uint8Array;
  /** How many punctuation marks and how many verbs stand before each word. */
  readonly marks: Int16Array;
  readonly verbs: Int16Array;
}

export const MOVE_FEATURES = 96;
export const LABEL_FEATURES = 44;
const NO_WORD = 0x1b873593;
const NO_TAG = 0x2e;

let word: Int32Array;
let tag: Int32Array;
const w = (i: number): number => (i < 0 ? NO_WORD : word[i]!);
const p = (i: number): number => (i < 0 ? NO_TAG : tag[i]!);
const pair = (a: number, b: number): number => Math.imul(a ^ 0x9e3779b1, 0x85ebca6b) + b;
const triple = (a: number, b: number, c: number): number => pair(pair(a, b), c);

function distance(a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const by = Math.abs(b - a);
  return by < 5 ? by : by < 7 ? 5 : by < 11 ? 6 : 7;
}

function between(words: ParseWords, a: number, b: number): number {
  if (a < 0 || b < 0) return 0;
  const marks = Math.min(2, words.marks[b]! - words.marks[a + 1]!);
  const verbs = Math.min(2, words.verbs[b]! - words.verbs[a + 1]!);
  return 1 + marks * 3 + verbs;
}

/** Keys of the features that choose the next move (after Zhang and Nivre 2011, for arc-hybrid). */
export function moveFeatures(words: ParseWords, state: ParseState, keys: Int32Array): void {
  word = words.word;
  tag = words.tag;
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const { left1, left2, right1, right2, label } = state;
  const child = (of: Int16Array, i: number): number => (i < 0 ? -1 : of[i]!);
  const l = (i: number): number => (i < 0 ? 63 : label[i]!);
  const s0l = child(left1, s0);
  const s0r = child(right1, s0);
  const s1l = child(left1, s1);
  const s1r = child(right1, s1);
  const b0l = child(left1, b0);
  const s0l2 = child(left2, s0);
  const s0r2 = child(right2, s0);
  const s1l2 = child(left2, s1);
  const s1r2 = child(right2, s1);
  const b0l2 = child(left2, b0);
  const s0w = w(s0);
  const s1w = w(s1);
  const b0w = w(b0);
  const b1w = w(b1);
  const s0p = p(s0);
  const s1p = p(s1);
  const s2p = p(s2);
  const b0p = p(b0);
  const b1p = p(b1);
  const b2p = p(b2);
  const s0wp = pair(s0w, s0p);
  const s1wp = pair(s1w, s1p);
  const b0wp = pair(b0w, b0p);
  const s0b0 = pair(s0p, b0p);
  const s1s0 = pair(s1p, s0p);
  const gap = distance(s0, b0);
  const gap1 = distance(s1, s0);
  const held = between(words, s0, b0);
  const held1 = between(words, s1, s0);
  const lefts = (i: number): number => (i < 0 ? 9 : Math.min(4, state.lefts[i]!));
  const rights = (i: number): number => (i < 0 ? 9 : Math.min(4, state.rights[i]!));
  const leftSet = (i: number): number => (i < 0 ? 7 : state.leftLabels[i]!);
  const rightSet = (i: number): number => (i < 0 ? 7 : state.rightLabels[i]!);
  let k = 0;
  const put = (value: number): void => {
    keys[k] = mix(0x100 + k, value);
    k++;
  };
  put(s0wp);
  put(s0w);
  put(s0p);
  put(s1wp);
  put(s1w);
  put(s1p);
  put(s2p);
  put(w(s2));
  put(b0wp);
  put(b0w);
  put(b0p);
  put(pair(b1w, b1p));
  put(b1w);
  put(b1p);
  put(w(b2));
  put(b2p);
  put(pair(s0wp, b0wp));
  put(pair(s0wp, b0w));
  put(pair(s0w, b0wp));
  put(pair(s0wp, b0p));
  put(pair(s0p, b0wp));
  put(pair(s0w, b0w));
  put(s0b0);
  put(pair(b0p, b1p));
  put(pair(b0w, b1p));
  put(pair(b0p, b1w));
  put(pair(s1w, s0w));
  put(s1s0);
  put(pair(s1wp, s0p));
  put(pair(s1p, s0wp));
  put(pair(s1wp, s0wp));
  put(pair(s1w, b0w));
  put(pair(s1p, b0p));
  put(pair(s1wp, b0p));
  put(pair(s1p, b0wp));
  put(triple(b0p, b1p, b2p));
  put(triple(s0p, b0p, b1p));
  put(triple(s0w, b0p, b1p));
  put(triple(s0p, b0w, b1p));
  put(triple(s1p, s0p, b0p));
  put(triple(s1p, s0w, b0p));
  put(triple(s1w, s0p, b0p));
  put(triple(s1p, s0p, b0w));
  put(triple(s2p, s1p, s0p));
  put(pair(triple(s1p, s0p, b0p), b1p));
  put(pair(triple(s2p, s1p, s0p), b0p));
  put(triple(s0p, p(s0l), b0p));
  put(triple(s0p, p(s0r), b0p));
  put(triple(s0p, b0p, p(b0l)));
  put(triple(s1p, s0p, p(s0l)));
  put(triple(s1p, s0p, p(s0r)));
  put(triple(s1p, p(s1l), s0p));
  put(triple(s1p, p(s1r), s0p));
  put(triple(s1p, p(s1r), b0p));
  put(triple(s0p, p(s0l), p(s0l2)));
  put(triple(s0p, p(s0r), p(s0r2)));
  put(triple(s1p, p(s1r), p(s1r2)));
  put(triple(s1p, p(s1l), p(s1l2)));
  put(triple(b0p, p(b0l), p(b0l2)));
  put(triple(s1w, w(s0l), s0w));
  put(triple(s1p, w(s0l), s0p));
  put(triple(b0p, w(s0l), s0p));
  put(pair(s0w, gap));
  put(pair(s0p, gap));
  put(pair(b0w, gap));
  put(pair(b0p, gap));
  put(pair(s0b0, gap));
  put(pair(s1s0, gap1));
  put(triple(s1w, s0p, gap1));
  put(pair(s0b0, 16 + held));
  put(pair(s1s0, 16 + held1));
  put(triple(s1s0, b0p, 16 + held1));
  put(pair(s0w, lefts(s0)));
  put(pair(s0p, 16 + lefts(s0)));
  put(pair(s0w, 32 + rights(s0)));
  put(pair(s0p, 48 + rights(s0)));
  put(pair(s1w, 64 + rights(s1)));
  put(pair(s1p, 80 + rights(s1)));
  put(pair(s1p, 96 + lefts(s1)));
  put(pair(b0p, 112 + lefts(b0)));
  put(pair(w(s0l), l(s0l)));
  put(pair(w(s0r), l(s0r)));
  put(pair(w(s1l), l(s1l)));
  put(pair(w(s1r), l(s1r)));
  put(pair(w(b0l), l(b0l)));
  put(triple(s0p, l(s0l), l(s0r)));
  put(triple(s1p, l(s1l), l(s1r)));
  put(pair(s0w, leftSet(s0)));
  put(pair(s0p, leftSet(s0)));
  put(pair(s0p, rightSet(s0) + 1));
  put(pair(s1w, rightSet(s1)));
  put(pair(s1p, rightSet(s1) + 2));
  put(triple(s1p, s0p, rightSet(s1)));
  put(triple(s1p, s0p, leftSet(s0)));
  put(pair(b0p, leftSet(b0) + 3));
  put(triple(s0p, b0p, rightSet(s0)));
}

/** Keys of the features that name the relation of `child` to `head`, as the arc is made. */
export function labelFeatures(
  words: ParseWords,
  state: ParseState,
  child: number,
  head: number,
  keys: Int32Array,
): void {
  word = words.word;
  tag = words.tag;
  const side = child < head ? 1 : 2;
  const { left1, left2, right1, label } = state;
  const root = head === words.length;
  const last = words.length;
  const at = (i: number): number => (i >= 0 && i < last ? i : -1);
  const cw = w(child);
  const cp = p(child);
  const hw = w(head);
  const hp = p(head);
  const cl = left1[child]!;
  const cl2 = left2[child]!;
  const cr = right1[child]!;
  const sibling = side === 1 ? left1[head]! : right1[head]!;
  const across = root ? -1 : side === 1 ? right1[head]! : left1[head]!;
  const l = (i: number): number => (i < 0 ? 63 : label[i]!);
  const gap = side * 16 + distance(child, head);
  const held = side * 16 + (side === 1 ? between(words, child, head) : between(words, head, child));
  const before = at(child - 1);
  const after = at(child + 1);
  const set = side === 1 ? state.leftLabels[head]! : state.rightLabels[head]!;
  const other = side === 1 ? state.rightLabels[head]! : state.leftLabels[head]!;
  const ends = pair(cp, hp);
  let k = 0;
  const put = (value: number): void => {
    keys[k] = mix(0x200 + k, value);
    k++;
  };
  put(pair(cw, side));
  put(pair(hw, side));
  put(pair(cp, side));
  put(pair(hp, side));
  put(triple(cw, cp, side));
  put(triple(hw, hp, side));
  put(pair(ends, side));
  put(triple(cw, hp, side));
  put(triple(cp, hw, side));
  put(triple(cw, hw, side));
  put(triple(ends, cw, side));
  put(triple(ends, hw, side));
  put(pair(ends, gap));
  put(pair(ends, held + 64));
  put(triple(cw, hp, gap));
  put(triple(cp, p(cl), side));
  put(triple(cp, p(cr), side));
  put(triple(cp, w(cl), side));
  put(triple(ends, w(cl), side));
  put(triple(ends, p(cl), side));
  put(triple(ends, p(cr), side));
  put(triple(ends, w(cr), side));
  put(triple(ends, w(cl2), side));
  put(triple(ends, pair(l(cl), l(cl2)), side));
  put(triple(cp, state.leftLabels[child]!, side));
  put(triple(ends, state.leftLabels[child]!, side));
  put(triple(ends, state.rightLabels[child]!, side + 4));
  put(triple(hw, w(cl), side));
  put(triple(hp, set, side));
  put(triple(ends, set, side));
  put(triple(cw, set, side));
  put(triple(hw, set, side));
  put(triple(ends, other, side));
  put(triple(hw, other, side));
  put(triple(ends, pair(p(sibling), l(sibling)), side));
  put(triple(ends, pair(w(sibling), l(sibling)), side));
  put(triple(ends, pair(p(across), l(across)), side));
  put(triple(ends, p(before), side));
  put(triple(ends, p(after), side));
  put(triple(ends, w(after), side));
  put(triple(ends, w(before), side));
  put(triple(cp, p(before), p(after)));
  put(pair(triple(ends, p(at(head - 1)), p(at(head + 1))), side));
  put(pair(held, pair(cw, hw)));
}
