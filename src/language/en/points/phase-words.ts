import { wordTable } from '../../../text/word-table.ts';

const stems = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`);

/** Words by which something comes to be, or to be again: lemmas with their particles, or forms. */
export const STARTING = stems(`
  beg[aiu]n start commenc open(?!_fire) reopen(?!_(?:wound|case)) resum restart relaunch launch inaugurat introduc restor reinstat
  (?:return|go|come|put|bring|take|enter)_(?:service|use|operation|force|effect|line|stream) set_in$ kick_off$ break_out$ go_live$ back$
`);

/** … by which it comes to be no longer, for good or for a while. */
export const STOPPING = stems(`
  end(?:$|_|s$|ed$|ing$) finish conclud ceas stop(?!_short) clos(?:e|ed|es|ing|ure)(?:$|_(?!in)) shut(?:$|_) expir complet halt suspend discontinu wind_up$ wound_up$
  shut_down$ close_down$ laps call_off$ cancel scrap$ interrupt wrap_up$ over$ done$ out_of_(?:action|service|use|operation|order|work) take_out_
`);

/** Those of them that leave a state behind: what is closed until a day is to open on it. */
export const LEAVING_SHUT = /^(?:clos|shut|suspend|halt|cancel|interrupt|stop|ceas|discontinu|out_of|take_out)/;

/** Words of a state or a course of things in which something is at work: since when is when it began, until when its end. */
export const AT_WORK = stems(`
  run(?:$|s$|_(?:again|normal)) ran$ operat trad work(?:$|s$|ed$|ing$|_) serv(?:e|ing)$ available go_on$ continu last(?:$|s$|ed$) force$ place$ way$ effect$ service$ use$ operation$
  sail ply fly$ appl(?:y|ies|ied)$ valid$ extend prolong stay_open$ hold$ stay$ remain$
`);

/** Right before a time, it makes that the end of what was extended. */
export const EXTENDED_TO = /\b(?:to|until|till|through|into)(?: the)? $/i;

/** Right behind a beginning, it says that it was so before. */
export const AGAIN = /^(?: \p{L}+){0,2} again\b/iu;
/** … and what it then is. */
export const ANEW: Readonly<Record<string, string>> = wordTable({
  begin: 'resume',
  start: 'resume',
  commence: 'resume',
  open: 'reopen',
});

/** Words of workers who lay work down, of their staying out, and of going back: with their particles. */
export const STRIKING = /^(?:walk_out|walk_off|down_tool|go_strike|lay_down|stay_out|strike)$/;
export const BACK_TO_WORK =
  /\b(?:return(?:s|ed|ing)?|go|goes|going|went|gone|come|came|get|got|be|were|was|are) (?:back )?(?:to|at) work\b/i;
export const WORK_AGAIN = /^(?:return_work|go_work|go_back|come_back|work|return|back)$/;
export const STRIKE_NOUN = /\b(?:strike|walk-?out|stoppage|industrial action|lock-?out)\b/i;

/** Nouns of the going-on of what they are of: "production at the mill", "ferry services"; a "works" is a place. */
export const GOING_ON: ReadonlySet<string> = new Set(
  `production operation operations work mining trading trade business service services sailing sailings traffic activity
  activities manufacture manufacturing extraction passage run crossing crossings flights
  trains trams buses ferries boats coaches planes`.split(/\s+/),
);

/** Behind the noun of a phrase, they say of what or where it is. */
export const OF_OR_AT = /^(?:of|at|in|on|to|from|for|between|by|with|near)$/;

/** The first or last that is carried, moved or worked begins or ends the whole: "the last load", "the first train". Group: which. */
export const FIRST_OR_LAST =
  /^the (?:very )?(?:(first)|last|final) (?:of (?:them|the|those) ?|(?:[\p{L}-]+ )?(?:loads?|trains?|ships?|ferr(?:y|ies)|bus(?:es)?|trams?|coach(?:es)?|flights?|boats?|convoys?|planes?|aircraft|helicopters?|lorr(?:y|ies)|trucks?|vessels?|barges?|passengers?|people|persons?|men|man|women|residents?|inhabitants?|evacuees?|survivors?|workers?|miners?|shifts?|batch(?:es)?|ore|coal|tonnes?|editions?|doses?|customers?|visitors?|pupils?|patients?|soldiers?|troops)\b)/iu;

/** What ends a restraint, and what is one. */
export const LIFTING = /^(?:lift|rais|eas|remov|revok|rescind|repeal|drop)(?:$|e[ds]?$|ed$|ped$)/;
export const RESTRAINT =
  /\b(?:ban|curfew|embargo|blockade|siege|lockdown|restrictions?|sanctions?|quarantine|moratorium|warning|alert|order|notice|suspension|state of emergency|closure|boycott|freeze|limits?|rules?)\b/i;

/** Who takes over what goes on begins it anew. */
export const TAKING_OVER = /^take_over$/;

/** Opens a phrase that tells when something ends: "(runs) until". */
export const GOES_ON = /^(?:run|runs|ran|last|lasts|lasted|continue[sd]?)\b/;

/** Before a noun, they make it one of many. */
export const NO_ONE_THING = /^(?:an?|some|one|another)\b/i;

/** Restraints of a sort of their own, which nobody calls a ban or an order of something else. */
export const OWN_RESTRAINT = /^(?:curfew|embargo|blockade|siege|lockdown|sanctions?|quarantine|boycott|freeze)$/;

/** Opens a phrase. */
export const DETERMINER = /^(?:the|an?|its|their|this|that)\s/i;

/** Where something goes on, behind its noun. Group `place`. */
export const AT_PLACE = /\s(?:at|on|in|to|near|between) (?<place>.+)$/;
