import { HAPPENINGS } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { ANY_ATTACK, CLAIMED_KINDS, WHO_WAS_BEHIND } from '../../language/en/points/question-words.ts';
import type { ClaimView } from './claim-view.ts';
import { mostUsed } from './group-readings.ts';
import { type HappeningView, seenAs } from './happening-view.ts';

/**
 * "Who was behind the bombing in Kest?", of what is told by a noun alone: "claimed responsibility for the bombing". Null where
 * the nouns tell of two things, or neither a place nor a day ties them.
 */
export function askBehind(views: readonly ClaimView[]): string | null {
  if (!views.every(({ claim }) => CLAIMED_KINDS.has(claim.predicate.key))) return null;
  const nouns = views.flatMap((view) => nounOf(view) ?? []);
  const telling = new Set(nouns.filter((noun) => !ANY_ATTACK.has(noun)));
  if (nouns.length < views.length || telling.size > 1) return null;
  const all = views.map(seenAs);
  const place = all.find((seen) => seen.place?.name)?.place?.name?.name;
  if (!all.every((a, n) => all.slice(n + 1).every((b) => areTied(a, b)))) return null;
  return WHO_WAS_BEHIND.replace('{it}', [...telling][0] ?? mostUsed(nouns)).replace(
    '{place}',
    place ? ` in ${place}` : '',
  );
}

function areTied(a: HappeningView, b: HappeningView): boolean {
  if (a.view.source === b.view.source) return true;
  const [here, there] = [a.place, b.place];
  if (here && there && [...here.named].some((key) => there.named.has(key))) return true;
  return a.days !== null && b.days !== null && a.days.from === b.days.from && a.days.to === b.days.to;
}

/** The noun of its kind that its words end with. */
function nounOf({ claim: { predicate } }: ClaimView): string | null {
  const last = singularOf(predicate.words.toLowerCase().split(/\s+/).at(-1)!);
  return HAPPENINGS[predicate.key]?.nouns?.split(' ').includes(last) === true ? last : null;
}
