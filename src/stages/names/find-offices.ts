import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { isOfficeNoun, isOfficeTopic, OF_TOPIC } from '../../language/en/state-offices.ts';
import { foldName } from '../../text/fold-name.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** Index of the first topic word before an office noun: "public" of "public health ministry"; `at` where none stands. */
function topicStart(words: readonly SurfaceWord[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 4) {
    const word = words[from - 1]!;
    const joined = word.end + 1 === words[from]!.start && word.shape === 'lower' && !word.possessive;
    if (!joined || !(isOfficeTopic(word.lower) || (word.lower === 'and' && from < at))) break;
    from--;
  }
  return words[from]!.lower === 'and' ? from + 1 : from;
}

/** Index behind the last topic word of "ministry of mines and energy"; `at` + 1 where no topic follows the noun. */
function topicEnd(words: readonly SurfaceWord[], at: number): number {
  if (!OF_TOPIC.test(words[at + 1]?.lower ?? '')) return at + 1;
  let to = at + 2;
  let end = at + 1;
  while (to < words.length && to - at < 7) {
    const { lower, shape, possessive } = words[to]!;
    const joint = lower === 'and' || lower === 'the';
    if (shape !== 'lower' || possessive || !(joint || isOfficeTopic(lower))) break;
    to++;
    if (!joint) end = to;
  }
  return end;
}

/** The name right before, where it says whose office it is: "Norway’s", "Norwegian". */
function ownerBefore(
  words: readonly SurfaceWord[],
  from: number,
  byEnd: ReadonlyMap<number, Named>,
): Named | undefined {
  const owner = byEnd.get(from);
  if (!owner || owner.role || owner.form) return undefined;
  const last = words[from - 1]!;
  return last.possessive || COUNTRY_WORDS.get(owner.name)?.kind === 'adjective' ? owner : undefined;
}

/**
 * Offices of states in lower case: "the health ministry", "Norway’s foreign ministry", "the ministry of mines". One that has its state with it
 * takes the state's name in; the result lists them all, in order, without the names taken in.
 */
export function withOffices(text: string, words: readonly SurfaceWord[], named: readonly Named[]): Named[] {
  const byEnd = new Map(named.map((one) => [one.to, one]));
  const taken = new Set<Named>();
  const offices: Named[] = [];
  for (let at = 1; at < words.length; at++) {
    if (words[at]!.shape !== 'lower' || !isOfficeNoun(words[at]!.lower)) continue;
    const topic = topicStart(words, at);
    const to = topic < at ? at + 1 : topicEnd(words, at);
    if (topic === at && to === at + 1) continue;
    const owner = ownerBefore(words, topic, byEnd);
    const the = words[topic - 1]?.lower === 'the' ? topic - 1 : undefined;
    if (owner === undefined && the === undefined) continue;
    if (owner) taken.add(owner);
    const from = owner ? (words[owner.from - 1]?.lower === 'the' ? owner.from - 1 : owner.from) : the!;
    const nameFrom = owner ? owner.nameFrom : topic;
    const name = text.slice(words[nameFrom]!.start, words[to - 1]!.end);
    offices.push({ from, nameFrom, to, name, folded: foldName(name), type: 'organisation' });
  }
  if (offices.length === 0) return [...named];
  return [...named.filter((one) => !taken.has(one)), ...offices].sort((a, b) => a.from - b.from);
}
