import { CHROME_RULES } from './chrome-rules.ts';
import { sumLines } from './line-judge.ts';
import type { PageMap } from './page-map.ts';

/** A page may keep this much running text elsewhere, in characters, for its comments to go however long they are. */
const ENOUGH_WITHOUT_COMMENTS = 300;

const HEADLINE = 1;
const POST = 2;
/** Class names that the networks' own embedding code gives to a post quoted in an article. */
const QUOTED_POST =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-card)\b/;
/** Rules under whose names sites wrap quoted posts. */
const SPARES_POSTS = new Set(['sidebar', 'media', 'share-buttons', 'related-links']);

export interface Chrome {
  /** For each line the index of the outermost element that takes it out, or -1. */
  readonly lineRemover: Int32Array;
  /** For each line the name of the rule, or ''. */
  readonly lineRule: readonly string[];
}

/** Lines in elements whose names say that they are no article's text. */
export function findChrome(map: PageMap, prose: Float64Array): Chrome {
  const total = prose.reduce((sum, value) => sum + value, 0) || 1;
  const inside = sumLines(map, prose);
  const holds = markHeld(map);
  const remover = new Int32Array(map.elements.length);
  for (let e = 0; e < map.elements.length; e++) {
    const above = map.parent[e]! < 0 ? -1 : remover[map.parent[e]!]!;
    remover[e] = above >= 0 ? above : removes(map, e, inside[e]!, total, holds[e]!) ? e : -1;
  }
  return describe(map, remover);
}

function removes(map: PageMap, element: number, prose: number, total: number, holds: number): boolean {
  const rule = CHROME_RULES[map.rule[element]!];
  if (!rule) return false;
  if (rule.rule === 'comments' && total - prose >= ENOUGH_WITHOUT_COMMENTS) return true;
  if ((holds & HEADLINE) !== 0 && prose > 0) return false;
  if ((holds & POST) !== 0 && SPARES_POSTS.has(rule.rule)) return false;
  return prose / total <= rule.maxShare;
}

/** What stands inside each element: an h1 or a schema.org article body, a quoted post. */
function markHeld(map: PageMap): Uint8Array {
  const marks = new Uint8Array(map.elements.length);
  for (let e = marks.length - 1; e >= 0; e--) {
    const { name, attribs } = map.elements[e]!;
    if (name === 'h1' || map.bodyHint[e] === 2) marks[e]! |= HEADLINE;
    if (name === 'blockquote' && QUOTED_POST.test(attribs.class ?? '')) marks[e]! |= POST;
    const parent = map.parent[e]!;
    if (parent >= 0) marks[parent]! |= marks[e]!;
  }
  return marks;
}

function describe(map: PageMap, remover: Int32Array): Chrome {
  const lineRemover = new Int32Array(map.lines.length).fill(-1);
  const lineRule: string[] = [];
  for (let i = 0; i < map.lines.length; i++) {
    const { block, holder } = map.lines[i]!;
    let by = holder < 0 ? -1 : remover[holder]!;
    // The own lines of an element that is named as chrome and yet holds too much to go as a whole.
    if (by < 0 && block >= 0 && map.rule[block]! >= 0) by = block;
    lineRemover[i] = by;
    lineRule.push(by < 0 ? '' : (CHROME_RULES[map.rule[by]!]?.rule ?? ''));
  }
  return { lineRemover, lineRule };
}
