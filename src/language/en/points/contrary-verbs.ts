import { wordTable } from '../../../text/word-table.ts';

/**
 * Verbs of which one never tells what the other does: what rose by 12 did not fall by 12, whom police arrested they did not
 * release. A line for each axis, its two sides parted by a bar; all forms that news uses.
 */
const AXES: readonly string[] = [
  `rose rise rises rising risen grew grow grows growing grown increased increase increases increasing climbed climb climbs jumped
   surged soared gained gain gains gaining won win wins winning added add adds adding created create creates creating hired
   hire hires hiring recruited recruit recruits recruiting raised raise raises raising
   | fell fall falls falling fallen dropped drop drops dropping declined decline declines declining decreased decrease decreases
   shrank shrunk slumped plunged lost lose loses losing cut cuts cutting shed sheds shedding axed axe slashed slash reduced
   reduce reduces reducing lowered lower lowers dismissed dismiss dismisses sacked sack eliminated eliminate scrapped scrap`,
  `arrested arrest arrests arresting detained detain detains jailed imprisoned apprehended
   | released release releases releasing freed free frees freeing acquitted acquit pardoned pardon`,
  `arrested arrest arrests arresting detained detain detains jailed imprisoned apprehended
   | shot shoot shoots killed kill kills killing died die dies perished murdered executed wounded injured hurt`,
  `admitted admit admits accepted accept accepts enrolled approved approve approves granted grant grants
   | rejected reject rejects refused refuse refuses denied expelled excluded vetoed`,
  `built build builds building erected opened open opens opening reopened
   | demolished demolish destroyed destroy destroys razed closed close closes closing shut shuts shutting shuttered`,
  `rescued rescue saved save survived survive survives | killed kill kills died die dies drowned drown perished`,
  'imported import imports importing | exported export exports exporting',
];

export interface Side {
  readonly axis: number;
  readonly side: number;
}

/** Of words in small letters, the axes and the side of each on which they stand. */
export const SIDES: Readonly<Record<string, readonly Side[]>> = wordTable(sidesOfWords());

function sidesOfWords(): Record<string, readonly Side[]> {
  const sides = new Map<string, readonly Side[]>();
  AXES.forEach((line, axis) => {
    line.split('|').forEach((words, side) => {
      for (const word of words.trim().split(/\s+/)) sides.set(word, [...(sides.get(word) ?? []), { axis, side }]);
    });
  });
  return Object.fromEntries(sides);
}

/** Right before a figure: it is where something came to, whichever way. */
export const COMES_TO =
  /\b(?:to|at|from|than)(?: (?:about|around|some|nearly|almost|just|only|over|under|more than|less than|at least))*\s$/i;
/** Ends the words of a clause beside a figure. */
export const CLAUSE_END = /[,;:.!?()“”"—–]|\b(?:and|but|after|before|when|while|who|which|that|because|although)\b/i;
/** Before a verb: it was not so. */
export const NOT_SO: ReadonlySet<string> = new Set('not never no nor without failed fails unable cannot t'.split(' '));
