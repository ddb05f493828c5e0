import { headOfPhrase } from '../../language/en/description-nouns.ts';
import { findNames } from '../../language/find-names.ts';
import type { Analysis, Anchor, Article, Mention, NameLink } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { type SurfaceWord, surfaceWordsOf } from '../../text/surface-words.ts';
import { addFoundNames } from './add-found-names.ts';
import { asGovernment } from './as-government.ts';
import { decideTypes } from './decide-types.ts';
import { findDescribed } from './find-described.ts';
import { findDescriptions } from './find-descriptions.ts';
import { findNameRuns, gatherCaseEvidence } from './find-name-runs.ts';
import { withOffices } from './find-offices.ts';
import { findShouted } from './find-shouted.ts';
import { linkArticle } from './link-article.ts';
import type { LinkList } from './name-groups.ts';
import type { ArticleWords, Named } from './named.ts';
import { nounBefore, nounsOf } from './nouns-of.ts';
import { readRun } from './read-run.ts';
import { resolveReferences } from './resolve-references.ts';
import { gatherTitleSurnames } from './title-surnames.ts';

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
  decideTypes(words, named, article);
  const names = withOffices(
    article.text,
    words,
    named.map((one) => asGovernment(words, one)),
  );
  const descriptions = findDescriptions(words, names);
  const all = [...outside(names, descriptions), ...descriptions].sort((a, b) => a.from - b.from);
  for (const found of all) found.mention = toMention(article, words, found);
  const list = linkArticle({ text: article.text, words, dateline: article.dateline }, all);
  const references = readReferences(article, { text: article.text, words }, all, list);
  return { mentions: all.map((found) => finish(article, words, found)), references, links: list.links };
}

function readReferences(article: Article, own: ArticleWords, all: readonly Named[], list: LinkList): Mention[] {
  const references = resolveReferences(own, all, list);
  for (const { named } of references) named.mention = toMention(article, own.words, named);
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

/** Letters written on to a person's name are no name of their own. */
function withoutWrittenOn(named: readonly Named[]): Named[] {
  let end = 0;
  return named.filter(({ from, writtenTo }) => {
    const own = from >= end;
    if (own) end = Math.max(end, writtenTo ?? 0);
    return own;
  });
}

/** The mention with the type it has in the end, and what the article says that it is. */
function finish(article: Article, words: readonly SurfaceWord[], found: Named): Mention {
  const described = findDescribed(words, found).map(([from, to]) =>
    anchorAt(article, words[from]!.start, words[to - 1]!.end),
  );
  const called = [
    ...new Set([
      ...nounsOf(found),
      ...nounBefore(words, found),
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
    ...(named.narrowed ? { narrowed: named.narrowed } : {}),
    ...(named.role ? { role: named.role } : {}),
  };
}
