import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { headOfPhrase } from '../../language/en/description-nouns.ts';
import { CODE_HEADS, ROLE_HEADS, TITLES } from '../../language/en/name-words.ts';
import { isOfficeTopic } from '../../language/en/state-offices.ts';
import { findNames } from '../../language/find-names.ts';
import type { Analysis, Anchor, Article, Mention, NameLink } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { foldName } from '../../text/fold-name.ts';
import { type SurfaceWord, surfaceWordsOf } from '../../text/surface-words.ts';
import { addFoundNames } from './add-found-names.ts';
import { asGovernment } from './as-government.ts';
import { decideTypes } from './decide-types.ts';
import { findDescribed } from './find-described.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findNameRuns, gatherCaseEvidence, type NameRun } from './find-name-runs.ts';
import { withOffices } from './find-offices.ts';
import { countRoleWords, findRoleBefore, findRoleBeside } from './find-roles.ts';
import { findWrittenEnd } from './find-written-end.ts';
import { linkArticle } from './link-article.ts';
import type { LinkList } from './name-groups.ts';
import type { Named } from './named.ts';
import { nounsOf, resolveReferences } from './resolve-references.ts';

export interface MentionInput {
  readonly article: Article;
  readonly analysis: Analysis;
}

export interface MentionOutput {
  /** Names, and descriptions of one thing that the article names. In order of the text; they do not overlap. */
  readonly mentions: readonly Mention[];
  /** Pronouns, and phrases for persons and bodies without a name, in order; a name may stand inside a phrase: "Norwegian" of "the Norwegian navy". */
  readonly references: readonly Mention[];
  readonly links: readonly NameLink[];
}

/** A line without a full stop, and a sentence with one, is shouted where this share of its longer words has a capital. */
const HEADING_SHARE = 0.7;
const SENTENCE_SHARE = 0.85;

/** Names of one article, and the links between them that the article itself gives reason for. Linear time. */
export function findMentions({ article, analysis }: MentionInput): MentionOutput {
  const words = surfaceWordsOf(analysis);
  const shouted = findShouted(words);
  const isShouted = (word: SurfaceWord): boolean => shouted[word.sentence] === true;
  const evidence = gatherCaseEvidence(words, isShouted);
  const runs = addFoundNames(words, findNameRuns(article.text, words, evidence, isShouted), findNames(analysis));
  const surnames = gatherTitleSurnames(words, runs);
  const named = withoutWrittenOn(
    runs.map((run) => readRun(article.text, words, run, surnames)).filter((one) => one !== undefined),
  );
  decideTypes(words, named);
  const names = withOffices(
    article.text,
    words,
    named.map((one) => asGovernment(words, one)),
  );
  const descriptions = findDescriptions(words, names);
  const all = [...outside(names, descriptions), ...descriptions].sort((a, b) => a.from - b.from);
  for (const found of all) found.mention = toMention(article, words, found);
  const list = linkArticle({ text: article.text, words }, all);
  const references = readReferences(article, words, all, list);
  return { mentions: all.map((found) => finish(article, words, found)), references, links: list.links };
}

function readReferences(
  article: Article,
  words: readonly SurfaceWord[],
  all: readonly Named[],
  list: LinkList,
): Mention[] {
  const references = resolveReferences({ text: article.text, words }, all, list);
  for (const { named } of references) named.mention = toMention(article, words, named);
  for (const { named, to, because } of references) if (to) list.add(to, named, 'same', because);
  return references.map(({ named }) => named.mention!);
}

/** Names that no description has taken in: the adjective of "the Norwegian president". Both in order of the text. */
function outside(names: readonly Named[], descriptions: readonly Named[]): Named[] {
  let next = 0;
  return names.filter((name) => {
    while (next < descriptions.length && descriptions[next]!.to <= name.from) next++;
    return next >= descriptions.length || descriptions[next]!.from >= name.to;
  });
}

/** Words that a line in title case leaves small. */
const TITLE_SMALL = new Set(
  'a an the of in on at to for by from with and or but as into over vs per via de la le el al'.split(' '),
);

/** Per sentence, whether its capitals say nothing: a headline, a line in capitals. */
function findShouted(words: readonly SurfaceWord[]): boolean[] {
  const shouted: boolean[] = [];
  let at = 0;
  while (at < words.length) {
    const sentence = words[at]!.sentence;
    let long = 0;
    let capital = 0;
    let plain = false;
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      const { shape, text } = words[at]!;
      if (shape === 'lower' && !TITLE_SMALL.has(text)) plain = true;
      if (text.length < 4 || shape === 'punct' || shape === 'number') continue;
      long++;
      if (shape !== 'lower') capital++;
    }
    const heading = !/^[.?!”"]$/.test(words[at - 1]!.text);
    shouted[sentence] = heading
      ? long >= 3 && capital / long >= HEADING_SHARE
      : !plain && long >= 5 && capital / long >= SENTENCE_SHARE;
  }
  return shouted;
}

