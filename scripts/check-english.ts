/**
 * The rule that all that is English lives in `language/en/`, checked for the stages: no regular expression there
 * with several words as alternatives, and no set or list of words. A heuristic over the source text: what a set
 * holds is taken for codes where its type says so (`ReadonlySet<Deprel>`), and for words where it is of strings.
 * Prints what breaks the rule and exits 1.
 */
import { resolve } from 'node:path';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { readSources, type SourceFile } from './check-imports.ts';

/** Folders of them that hold the web's own names: of classes, elements, meta tags and structured data. */
const OF_THE_WEB: ReadonlySet<string> = new Set(['stages/extract/html', 'stages/extract/metadata']);

/** Words that are no English where the stages have them: codes of ours and of others. */
const CODES: ReadonlySet<string> = new Set(
  [
    'second minute hour day week month year decade century millennium', // units of time
    'person organisation place group other same different', // types of names, judgements
    'html head body title meta div article section main table span ul ol rss feed', // elements
    'http https file ftp mailto javascript www', // addresses
    'us ph um gu pr fm mh', // regions
    'byline credit source-line dateline standfirst copyright footer label source disclaimer end-mark date', // removal rules
    'share-buttons metadata page-header prose item stamp', // … and kinds of lines
    'nsubj obj iobj obl nmod conj root parataxis ccomp xcomp csubj dep acl advcl amod nummod compound', // relations
    'appos aux cop det cc advmod punct case mark flat fixed goeswith list', // … and more of them
    'number actor polarity status asks doubts kg ha ton', // kinds of points, stances, units
  ]
    .join(' ')
    .split(' '),
);

/** A regular expression as a literal, behind what can stand before one; not a comment. */
const LITERAL =
  /(?:^\s*|[(=,:?&|!{[;]\s*|\breturn\s+)(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/)[dgimsuvy]*/gm;
/** `new Set(…)` and what stands before it on its line, with the words in it. */
const SET = /(?<before>[^\n]*)\bnew Set(?<type><[^>(]*>)?\(\s*\[(?<list>[^\]]*)\]/g;
/** A list that a word is looked up in. */
const INCLUDES = /\[(?<list>[^[\]]*)\]\.includes\(/g;
/** A list of words as one string. */
const SPLIT = /(?<text>['"`][^'"`]*['"`])\s*\.split\(/g;

const WORD = /^[a-z’-]*[a-z]{2,}[a-z’-]*$/;

function wordsOf(parts: readonly string[]): string[] {
  return parts.filter((part) => WORD.test(part) && !CODES.has(part));
}

/** The alternatives of a pattern that are words. */
function wordsOfPattern(source: string): string[] {
  const bare = source
    .replace(/\[(?:\\.|[^\]\\])*\]/g, '1')
    .replace(/\(\?(?:<[a-zA-Z]+>|<?[=!]|:)/g, '(')
    .replace(/\\p\{[^}]*\}|\\[a-zA-Z]|\{[\d,]+\}/g, '1');
  return bare.includes('|') ? wordsOf(bare.split(/[|()/]/).map((part) => part.replace(/[?+*^$.\s]/g, ''))) : [];
}

function wordsOfList(list: string): string[] {
  return wordsOf([...list.matchAll(/'([^']*)'/g)].map((match) => match[1]!));
}

/** Whether a set's type says that it holds strings of any kind. */
function isOfStrings(before: string, type = ''): boolean {
  const declared = /Set<(?<of>[^>]*)>/.exec(`${before}Set${type}`)?.groups?.of;
  return declared === undefined || declared === 'string';
}

function isStage(path: string): boolean {
  return path.startsWith('stages/') && !OF_THE_WEB.has(dirname(path));
}

/** Lists of English words, one line each; `files` have paths relative to src/. */
export function checkEnglish(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => isStage(path)).flatMap(findEnglish);
}

/** Lines that are comments. */
const COMMENT = /^[ \t]*(?:\/\*|\*|\/\/).*$/gm;

function findEnglish({ path, text: whole }: SourceFile): string[] {
  const text = whole.replace(COMMENT, '');
  const found = new Map<number, string[]>();
  const add = (at: number, words: readonly string[]): void => {
    if (words.length > 1) found.set(text.slice(0, at).split('\n').length, [...words]);
  };
  for (const match of text.matchAll(LITERAL)) add(match.index + match[0].length - 1, wordsOfPattern(match[1]!));
  for (const { index, 0: all, groups } of text.matchAll(SET)) {
    if (isOfStrings(groups!.before!, groups!.type)) add(index + all.indexOf('new Set'), wordsOfList(groups!.list!));
  }
  for (const { index, groups } of text.matchAll(INCLUDES)) add(index, wordsOfList(groups!.list!));
  for (const { index, groups } of text.matchAll(SPLIT)) add(index, wordsOf(groups!.text!.slice(1, -1).split(/\s+/)));
  return [...found].map(
    ([line, words]) => `${path}:${line}: English words (${words.slice(0, 4).join(', ')}); they live in language/en/`,
  );
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const files = readSources(resolve(fileURLToPath(import.meta.url), '../../src'));
  const broken = checkEnglish(files);
  for (const line of broken) console.error(line);
  console.log(
    broken.length === 0
      ? 'house: no English in the stages'
      : `house: ${broken.length} lists of English words outside language/en`,
  );
  if (broken.length > 0) process.exitCode = 1;
}
