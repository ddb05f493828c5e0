import { type Pieces, WORD } from '../../pieces.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from '../calendar.ts';

/** What has befallen somebody where it is told by its noun, whatever is still to be done about it. */
const HARM =
  /^(?:deaths?|killings?|murders?|massacres?|assassinations?|abductions?|kidnappings?|disappearances?|shootings?|stabbings?|drownings?|lynchings?|poisonings?)$/;
const OWNS = /^(?:the|his|her|its|their|a|these|those)$/;
const LEADS = /^(?:in|on|last)$/;

/** Words between the noun and the time: "the killing (of six farm workers by his men at Osk) in March". */
const REACH = 12;

/** "An inquiry into the killing of six in March will report next week": the time is that of what is inquired into. */
export function isOfHarm(pieces: Pieces, start: number): boolean {
  if (!LEADS.test(pieces.lower[start - 1] ?? '')) return false;
  for (let at = start - 2; at >= 0 && at >= start - 2 - REACH; at--) {
    if (pieces.sentence[at] !== pieces.sentence[start] || !isOfPhrase(pieces, at)) return false;
    if (HARM.test(pieces.lower[at]!)) return isWithOwner(pieces, at);
  }
  return false;
}

/** A word, or a number, of a phrase that tells whom it befell; behind another time a verb may stand. */
function isOfPhrase(pieces: Pieces, at: number): boolean {
  const word = pieces.lower[at]!;
  if (WEEKDAY_NUMBERS.has(word) || MONTH_NUMBERS.has(word)) return false;
  return !/^(?:[,;:.()]|will|would|be|is|are|to|that|which|who|and|or|but|opens?|begins?|starts?|resumes?|closes?|ends?|goes|comes|continues?)$/.test(
    word,
  );
}

/** "the killing", "his violent death", "Velk's murder". */
function isWithOwner(pieces: Pieces, at: number): boolean {
  for (let i = at - 1; i >= at - 2 && pieces.sentence[i] === pieces.sentence[at]; i--) {
    if (OWNS.test(pieces.lower[i] ?? '') || /^['’]s?$/.test(pieces.lower[i] ?? '')) return true;
    if (pieces.kind[i] !== WORD) return false;
  }
  return /^(?:into|over|of|for|after|following)$/.test(pieces.lower[at - 1] ?? '');
}
