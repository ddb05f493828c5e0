import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { CODE_HEADS, ROLE_HEADS } from '../../language/en/name-words.ts';
import { KINDS_BEHIND_NAMES } from '../../language/en/names/name-joints.ts';
import { BARE_ROLES, HONOURS, OFFICE_WORDS, WHOSE_HONOUR } from '../../language/en/names/titles.ts';
import { isOfficeTopic } from '../../language/en/state-offices.ts';
import { foldName } from '../../text/fold-name.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { NameRun } from './find-name-runs.ts';
import { countRoleWords, findRoleBefore, findRoleBeside } from './find-roles.ts';
import { findWrittenEnd } from './find-written-end.ts';
import type { Named } from './named.ts';

export function readRun(
  text: string,
  words: readonly SurfaceWord[],
  run: NameRun,
  surnames: ReadonlySet<string>,
): Named | undefined {
  const roleWords = countRoleWords(words, run.from, run.to);
  const nameFrom = run.from + roleWords;
  const roleFrom = roleWords > 0 ? extendRole(words, run.from) : findRoleBefore(words, run.from);
  const from = roleFrom === nameFrom ? extendFront(words, nameFrom) : roleFrom;
  const last = words[run.to - 1]!;
  if (nameFrom >= run.to || (isBareOffice(words, run) && !surnames.has(last.lower))) return undefined;
  const name = text.slice(words[nameFrom]!.start, last.end);
  const folded = foldName(name);
  if (folded === '') return undefined;
  const role = roleFrom < nameFrom ? text.slice(words[roleFrom]!.start, words[nameFrom - 1]!.end) : undefined;
  const beside = findRoleBeside(words, roleFrom, run.to);
  const writtenTo = findWrittenEnd(words, nameFrom, run.to);
  return {
    from,
    nameFrom,
    to: run.to,
    name,
    folded,
    ...(followedByKind(words, run.to) ? { anchorTo: run.to + 1 } : {}),
    ...(writtenTo > run.to ? { writtenTo } : {}),
    ...(role ? { role } : {}),
    ...(beside ? { beside } : {}),
    type: 'other',
  };
}

function followedByKind(words: readonly SurfaceWord[], to: number): boolean {
  const [last, next] = [words[to - 1]!, words[to]];
  if (!next || last.possessive || next.start !== last.end + 1) return false;
  return KINDS_BEHIND_NAMES.has(next.lower) && next.shape === 'lower' && !COUNTRY_WORDS.has(last.text);
}

/** Lower-case words that belong to a role whose last part has a capital: "interior Minister". */
function extendRole(words: readonly SurfaceWord[], from: number): number {
  const before = words[from - 1];
  const joins = before !== undefined && before.end + 1 === words[from]!.start;
  const honour = HONOURS.test(words[from]!.lower);
  return joins && (before.lower === 'former' || (honour && WHOSE_HONOUR.test(before.lower))) ? from - 1 : from;
}

/** The article before a name ("the Tribune") and the noun before a code ("batch QX-118") stand with it. */
function extendFront(words: readonly SurfaceWord[], from: number): number {
  const before = words[from - 1];
  if (!before || before.end + 1 !== words[from]!.start) return from;
  if (words[from]!.shape === 'code' && CODE_HEADS.has(before.lower)) return from - 1;
  const country = COUNTRY_WORDS.get(words[from]!.text)?.kind;
  return before.lower === 'the' && (country === undefined || country === 'country') ? from - 1 : from;
}

/** "the Governor", "the Prime Minister": an office, not a name. */
function isBareOffice(words: readonly SurfaceWord[], { from, to }: NameRun): boolean {
  if (to - from === 1) return BARE_ROLES.has(words[from]!.lower);
  const own = words.slice(from, to);
  const head = own.at(-1)!.lower;
  return (
    ROLE_HEADS.has(head) &&
    head !== 'general' &&
    own.slice(0, -1).every(({ lower }) => OFFICE_WORDS.has(lower) || isOfficeTopic(lower))
  );
}
