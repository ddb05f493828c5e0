import { givesFormerName } from '../../language/en/former-names.ts';
import { ALSO_KNOWN } from '../../language/en/name-words.ts';
import {
  BETWEEN_OTHER_NAMES,
  KNOWN_VARIOUSLY,
  OPENS_BRACKETED_NAME,
  OTHER_WITH_OR,
} from '../../language/en/names/name-joints.ts';
import { foldName } from '../../text/fold-name.ts';
import { isAcronymOf, isCountry, mainInitials } from './name-core.ts';
import { type LinkList, MOST_COMPARED, type NameGroup } from './name-groups.ts';
import type { ArticleWords, Named } from './named.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,9}$/u;

/** "X (Y)", "Y (X)", "X, also known as Y", "known variously as X (A) and Y (B)". */
export function linkDefinitions({ text, dateline }: ArticleWords, all: readonly Named[], list: LinkList): void {
  const names = all.filter((named) => !named.form && named.mention);
  for (let at = 0; at + 1 < names.length; at++) {
    const a = names[at]!;
    const b = names[at + 1]!;
    const between = text.slice(a.mention!.anchor.end, b.mention!.anchor.start);
    if (between.length > 60 || between.includes('\n')) continue;
    if (dateline && a.mention!.anchor.start >= dateline.start && b.mention!.anchor.end <= dateline.end) continue;
    if (
      OPENS_BRACKETED_NAME.test(between) &&
      /^["”’]?[)\];,]/.test(text.slice(b.mention!.anchor.end, b.mention!.anchor.end + 2))
    ) {
      linkBrackets(a, b, names, list);
    } else if (
      a.type !== 'person' &&
      ALSO_KNOWN.test(between) &&
      !(OTHER_WITH_OR.test(between) && !ACRONYM.test(b.name))
    ) {
      list.add(a, b, 'same', 'given as another name');
    } else if (
      areOfOneSort(a, b) &&
      givesFormerName(between, text.slice(b.mention!.anchor.end, b.mention!.anchor.end + 2))
    ) {
      list.add(a, b, 'same', 'given as an earlier or later name');
    }
  }
  linkVariously(text, names, list);
}

/** Bodies and places are renamed; a person’s other name is told in other words. */
function areOfOneSort(a: Named, b: Named): boolean {
  if (a.type === 'person' || b.type === 'person') return false;
  return a.type === b.type || a.type === 'other' || b.type === 'other';
}

function linkBrackets(a: Named, b: Named, all: readonly Named[], list: LinkList): void {
  const short = ACRONYM.test(b.name) ? b : ACRONYM.test(a.name) ? a : undefined;
  if (!short) return;
  const long = short === b ? a : b;
  if (isCountry(short.folded) || isCountry(long.folded)) return;
  if (long.type === 'person' && long.folded.split(' ').length > 2 && isAcronymOf(short.name, long.folded)) {
    for (const named of all) if (named.folded === long.folded) named.type = 'organisation';
  }
  if (isAcronymOf(short.name, long.folded) || long.type === 'organisation' || long.name.includes(' ')) {
    if (long.type === 'person' || long.type === 'place') return;
    list.add(a, b, 'same', 'acronym defined in brackets');
  } else if (isAcronymOf(short.name, long.folded) || foldName(long.name)[0] === foldName(short.name)[0]) {
    list.add(a, b, 'same', 'acronym defined in brackets');
  }
}

/** An acronym that no bracket defines stands for the one name here whose initials it has, from three letters on. */
export function linkInitials(groups: readonly NameGroup[], list: LinkList): void {
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    if (group.first.type === 'person' || group.first.type === 'place') continue;
    const { tokens } = group.core;
    if (tokens.length < 3) continue;
    const initials = mainInitials(group.folded);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), group]);
  }
  for (const group of groups) {
    if (!ACRONYM.test(group.first.name) || group.folded.length < 3 || isCountry(group.folded)) continue;
    const fits = byInitials.get(group.folded) ?? [];
    if (fits.length === 1) list.add(group.first, fits[0]!.first, 'same', 'initials of the one name here that they fit');
  }
}

/** After "known variously as" all names up to the end of the clause, joined by brackets and "and", are one thing's. */
function linkVariously(text: string, names: readonly Named[], list: LinkList): void {
  let budget = MOST_COMPARED;
  for (const match of text.matchAll(KNOWN_VARIOUSLY)) {
    if (budget-- <= 0) break;
    const from = match.index + match[0].length;
    const follow = names.filter(
      (named) => named.mention!.anchor.start >= from && named.mention!.anchor.start < from + 200,
    );
    let end = from;
    let first: Named | undefined;
    for (const named of follow) {
      if (!BETWEEN_OTHER_NAMES.test(text.slice(end, named.mention!.anchor.start))) break;
      if (first) list.add(first, named, 'same', 'listed after “known variously as”');
      first ??= named;
      end = named.mention!.anchor.end;
    }
  }
}
