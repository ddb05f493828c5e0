import { wordTable } from '../../../text/word-table.ts';

/** A claim's words for what happened, and whether it tells what it befell. */
interface Told {
  readonly words: string;
  readonly befalls: boolean;
}

const PARTICIPLE = /^(When was \{it\} )(\p{L}+ed)(?=\b)(?! or\b)/u;
const LAST_ED = /(?:^| )(\p{L}{3,}ed)$/iu;
const PASSIVE = /^(?:(?:was|were|is|are|be|been|being|has|have|had)\b ?)+\p{L}+ed$/iu;

/** The question of a class's day in the one word that all use of what it befell: "When was {it} suspended?" for "withdrawn". */
export function askInOwnWord(template: string, told: readonly Told[]): string {
  if (!told.every(({ words, befalls }) => befalls || PASSIVE.test(words))) return template;
  const own = new Set(told.map(({ words }) => LAST_ED.exec(words)?.[1]?.toLowerCase() ?? ''));
  const [only = ''] = own;
  return own.size === 1 && only !== ''
    ? template.replace(OF_WITHDRAWAL, `$1${only}`).replace(PARTICIPLE, `$1${only}`)
    : template;
}

const OF_WITHDRAWAL = /^(When was \{it\} )withdrawn\b/;

/** The same of what is still to come: "When is {it} to be closed?", "When is {it} to resign?" */
export function askAhead(template: string): string {
  return template.replace(/^When was \{it\} /, 'When is {it} to be ').replace(/^When did \{it\} /, 'When is {it} to ');
}

/** When what befell those of a toll did: "When did people die in Orran?", "When were employees arrested?" */
export function askWhenOfToll(counted: string, ending: string, where: string): string {
  const helped = /^(were) (.+)$/.exec(ending);
  if (helped) return `When were ${counted} ${helped[2]}${where}?`;
  const base = PLAIN_FORMS[ending] ?? null;
  return base === null ? `When was it that ${counted} ${ending}${where}?` : `When did ${counted} ${base}${where}?`;
}

const PLAIN_FORMS = wordTable({ died: 'die', fled: 'flee', 'fell ill': 'fall ill' });
