import { askOfMany } from '../../language/en/ask-of-many.ts';
import { LEFT_HANGING, OPENS_WITH_COUNT } from '../../language/en/asked-phrases.ts';
import { AXES, HAPPENINGS, OPEN_DEED, OPEN_STATE, WHEREABOUTS } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { MASSES, USE } from '../../language/en/open-verbs.ts';
import { SET_ALIGHT, SETS_OFF, WHO_SET_FIRE } from '../../language/en/points/cause-words.ts';
import {
  AFTER_HEAD,
  DIED_OF,
  DIRECTION_SIGN,
  FORMER,
  LEADING_DETERMINER,
  ORDERED_DONE,
  WENT_DOWN,
  WHERE_SANK,
} from '../../language/en/points/question-words.ts';
import { IS_NOW, NONE_OF } from '../../language/en/points/whereabouts-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { askBehind } from './ask-behind.ts';
import { askDoer } from './ask-doer.ts';
import { askWhom } from './ask-whom.ts';
import { askedClause, askedWords, isClausePart, isEffectPut, nameSeveral, sayWhat } from './asked-words.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { isSomebody } from './compare-causes.ts';
import { isDeath } from './compare-harms.ts';
import { compareParts } from './compare-parts.ts';
import { mostUsed } from './group-readings.ts';
import { chooseAspect, directionOf, isOfDeeds } from './happening-aspect.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import { nameOf } from './name-asked.ts';
import { isOfOffice } from './offices-differ.ts';
import { placeContested } from './whereabouts.ts';

const LONGEST_NAME = 70;
/** The axis of who is alive, missing or dead, which no body is: "the ministry’s nine dead fighters". */
const LIFE = 'life';

/** The question in plain words, from the words that the sources use most. */
export function askHappening(views: readonly ClaimView[], lookup: EntityLookup): string {
  const aspect = chooseAspect(views);
  const key = mostUsed(views.map(({ claim }) => claim.predicate.key));
  const happening = HAPPENINGS[key] ?? {};
  const isOfLife = seenAs(views[0]!).axis === LIFE;
  const it = wordsFor(views, lookup, ({ claim }) => claim.object, isOfLife);
  const by = wordsFor(views, lookup, ({ claim }) => claim.subject);
  if (key === 'cause') return causeQuestion(views, lookup, it);
  if (isOfDeeds(views)) return askDoer(views);
  if (key.startsWith(OPEN_DEED)) return deedQuestion(views, it ?? 'it', by);
  if (key === 'lead_office') return officeQuestion(views, it, by);
  if (key === 'heads' && aspect === 'doer' && it !== null) return headsQuestion(views, lookup, it);
  if (key.startsWith(OPEN_STATE)) return stateQuestion(views, key, it ?? 'it');
  if (key === WHEREABOUTS) return whereQuestion(views, it);
  if (aspect === 'where' && views.every(({ claim }) => WENT_DOWN.test(claim.predicate.words)))
    return fill(WHERE_SANK, it, null);
  if (aspect === 'where') return fill(`Where ${happening.where ?? 'was it'}?`, it, null);
  if (aspect === 'doer' && it !== null && views.every(({ claim }) => SET_ALIGHT.test(claim.text)))
    return fill(WHO_SET_FIRE, it, null);
  const ordered =
    aspect === 'doer' && key === 'order' ? views.flatMap((view) => orderedDone(view) ?? [])[0] : undefined;
  if (ordered !== undefined && happening.doer) return fill(happening.doer, ordered, null);
  const behind = aspect === 'doer' && it === null ? askBehind(views) : null;
  if (behind !== null) return behind;
  if (aspect === 'doer') return happening.doer ? fill(happening.doer, it, null) : askDoer(views);
  const whom = aspect === 'whom' ? askWhom(views) : null;
  if (whom !== null) return whom;
  if (aspect === 'whom' && happening.whom)
    return fill(`${happening.whom.slice(0, -1)}${by ? '' : about(views, lookup)}?`, it, isByOne(views) ? by : null);
  if (it === null && by !== null && happening.doer) return `Was ${by} behind the ${shortest(views)}?`;
  const opposed = new Set(views.map((view) => directionOf(seenAs(view)).replace(DIRECTION_SIGN, ''))).size > 1;
  const axis = AXES[seenAs(views[0]!).axis];
  const template = (opposed ? axis?.ask : undefined) ?? happening.whether ?? axis?.ask ?? 'What is told of {it}?';
  return fill(template, it, BY_BEHIND.test(template) && !isByOne(views) ? null : by);
}

