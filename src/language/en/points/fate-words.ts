import { wordTable } from '../../../text/word-table.ts';

/** A step in what becomes of a person. */
export interface FateStep {
  /** Steps of one name are one answer. */
  readonly name: string;
  /** The person stands as the one who does it: who resigns, who stays. */
  readonly bySubject?: true;
  /** Only where the words that tell of it are such. */
  readonly words?: RegExp;
  /** Told of many who are no part of any course of things: a step only beside another of the same person. */
  readonly weak?: true;
}

/** Kinds of happenings and states that are steps in what becomes of a person. */
export const FATE_STEPS: Readonly<Record<string, FateStep>> = wordTable({
  arrest: {
    name: 'arrested',
    words: /\b(?:arrest|detain|detention|apprehen|custody|captur|nab|remand|handcuff|behind bars|held)/i,
  },
  free: { name: 'freed', words: /^(?!.*\blet go\b)/i },
  escaped: { name: 'escaped' },
  accuse: { name: 'charged', words: /\b(?:charg|indict|prosecut|arraign)/i },
  convict: { name: 'convicted' },
  acquit: { name: 'cleared' },
  caseDropped: { name: 'cleared' },
  suspended: { name: 'suspended' },
  sacked: { name: 'dismissed', words: /^(?!fir(?:e|ed|es|ing)$)/i },
  left_office: { name: 'resigned', bySubject: true },
  staysOn: { name: 'stays', bySubject: true },
  leave: { name: 'left', bySubject: true, weak: true },
  hired: { name: 'reinstated', words: /\b(?:reinstat|rehir|resum)/i },
  dead: { name: 'dead' },
  kill: { name: 'dead' },
  alive: { name: 'alive' },
  critical: { name: 'hurt' },
  serious: { name: 'hurt' },
  harm: { name: 'hurt', words: /\bhurt\b/i },
  attack: { name: 'hurt', words: /\b(?:injur|wound)/i },
  missing: { name: 'missing' },
  rescue: { name: 'rescued' },
  abduct: { name: 'abducted' },
});

/** Steps that can't both be so, whichever came first: how an office ended. */
export const FATES_APART: readonly (readonly [string, string])[] = [['resigned', 'dismissed']];

/** Steps that can't both be so on one day: who is suspended isn't at his post. */
export const FATES_AT_ODDS: readonly (readonly [string, string])[] = [
  ['suspended', 'stays'],
  ['dismissed', 'stays'],
];

/** What somebody says that he won't do, and may yet do. */
export const REFUSED_FATES: ReadonlySet<string> = new Set(['resigned']);

/** What nobody comes back from, with what is told of those who live. */
export const LAST_FATE = 'dead';
export const LIVING_FATES: ReadonlySet<string> = new Set(['alive', 'hurt', 'rescued', 'freed', 'charged', 'resigned']);

/** Steps of an office: who left it, left it and not the room. */
export const OFFICE_FATES: ReadonlySet<string> = new Set(['suspended', 'dismissed', 'resigned', 'stays', 'reinstated']);

/** One of whom the article tells, though it doesn't name him: "the captain", "a man of 24". */
export const ONE_PERSON = /^(?:the|its|his|her|their|an?)\s/i;

/** "The last of the men": which of them is left open. */
export const AMONG_OTHERS = /\b(?:of|among) (?:the|them|those)\b/i;

export const FATE_QUESTION = 'What became of {it}?';
