import { dropLinkLists } from './drop-link-lists.ts';
import { isStamp, ruleOfLabel, ruleOfWords } from './english-lines.ts';
import type { Chrome } from './find-chrome.ts';
import { markRepeats } from './find-repeats.ts';
import { foldWords } from './fold-words.ts';
import { isHeading, type LineFacts } from './line-judge.ts';
import type { Line, PageMap } from './page-map.ts';
import { trimTail } from './trim-tail.ts';

/**
 * The rule that takes out each line of [start, end), '' for those that stay. Works on a copy of the page's rules:
 * first what a line's own words and links say, then what its place before or after the story says.
 */
export function cleanBody(
  map: PageMap,
  chrome: Chrome,
  facts: LineFacts,
  start: number,
  end: number,
  titles: ReadonlySet<string>,
): string[] {
  const rules = chrome.lineRule.slice(start, end);
  judgeLines(map, facts, rules, start);
  dropLinkLists(map, facts, rules, start);
  trimHead(map, facts, rules, start, titles);
  trimTail(map, facts, rules, start);
  markRepeats(map, rules, start);
  return rules;
}

function judgeLines(map: PageMap, facts: LineFacts, rules: string[], start: number): void {
  for (let i = 0; i < rules.length; i++) {
    if (rules[i] !== '') continue;
    if (facts.card[start + i]) rules[i] = 'related-links';
    else rules[i] = ruleOfLine(map, start + i);
  }
}

/** The rule that a line's own words and links call for wherever it stands, or ''. */
export function ruleOfLine(map: PageMap, index: number): string {
  const { text } = map.lines[index]!;
  return ruleOfWords(text) || ruleOfLabel(text) || ruleOfLinks(map, index);
}

/** A paragraph that is one link as a whole points elsewhere; list items and headings may be part of the story. */
function ruleOfLinks(map: PageMap, index: number): string {
  const line = map.lines[index]!;
  if (line.linkLength < 0.9 * line.text.length || line.text.length < 20) return '';
  const name = map.elements[line.block]?.name ?? '';
  return name === 'li' || isHeading(name) || name === 'td' ? '' : 'related-links';
}

/** Takes out the title, the byline, stamps and the standfirst: what stands before the first running text. */
function trimHead(map: PageMap, facts: LineFacts, rules: string[], start: number, titles: ReadonlySet<string>): void {
  let first = rules.findIndex((rule, i) => rule === '' && facts.prose[start + i]! > 0);
  if (first < 0) first = rules.length;
  let from = 0;
  for (let i = 0; i < rules.length; i++) {
    const line = map.lines[start + i]!;
    const name = map.elements[line.block]?.name ?? '';
    const placed = line.text.length < 300 && (isHeading(name) || i <= first);
    if (placed && titles.has(foldWords(line.text))) {
      if (rules[i] === '') rules[i] = 'repeated-title';
      if (i <= first + 2) from = i + 1;
    } else if (name === 'h1' && i <= first + 2) {
      if (rules[i] === '') rules[i] = 'repeated-title';
      from = i + 1;
    }
  }
  for (let i = 0; i < from; i++) if (rules[i] === '') rules[i] = 'before-title';
  for (let i = from; i < rules.length; i++) {
    if (rules[i] !== '') continue;
    const line = map.lines[start + i]!;
    if (isStamp(line.text)) rules[i] = 'byline';
    else if (from > 0 && i - from < 3 && isDisplayLine(line)) rules[i] = 'standfirst';
    else if (facts.prose[start + i]! > 0) break;
    else if (line.linkLength > line.text.length / 2) rules[i] = 'navigation';
    else if (isHeading(map.elements[line.block]?.name ?? '') && i < first && from > 0 && i - from < 4)
      rules[i] = 'standfirst';
    else break;
  }
}

/** A line wholly in italic or bold type, shorter than a paragraph. */
function isDisplayLine({ text, strongLength }: Line): boolean {
  return strongLength >= text.length && text.length <= 300;
}