/** Nobody else is told to have done it, or with another thing, and nobody tells of it without a word of who it was. */
function isByOne(views: readonly ClaimView[]): boolean {
  const all = views.map(seenAs);
  const told = all.flatMap(({ doer }) => doer ?? []);
  const sources = (some: readonly HappeningView[]): Set<unknown> => new Set(some.map(({ view }) => view.source));
  const asserted = all.filter(({ denied }) => !denied);
  const without = [...sources(asserted)].filter((source) => !sources(asserted.filter(({ doer }) => doer)).has(source));
  return without.length === 0 && told.every((doer) => compareParts(doer, told[0]!) !== 'different');
}

/** The doer is left out of what is asked where none is given. */
const BY_BEHIND = /\S\{by\}/;

/** "the market cleared" of "ordered the market cleared": what was to be done with it; null where no participle tells. */
function orderedDone(view: ClaimView): string | null {
  const { object, predicate } = view.claim;
  if (!object || object.span.start < predicate.span.end) return null;
  const told = ORDERED_DONE.exec(view.source.article.text.slice(object.span.end, object.span.end + LONGEST_NAME))?.[0];
  return told === undefined ? null : askedWords(view, object) + told;
}

/** A noun has a cause, what a clause tells a reason. */
function causeQuestion(views: readonly ClaimView[], lookup: EntityLookup, it: string | null): string {
  const told = views.flatMap((view) => (view.claim.object ? [{ view, part: view.claim.object }] : []));
  const effects = told.filter(({ view, part }) => isEffectPut(view, part));
  const dead = whoDied(views, lookup);
  if (dead !== null) return fill(DIED_OF, dead, null);
  if (effects.some(({ part }) => !isClausePart(part)))
    return `${areSetters(views) ? 'Who set off' : 'What caused'} ${namedHarm(effects) ?? it?.replace(INDEFINITE, 'the ') ?? 'it'}?`;
  const clauses = effects.flatMap(({ view, part }) => askedClause(view, part) ?? []);
  return `What is given as the reason why ${clauses.length > 0 ? mostUsed(clauses) : 'it happened'}?`;
}

/** The name of the one whose death all tell of; null for none. */
function whoDied(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  if (!views.every((view) => seenAs(view).theme !== null && isDeath(seenAs(view).theme!))) return null;
  const names = views.flatMap((view) => (seenAs(view).theme!.name ? [nameOf(view, view.claim.object!, lookup)] : []));
  return names.length > 0 ? mostUsed(names) : null;
}

const INDEFINITE = /^an? /;

/** "the fire at the Hotel Marin": what is asked of in the words that say which it was. */
function namedHarm(effects: readonly { readonly view: ClaimView; readonly part: ClaimPart }[]): string | null {
  const named = effects
    .filter(({ part }) => !isClausePart(part) && part.mention === undefined)
    .map(({ view, part }) => askedWords(view, part).replace(INDEFINITE, 'the '))
    .filter((words) => /^the .*\p{Lu}/u.test(words) && words.length <= LONGEST_NAME);
  return named.length > 0 ? mostUsed(named) : null;
}

/** All who tell of a cause tell of somebody. */
function areSetters(views: readonly ClaimView[]): boolean {
  const told = views.map(seenAs).filter(({ denied }) => !denied);
  return (
    told.length > 0 &&
    told.every((seen) => seen.doer !== null && isSomebody(seen.doer) && SETS_OFF.test(seen.view.claim.predicate.words))
  );
}

/** "Was the seal unbroken?", by the plain word of the state; of what is so now "Is …?" */
function stateQuestion(views: readonly ClaimView[], key: string, it: string): string {
  const several = nameSeveral(it);
  const now = views.every(({ claim }) => IS_NOW.test(claim.text));
  const be = now ? (several ? 'Are' : 'Is') : several ? 'Were' : 'Was';
  return `${be} ${it} ${key.slice(OPEN_STATE.length).replaceAll('_', ' ')}?`;
}

/** "Was the captain on the bridge?", where that alone is denied; else "Where was he?" */
function whereQuestion(views: readonly ClaimView[], it: string | null): string {
  const whom = it?.replace(NONE_OF, '') ?? null;
  const place = placeContested(views.map(seenAs));
  return fill(place === null ? 'Where was {it}?' : `Was {it} ${place}?`, whom, null);
}

/** "Did Orin telephone the hall?"; of a passive that names no doer "Was the batch recalled?" */
function deedQuestion(views: readonly ClaimView[], it: string, by: string | null): string {
  const lemmas = views.map(({ claim }) => claim.predicate.key.slice(OPEN_DEED.length));
  if (lemmas.every((lemma) => lemma === USE)) return usedQuestion(it);
  if (by !== null) return `Did ${by} ${mostUsed(lemmas)} ${it}?`;
  const done = mostUsed(views.map(({ claim }) => claim.predicate.words.toLowerCase().split(/\s+/).at(-1)!));
  return `${nameSeveral(it) ? 'Were' : 'Was'} ${it} ${done}?`;
}