/** Letters written on to a person's name are no name of their own. */
function withoutWrittenOn(named: readonly Named[]): Named[] {
  let end = 0;
  return named.filter(({ from, writtenTo }) => {
    const own = from >= end;
    if (own) end = Math.max(end, writtenTo ?? 0);
    return own;
  });
}

/** Titles that are surnames in this article: "king" where it has "Ana King". */
function gatherTitleSurnames(words: readonly SurfaceWord[], runs: readonly NameRun[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { from, to } of runs) {
    const [first, last] = [words[from]!, words[to - 1]!];
    const plain =
      to - from === 2 && !ROLE_HEADS.has(first.lower) && !TITLES.has(first.lower) && first.shape === 'capital';
    if (plain && TITLE_SURNAMES.has(last.lower) && !ORDINARY_BEFORE_TITLE.has(first.lower)) surnames.add(last.lower);
  }
  return surnames;
}

const TITLE_SURNAMES = new Set([
  'king',
  'prince',
  'bishop',
  'pope',
  'major',
  'marshal',
  'shah',
  'earl',
  'duke',
  'lord',
]);
const ORDINARY_BEFORE_TITLE = new Set([
  'the',
  'a',
  'an',
  'crown',
  'his',
  'her',
  'their',
  'our',
  'young',
  'old',
  'then',
]);

function readRun(
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

/** The common noun that says what kind of place a name is: "Orsk camp", "Varda province". */
const KINDS = new Set([
  'camp',
  'province',
  'district',
  'county',
  'governorate',
  'island',
  'valley',
  'region',
  'airport',
]);

function followedByKind(words: readonly SurfaceWord[], to: number): boolean {
  const [last, next] = [words[to - 1]!, words[to]];
  if (!next || last.possessive || next.start !== last.end + 1) return false;
  return KINDS.has(next.lower) && next.shape === 'lower' && !COUNTRY_WORDS.has(last.text);
}

/** Lower-case words that belong to a role whose last part has a capital: "interior Minister". */
function extendRole(words: readonly SurfaceWord[], from: number): number {
  const before = words[from - 1];
  const joins = before !== undefined && before.end + 1 === words[from]!.start;
  const honour = /^(?:excellency|majesty|highness|eminence|holiness)$/.test(words[from]!.lower);
  return joins && (before.lower === 'former' || (honour && /^(?:his|her|their|your)$/.test(before.lower)))
    ? from - 1
    : from;
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

/** Words with a capital before the head of an office. */
const OFFICE_WORDS = new Set('prime vice deputy first chief press police acting assistant senior executive'.split(' '));

const BARE_ROLES = new Set(
  'president minister governor mayor king queen prince princess duke duchess earl pope bishop archbishop general colonel commander chancellor premier senator ambassador secretary shah emir sultan professor doctor mr mrs ms dr sir lord lady tv dj pm ceo et eastern pacific'.split(
    ' ',
  ),
);

/** The mention with the type it has in the end, and what the article says that it is. */
function finish(article: Article, words: readonly SurfaceWord[], found: Named): Mention {
  const described = findDescribed(words, found).map(([from, to]) =>
    anchorAt(article, words[from]!.start, words[to - 1]!.end),
  );
  const called = [
    ...new Set([
      ...nounsOf(found),
      ...described.flatMap(({ exact }) => headOfPhrase(exact.toLowerCase().split(/\s+/))?.noun ?? []),
    ]),
  ];
  return {
    ...found.mention!,
    type: found.type,
    ...(called.length > 0 ? { called } : {}),
    ...(described.length > 0 ? { described } : {}),
  };
}

function anchorAt({ id, text }: Article, start: number, end: number): Anchor {
  return { article: id, start, end, exact: text.slice(start, end) };
}

function toMention(article: Article, words: readonly SurfaceWord[], named: Named): Mention {
  const start = words[named.from]!.start;
  const end = words[(named.anchorTo ?? named.writtenTo ?? named.to) - 1]!.end;
  const anchor = anchorAt(article, start, end);
  return {
    id: contentId('m', article.id, start, anchor.exact),
    anchor,
    type: named.type,
    name: named.name,
    ...(named.form ? { form: named.form } : {}),
    ...(named.called ? { called: named.called } : {}),
    ...(named.role ? { role: named.role } : {}),
  };
}
