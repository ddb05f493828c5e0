import { wordTable } from '../../text/word-table.ts';
import { COUNTRY_WORDS } from './countries.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Offices that every state has, so that their name alone doesn't tell whose they are. */
const OFFICE_NOUNS = words('ministry department office secretariat directorate');

/** What ministries are for. */
export const OFFICE_TOPICS = words(`
health interior foreign external defence defense finance treasury education justice transport transportation transports
agriculture energy environment culture labour labor employment trade commerce economy economic industry housing tourism
information communications telecommunications water irrigation fisheries fishing planning science technology home
internal affairs security welfare social sport sports youth women migration immigration infrastructure works ports
shipping mining mines oil petroleum religious development forestry food war state maritime sea marine
`);

/** Words that come and go in the name of one office. */
const LOOSE_WORDS = words('public national federal royal state central general and of for the affairs social');

/** Between an office and what it is for: "ministry (of) mines". */
export const OF_TOPIC = /^(?:of|for)$/;

const SAME_TOPICS: Readonly<Record<string, string>> = wordTable({
  defense: 'defence',
  labor: 'labour',
  home: 'interior',
  internal: 'interior',
  external: 'foreign',
  transportation: 'transport',
  transports: 'transport',
  sports: 'sport',
  economic: 'economy',
  fishing: 'fisheries',
  mining: 'mines',
  petroleum: 'oil',
});

/** Bodies of which a state has one. */
const STATE_BODIES = words('parliament senate congress cabinet government police army navy');

const ANY_OFFICE = new RegExp([...OFFICE_NOUNS, ...STATE_BODIES].join('|'), 'i');

export interface StateOffice {
  /** The office, whatever state's and however it is put: "health ministry". */
  readonly key: string;
  /** Whose it is, where its name says so: the country's usual name, or the word as written. */
  readonly state?: string;
}

function stateOf(name: string): string | undefined {
  const plain = name
    .trim()
    .replace(/[’']s?$/, '')
    .replace(/^the\s+/i, '');
  if (plain === '') return undefined;
  return COUNTRY_WORDS.get(plain)?.country ?? (/^\p{Lu}/u.test(plain) ? plain : undefined);
}

function topicKey(topic: readonly string[], office: string): string | undefined {
  const own = topic.filter((word) => word !== 'and');
  if (own.length === 0 || !own.every((word) => OFFICE_TOPICS.has(word) || LOOSE_WORDS.has(word))) return undefined;
  const telling = own.filter((word) => !LOOSE_WORDS.has(word));
  const kept = (telling.length > 0 ? telling : own).map((word) => SAME_TOPICS[word] ?? word);
  return [...new Set(kept)].sort().concat(office).join(' ');
}

/** "Ministry of Public Health", "Norway’s health ministry", "Norwegian Ministry of Health", "Parliament". */
export function readStateOffice(name: string): StateOffice | null {
  if (!ANY_OFFICE.test(name)) return null;
  const parts = name.trim().split(/\s+/).slice(0, 14);
  const lower = parts.map((word) => word.toLowerCase());
  if (parts.length === 1) return STATE_BODIES.has(lower[0]!) ? { key: lower[0]! } : null;
  const at = lower.findIndex((word) => OFFICE_NOUNS.has(word));
  if (at < 0) return null;
  return OF_TOPIC.test(lower[at + 1] ?? '') ? readOfForm(parts, lower, at) : readNounForm(parts, lower, at);
}

function toOffice(key: string | undefined, before: string): StateOffice | null {
  if (key === undefined) return null;
  const plain = before.replace(/^(?:(?:The|the|Federal|National|Royal|State)\s*)+/, '');
  const state = stateOf(plain);
  if (plain !== '' && state === undefined) return null;
  return state === undefined ? { key } : { key, state };
}

function readOfForm(parts: readonly string[], lower: readonly string[], at: number): StateOffice | null {
  const further = lower.findIndex((word, index) => index > at + 2 && (word === 'of' || word === 'in'));
  const topic = lower.slice(at + 2, further < 0 ? undefined : further).map((word) => word.replace(/,$/, ''));
  const before = parts.slice(0, at).join(' ');
  const after = further < 0 ? '' : parts.slice(further + 1).join(' ');
  return toOffice(topicKey(topic, lower[at]!), after || before);
}

function readNounForm(parts: readonly string[], lower: readonly string[], at: number): StateOffice | null {
  if (at !== parts.length - 1) return null;
  let from = at;
  while (from > 0 && (OFFICE_TOPICS.has(lower[from - 1]!) || lower[from - 1] === 'and' || lower[from - 1] === 'public'))
    from--;
  return toOffice(topicKey(lower.slice(from, at), lower[at]!), parts.slice(0, from).join(' '));
}

/** Whether a name is that of an office or body that every state has, without saying which state's. */
export function isStateOffice(name: string): boolean {
  const office = readStateOffice(name);
  return office !== null && office.state === undefined;
}

/** Nouns that make a lower-case name of an office with a topic before them: "health ministry". */
export function isOfficeNoun(word: string): boolean {
  return word === 'ministry' || word === 'department' || word === 'secretariat' || word === 'directorate';
}

export function isOfficeTopic(word: string): boolean {
  return OFFICE_TOPICS.has(word) || word === 'public';
}
