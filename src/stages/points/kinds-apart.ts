import { COUNTED_BY_CLASS, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  ABOARD,
  ADDED_BEHIND,
  ADDS_UP,
  AIMED_AT,
  AT_AN_HOUR,
  AT_WORKS,
  BOTH_HARMS,
  BY_AN_HOUR,
  GROUPS,
  HARMED_ONLY,
  HOUSEHOLDS,
  OF_A_SHARE,
  ROOM_FOR,
  SENSES_OF_SUM,
  SETS_OF_COUNTS,
} from '../../language/en/points/figure-kinds.ts';
import { isMoney } from '../../language/en/units.ts';
import { sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { areContrary } from './are-contrary.ts';
import { readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

/** Why two figures that differ are of two kinds of one thing, in words; null where nothing shows that they are. */
export function kindsApart(a: ClaimView, b: ClaimView): string | null {
  if (
    (isOfGroups(a) && isOfPersons(b)) ||
    (isOfGroups(b) && isOfPersons(a)) ||
    areHouseholdsOf(a, b) ||
    areHouseholdsOf(b, a)
  )
    return 'one counts people, the other groups of them';
  if (isAddition(a) !== isAddition(b)) return 'one counts those who came to the others';
  if (ownsOther(a, b) || ownsOther(b, a)) return 'one counts those at one place of work, the other all of its owner';
  if (isAboard(a, b) || isAboard(b, a)) return 'one counts those who were there, the other those whom it befell';
  if (OF_A_SHARE.test(textBefore(a)) !== OF_A_SHARE.test(textBefore(b)))
    return 'one is the whole that a share is told of';
  if (isByHour(a) !== isByHour(b)) return 'one was counted by an hour of the day';
  if (isOfRoom(a) !== isOfRoom(b)) return 'one is what there is room for';
  if (harmsDiffer(a, b)) return 'one counts what was damaged, the other what was destroyed';
  return sensesDiffer(a, b) ? 'they are sums of two kinds' : null;
}

/** Why two counts are of two sets, be it by one number, in words; null where nothing shows that they are. */
export function setsApart(a: ClaimView, b: ClaimView): string | null {
  if (areAimedApart(a, b)) return 'they came down in different places';
  if (areContrary(a, b)) return 'one tells the contrary of the other';
  const [left, right] = [setOf(a), setOf(b)];
  if (left === null || right === null || left.family !== right.family || left.of === right.of) return null;
  return left.family === 'turnout'
    ? 'of who came, the tickets sold and the room there is, they count two'
    : 'one counts new ones, the other all there are';
}

const setOf = remember((view: ClaimView): (typeof SETS_OF_COUNTS)[number] | null => {
  const { quantity, source, claim } = view;
  if (quantity === null || quantity.unit !== undefined) return null;
  const { end } = quantity.anchor;
  const before = textBefore(view);
  const behind = source.article.text.slice(end, Math.min(sentenceOf(claim).end, end + REACH));
  return SETS_OF_COUNTS.find((kind) => kind.before?.test(before) || kind.behind?.test(behind)) ?? null;
});

/** "Two more inmates died"; in "six died and nine more were hurt" nine are all who were. */
function isAddition({ quantity, claim, source }: ClaimView): boolean {
  const { start, end } = quantity!.anchor;
  if (!ADDED_BEHIND.test(source.article.text.slice(end, end + REACH))) return false;
  const from = sentenceOf(claim).start;
  return !source.quantities.some(({ anchor }) => anchor.start >= from && anchor.end <= start);
}

/** "Six crews". */
function isOfGroups({ quantity }: ClaimView): boolean {
  return quantity !== null && quantity.unit === undefined && GROUPS.test(quantity.counted);
}

function isOfPersons({ head, quantity }: ClaimView): boolean {
  return (
    quantity?.unit === undefined &&
    isPersonNoun(head) &&
    !GROUPS.test(quantity?.counted ?? '') &&
    !HOUSEHOLDS.test(quantity?.counted ?? '')
  );
}

/** "Was carrying 84 passengers", "all 90 died". */
function isAboard(a: ClaimView, b: ClaimView): boolean {
  const { key } = b.claim.predicate;
  return ABOARD.test(a.claim.predicate.key) && (key === 'die' || OF_PEOPLE.has(key));
}

/** "Fired four canisters into the east stand", "eleven canisters were used in Brewer Street". */
function areAimedApart(a: ClaimView, b: ClaimView): boolean {
  if (a.head !== b.head || !COUNTED_BY_CLASS.launch!.test(a.head)) return false;
  const [left, right] = [aimOf(a), aimOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
}

const aimOf = remember(({ quantity, claim, source }: ClaimView): readonly string[] => {
  const { end } = sentenceOf(claim);
  const from = quantity!.countedSpan?.end ?? quantity!.anchor.end;
  return contentWords(AIMED_AT.exec(source.article.text.slice(from, end))?.[1] ?? '');
});

/** "Turnout was 41 percent at noon", "by noon 300 had come". */
function isByHour({ claim, quantity, source }: ClaimView): boolean {
  const { start, end, exact } = sentenceOf(claim);
  const { anchor } = quantity!;
  const { text } = source.article;
  const around = text.slice(Math.max(start, anchor.start - REACH), Math.min(end, anchor.end + REACH));
  return BY_AN_HOUR.test(around) || (AT_AN_HOUR.test(around) && ADDS_UP.test(exact));
}

/** "Could hold 60 million", "was built for 450". */
function isOfRoom(view: ClaimView): boolean {
  return ROOM_FOR.test(textBefore(view));
}

/** "40 houses were destroyed", "120 houses were damaged". */
function harmsDiffer(a: ClaimView, b: ClaimView): boolean {
  if (a.claim.predicate.key !== 'destroy' || b.claim.predicate.key !== 'destroy') return false;
  if ([a, b].some(({ claim }) => BOTH_HARMS.test(sentenceOf(claim).exact))) return false;
  return HARMED_ONLY.test(a.claim.predicate.words) !== HARMED_ONLY.test(b.claim.predicate.words);
}

/** People to a household, as news counts both: "40 families", "some 160 people". */
const TO_A_HOUSEHOLD = { least: 2, most: 8 } as const;

function areHouseholdsOf(households: ClaimView, persons: ClaimView): boolean {
  const [few, many] = [readValue(households), readValue(persons)];
  if (!few || !many || !HOUSEHOLDS.test(households.quantity?.counted ?? '') || !isOfPersons(persons)) return false;
  const ratio = many.nominal / few.nominal;
  return ratio >= TO_A_HOUSEHOLD.least && ratio <= TO_A_HOUSEHOLD.most;
}

/** "The mill employs 310 people", "Orrel Paper has 4,200 employees": a company's name, and what it may run. */
function ownsOther(owner: ClaimView, site: ClaimView): boolean {
  if (owner.claim.predicate.key !== 'employ' || site.claim.predicate.key !== 'employ') return false;
  const { subject } = owner.claim;
  const noun = AT_WORKS.exec(textBefore(site))?.[1];
  if (subject?.mention === undefined || noun === undefined || site.claim.subject?.mention !== undefined) return false;
  return !AT_WORKS.test(textBefore(owner)) && !subject.key.split(' ').includes(noun);
}

/** Letters before a figure that tell what it is of. */
const REACH = 48;

function textBefore({ quantity, claim, source }: ClaimView): string {
  const { start } = quantity!.anchor;
  return source.article.text.slice(Math.max(sentenceOf(claim).start, start - REACH), start);
}

/** "Insured for 12 million", "worth 9 million". */
function sensesDiffer(a: ClaimView, b: ClaimView): boolean {
  if (!isMoney(a.quantity?.unit) || !isMoney(b.quantity?.unit)) return false;
  const [left, right] = [senseOf(a), senseOf(b)];
  return left >= 0 && right >= 0 && left !== right;
}

function senseOf(view: ClaimView): number {
  const before = textBefore(view);
  return SENSES_OF_SUM.findIndex((sense) => sense.test(before));
}
