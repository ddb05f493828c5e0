import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { GROUP_NOUNS } from '../../language/en/describing-words.ts';
import { headOfPhrase } from '../../language/en/description-nouns.ts';
import { sexOfGivenName } from '../../language/en/given-names.ts';
import {
  CITING,
  CODE_HEADS,
  DIRECTION_WORDS,
  NAME_PARTICLES,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
} from '../../language/en/name-words.ts';
import { OF_FIRMS_TOO } from '../../language/en/names/describing-phrases.ts';
import {
  BEHIND_PLACE,
  COMPASS_WORDS,
  ONLY_OF_PLACES,
  PLACE_BEFORE_OF,
} from '../../language/en/names/speaking-places.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import { followsSubject } from '../../language/en/subject-followers.ts';
import type { Dateline, EntityType } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { findDescribed } from './find-described.ts';
import type { Named } from './named.ts';

type Votes = Record<EntityType, number>;

function noVotes(): Votes {
  return { person: 0, organisation: 0, place: 0, group: 0, other: 0 };
}

/** What the words of a name say by themselves; null where they say nothing. */
function typeByWords(words: readonly SurfaceWord[], named: Named): EntityType | null {
  const country = COUNTRY_WORDS.get(named.name);
  if (country) return country.kind === 'people' ? 'group' : 'place';
  const own = words.slice(named.nameFrom, named.to);
  const last = own.at(-1)!;
  if (own.length === 1 && last.shape === 'code') return 'other';
  if (own.length === 2 && CODE_HEADS.has(own[0]!.lower)) return 'other';
  const stop = own.findIndex((word, at) => at > 0 && (word.lower === 'of' || word.lower === 'for'));
  const head = (stop > 0 ? own[stop - 1]! : last).lower;
  if (last.shape === 'number') return PLACE_HEADS.has(own.at(-2)?.lower ?? '') ? 'place' : 'other';
  if (own.length > 1 && ORGANISATION_HEADS.has(head)) return 'organisation';
  if (own.length > 1 && stop < 0 && (PLACE_HEADS.has(head) || PLACE_HEADS.has(own[0]!.lower))) return 'place';
  if (own.length > 1 && (own[0]!.possessive || ORGANISATION_HEADS.has(own[0]!.lower))) return 'organisation';
  if (own.length === 1 && ORGANISATION_HEADS.has(last.lower)) return 'organisation';
  if (own.length === 1 && last.shape === 'upper') return 'organisation';
  return null;
}

function looksLikePerson(words: readonly SurfaceWord[], named: Named): boolean {
  const own = words.slice(named.nameFrom, named.to).filter((word) => word.shape !== 'punct');
  const count = own.filter((word) => !NAME_PARTICLES.has(word.lower)).length;
  return count >= 2 && count <= 5 && own.every((word) => word.shape === 'capital' || NAME_PARTICLES.has(word.lower));
}

function speaks(words: readonly SurfaceWord[], named: Named): boolean {
  const after = words[named.to];
  const before = words[named.from - 1];
  const led = before !== undefined && (before.lower === 'of' || PLACE_PREPOSITIONS.has(before.lower));
  return (
    (after !== undefined && !led && SPEECH_CUES.get(after.lower)?.person === true) ||
    (before !== undefined && SPEECH_CUES.get(before.lower)?.inverts === true)
  );
}

/** "according to Velland Water". */
function isCited(words: readonly SurfaceWord[], { from }: Named): boolean {
  return words[from - 1]?.lower === 'to' && words[from - 2]?.lower === CITING;
}