/** "Was tear gas used?", "Were sirens used?" */
function usedQuestion(words: string): string {
  const it = words.replace(LEADING_DETERMINER, '').split(AFTER_HEAD)[0]!.toLowerCase();
  const head = it.split(' ').at(-1)!;
  const several = singularOf(head) !== head || !MASSES.has(head);
  return several ? `Were ${singularOf(head) === head ? `${it}s` : it} used?` : `Was ${it} used?`;
}

/** What all its sentences speak of, in brackets, where no doer says which happening is meant. */
function about(views: readonly ClaimView[], lookup: EntityLookup): string {
  const themes = new Set(
    views.flatMap(({ object, statement }) => [
      ...object,
      ...(statement?.speaker.entity ? [statement.speaker.entity] : []),
    ]),
  );
  const shared = [...views[0]!.topics].filter(
    (key) => lookup.byId.has(key) && !themes.has(key) && views.every(({ topics }) => topics.has(key)),
  );
  const said = (key: string): number => views.filter((view) => view.about.has(key)).length;
  const top = shared.sort((a, b) => said(b) - said(a) || (a < b ? -1 : 1))[0];
  return top ? ` (${lookup.byId.get(top)!.name})` : '';
}

/** The words of the happening in its shortest telling: "cyberattacks". */
function shortest(views: readonly ClaimView[]): string {
  const words = views.map(({ claim }) => claim.predicate.words.toLowerCase());
  return words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** "Is X still railway chief?", "Does X still lead the railway?" */
function officeQuestion(views: readonly ClaimView[], it: string | null, by: string | null): string {
  const role = views.find(({ claim }) => claim.object?.key === 'office')?.claim.object?.words.replace(FORMER, '');
  return role ? `Is ${by ?? 'anyone'} still ${role}?` : `Does ${by ?? 'anyone'} still lead ${it ?? 'it'}?`;
}

/** "Who is mayor of Orl?", "Who heads the school?" */
function headsQuestion(views: readonly ClaimView[], lookup: EntityLookup, it: string): string {
  const office = wordsFor(
    views.filter((view) => isOfOffice(seenAs(view))),
    lookup,
    ({ claim: { object } }) => object && { words: object.words, span: object.span, key: object.key },
  );
  return office === null ? `Who heads ${it}?` : `Who is ${office}?`;
}

function wordsFor(
  views: readonly ClaimView[],
  lookup: EntityLookup,
  part: (view: ClaimView) => ClaimPart | undefined,
  onlyPersons = false,
): string | null {
  const named: string[] = [];
  const plain: string[] = [];
  for (const view of views) {
    const found = part(view);
    if (!found) continue;
    const person = view.source.mentions.find(({ id }) => id === found.mention)?.type === 'person';
    const byName = found.mention !== undefined && !isClausePart(found) && (person || !onlyPersons);
    const words = (byName ? nameOf(view, found, lookup) : askedWords(view, found).replace(LEFT_HANGING, ''))
      .replace(person ? /^the\s+/i : /^$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    (byName ? named : plain).push(
      words.length > LONGEST_NAME ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))} …` : words,
    );
  }
  const counts = new Set(plain.map((words) => OPENS_WITH_COUNT.exec(words)?.[0] ?? ''));
  if (counts.size > 1) for (const [i, words] of plain.entries()) plain[i] = words.replace(OPENS_WITH_COUNT, '');
  const telling = plain.filter(sayWhat);
  const chosen = named.length > 0 ? named : telling.length > 0 ? telling : plain;
  return chosen.length > 0 ? lowerArticle(mostUsed(chosen)) : null;
}

function lowerArticle(words: string): string {
  return words.replace(/^(The|A|An|His|Her|Its|Their|Our)\s/, (article) => article.toLowerCase());
}

/** "{by}" behind a space stands for the doer, right behind a word for "by" and the doer. */
function fill(template: string, it: string | null, by: string | null): string {
  return agreeing(template, it, by)
    .replace(/(\S)\{by\}/, by ? `$1 by ${by}` : '$1')
    .replace(/(\S)\{it\}/, it ? `$1 ${it}` : '$1')
    .replace('{by}', by ?? 'anyone')
    .replace('{it}', it ?? 'it');
}

/** "Were members of the group expelled?", "Do two of them back it?": the verb agrees with what stands behind it. */
function agreeing(template: string, it: string | null, by: string | null): string {
  const subject = /^\w+ \{by\}/.test(template) ? by : it;
  return subject !== null && nameSeveral(subject) ? askOfMany(template) : template;
}
