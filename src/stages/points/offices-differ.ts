import { kindOfNoun } from '../../language/en/actor-words.ts';
import {
  BESIDE_OFFICE,
  GENERIC_HEADS_OF_BODIES,
  HEADS_NOW,
  OF_BODY,
  OFFICES_ALIKE,
  OTHER_OFFICES,
} from '../../language/en/claims/heading-words.ts';
import { OFFICE_NOUNS } from '../../language/en/clause-frames.ts';
import { contentWords } from '../../text/content-words.ts';
import { compareParts } from './compare-parts.ts';
import type { HappeningView } from './happening-view.ts';
import type { PartView } from './part-view.ts';

/** Whether what somebody came to head is told by the name of an office: "mayor of Orl", not "the Orl school". */
export function isOfOffice({ theme }: HappeningView): boolean {
  return theme !== null && (OFFICE_NOUNS.has(theme.head) || OTHER_OFFICES.has(theme.head));
}

/** Two bodies, or two offices of one: its president and its treasurer, its director and the deputy. */
export function officesDiffer(a: HappeningView, b: HappeningView): boolean {
  if (a.theme !== null && b.theme !== null) {
    if (compareParts(a.theme, b.theme) !== 'same' || bodyOf(a.theme) !== bodyOf(b.theme)) return true;
  }
  if (!isOfOffice(a) || !isOfOffice(b)) return false;
  const [left, right] = [a.theme!.head, b.theme!.head];
  if ((a.theme!.named.size === 0 || b.theme!.named.size === 0) && !isOneHolder(a, b)) return true;
  if (isBeside(a) !== isBeside(b)) return true;
  if (left === right || GENERIC_HEADS_OF_BODIES.has(left) || GENERIC_HEADS_OF_BODIES.has(right)) return false;
  return !OFFICES_ALIKE.some((line) => line.has(left) && line.has(right));
}

/** The last word for what is headed: "museum" of "the next director of the Tarn museum"; of a bare office its own. */
function bodyOf({ part }: PartView): string {
  const [office, ...behind] = part.words.split(OF_BODY);
  return kindOfNoun(contentWords(behind[0] ?? office!).at(-1) ?? '');
}

/** "the interim coach", "coach": of whatever body, where it isn't one who holds both. */
function isOneHolder(a: HappeningView, b: HappeningView): boolean {
  return a.doer !== null && b.doer !== null && compareParts(a.doer, b.doer) === 'same';
}

function isBeside({ theme }: HappeningView): boolean {
  return theme!.part.words.split(/[\s-]/).some((word) => BESIDE_OFFICE.has(word.toLowerCase()));
}

/** "X runs the school": told of its head by the way, and no news that somebody came to it. */
export function isByTheWay({ view }: HappeningView): boolean {
  return HEADS_NOW.test(view.claim.predicate.words);
}

/** An article of the one names the other's holder too: one may have come after the other. */
export function mayFollow(a: readonly HappeningView[], b: readonly HappeningView[]): boolean {
  return namesHolder(a, b) || namesHolder(b, a);
}

function namesHolder(a: readonly HappeningView[], b: readonly HappeningView[]): boolean {
  const names = b.flatMap(({ doer }) => doer?.name?.name.split(/\s+/).at(-1) ?? []);
  return a.some(({ view: { source } }) =>
    source.mentions.some(({ name }) => names.includes(name.split(/\s+/).at(-1)!)),
  );
}