/** "VESTHOLM (Agency) –", "Vestholm, 3 March –": what follows the place of a dateline. */
function opensDateline(words: readonly SurfaceWord[], to: number): boolean {
  const [mark, next] = [words[to]?.text ?? '', words[to + 1]];
  if (mark === ',') return next !== undefined && next.shape !== 'lower';
  return /^[(:—–-]$/.test(mark);
}

function vote(words: readonly SurfaceWord[], named: Named, votes: Votes): void {
  const own = typeByWords(words, named);
  if (own) votes[own] += 3;
  if (own === null && sexOfGivenName(words[named.nameFrom]!.lower) && looksLikePerson(words, named))
    votes.person += 1.5;
  if (named.anchorTo) votes.place += 3;
  if (named.role) votes.person += 6;
  if (named.beside && !OF_FIRMS_TOO.has(named.beside.split(' ').at(-1)!) && looksLikePerson(words, named))
    votes.person += own === 'organisation' ? 0 : 4;
  for (const [from, to] of findDescribed(words, named)) {
    const head = headOfPhrase(words.slice(from, to).map(({ lower }) => lower));
    if (head && OF_FIRMS_TOO.has(head.noun)) continue;
    if (head?.kind === 'person' && !head.plural && looksLikePerson(words, named)) votes.person += 3;
    else if (head?.kind === 'body' && own !== 'place') votes.organisation += 2;
  }
  const after = words[named.to];
  const before = words[named.from - 1];
  if (after?.lower === 'who' || (after?.text === ',' && words[named.to + 1]?.lower === 'who')) votes.person += 3;
  if (after?.text === ',' && /^\d\d?$/.test(words[named.to + 1]?.text ?? '')) votes.person += 3;
  if (before && GROUP_NOUNS.has(before.lower) && !named.role) votes.organisation += 3;
  if (speaks(words, named)) votes.person += looksLikePerson(words, named) ? 2 : 0.4;
  if (before && PLACE_PREPOSITIONS.has(before.lower) && named.from === named.nameFrom && !isCited(words, named)) {
    votes.place += ONLY_OF_PLACES.has(before.lower) ? 2 : 0.6;
  }
  if (before?.lower === 'of' && PLACE_BEFORE_OF.test(words[named.from - 2]?.lower ?? '')) {
    votes.place += 4;
  }
  if (after && BEHIND_PLACE.test(after.lower)) votes.place += 3;
  const opens = named.from === 0 && named.to - named.nameFrom <= 3 && opensDateline(words, named.to);
  if (opens && own !== 'organisation') votes.place += 4;
  if (DIRECTION_WORDS.has(words[named.nameFrom]!.lower) && named.to - named.nameFrom > 1) votes.place += 1;
}

/** A person is called again by the last word of the name, a firm by the first. */
function voteByShortForms(
  words: readonly SurfaceWord[],
  named: Named,
  singles: ReadonlySet<string>,
  votes: Votes,
): void {
  if (!looksLikePerson(words, named)) return;
  const tokens = named.folded.split(' ');
  if (singles.has(tokens.at(-1)!)) votes.person += 2;
  else if (singles.has(tokens[0]!)) votes.organisation += 0.5;
}

/** Stands where a subject does: before a verb, or first in its sentence. */
function acts(words: readonly SurfaceWord[], named: Named): boolean {
  const after = words[named.to];
  if (!after || named.from !== named.nameFrom) return false;
  return followsSubject(after.lower);
}

function winner(votes: Votes): EntityType {
  let best: EntityType = 'other';
  for (const type of ['person', 'organisation', 'place', 'group', 'other'] as const) {
    if (votes[type] > votes[best]) best = type;
  }
  return best;
}

/** In "VESTHOLM (Aldia Wire) –" the bracket names who wrote it; what stands before it is a place, however it is spelt. */
function voteInDateline(
  words: readonly SurfaceWord[],
  { from, name }: Named,
  { start, end, place, agency }: Dateline,
  votes: Votes,
): void {
  const at = words[from]!.start;
  if (at < start || at >= end) return;
  if (agency?.includes(name)) votes.organisation += 6;
  else if (place.includes(name)) votes.place += 6;
}

/** What an article's page tells of names besides its text. */
export interface TypeHints {
  readonly dateline?: Dateline | undefined;
  /** The outlet, as the page names it. */
  readonly outlet?: string | undefined;
}

/** "northern Velland". */
function hasParts(words: readonly SurfaceWord[], { from, nameFrom }: Named): boolean {
  const before = words[from - 1];
  return from === nameFrom && before?.shape === 'lower' && COMPASS_WORDS.test(before.lower);
}

/** "Velland Stone" where the article has "Velland" for a place: a body that bears the place's name. */
function isNamedAfterPlace(
  words: readonly SurfaceWord[],
  named: Named,
  byName: ReadonlyMap<string, Votes>,
  regions: ReadonlySet<string>,
): boolean {
  if (named.role || !looksLikePerson(words, named)) return false;
  const first = named.folded.split(' ')[0]!;
  if (sexOfGivenName(first)) return false;
  const votes = byName.get(first);
  return regions.has(first) || (votes !== undefined && votes.place > 0 && winner(votes) === 'place');
}

/** Gives each mention the type for which all mentions of its words in the article speak. */
export function decideTypes(words: readonly SurfaceWord[], all: readonly Named[], hints: TypeHints = {}): void {
  const byName = new Map<string, Votes>();
  const outlet = hints.outlet === undefined ? undefined : foldName(hints.outlet);
  const singles = new Set(all.filter((named) => !named.folded.includes(' ')).map((named) => named.folded));
  for (const named of all) {
    const votes = byName.get(named.folded) ?? noVotes();
    vote(words, named, votes);
    voteByShortForms(words, named, singles, votes);
    if (hints.dateline) voteInDateline(words, named, hints.dateline, votes);
    if (named.folded === outlet) votes.organisation += 6;
    byName.set(named.folded, votes);
  }
  const regions = new Set(all.filter((named) => hasParts(words, named)).map(({ folded }) => folded));
  for (const named of all) {
    if (!isNamedAfterPlace(words, named, byName, regions)) continue;
    byName.get(named.folded)!.organisation += 3;
    const region = byName.get(named.folded.split(' ')[0]!);
    if (region && winner(region) === 'other') region.place += 0.6;
  }
  for (const named of all) {
    const votes = byName.get(named.folded)!;
    named.type = winner(votes);
    if (named.type === 'other' && votes.other === 0 && acts(words, named) && looksLikePerson(words, named)) {
      votes.person += 1;
    }
  }
  for (const named of all) {
    const votes = byName.get(named.folded)!;
    named.type = winner(votes);
  }
}
