import type { Element } from 'domhandler';
import { Memo } from '../../../text/memo.ts';
import { BODY_NAMES, CHROME_RULES, splitNames } from './chrome-rules.ts';

/** schema.org properties written out for machines. */
const RULE_OF_PROPERTY = new Map(
  Object.entries({
    author: 'byline',
    creator: 'byline',
    datePublished: 'byline',
    dateModified: 'byline',
    dateCreated: 'byline',
    keywords: 'tags',
    articleSection: 'tags',
    caption: 'caption',
    publisher: 'metadata',
    mainEntityOfPage: 'metadata',
    logo: 'metadata',
    url: 'metadata',
    thumbnailUrl: 'metadata',
    width: 'metadata',
    height: 'metadata',
    commentCount: 'metadata',
  }).map(([property, rule]) => [property, CHROME_RULES.findIndex((other) => other.rule === rule)] as const),
);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const RULE_OF_TAG = new Map(
  CHROME_RULES.flatMap(({ tags }, index) => (tags ?? []).map((tag) => [tag, index] as const)),
);
const RULE_OF_ROLE = new Map(
  Object.entries({
    navigation: 'navigation',
    menu: 'navigation',
    menubar: 'navigation',
    search: 'navigation',
    banner: 'navigation',
    contentinfo: 'footer',
    complementary: 'sidebar',
    dialog: 'popup',
    alertdialog: 'popup',
    tooltip: 'popup',
  }).map(([role, rule]) => [role, CHROME_RULES.findIndex((other) => other.rule === rule)] as const),
);
/** Index of the rule for elements that a reader does not see. */
export const HIDDEN = CHROME_RULES.findIndex(({ rule }) => rule === 'hidden');
/** Elements that hold the whole page: their classes describe the page's layout, not what it is. */
const PAGE_TAGS = new Set(['html', 'body', 'main', 'article']);

/** Most classes are of no rule; one pass says so. */
const ANY_NAME = new RegExp(CHROME_RULES.flatMap(({ names }) => names?.source ?? []).join('|'));

interface NameFacts {
  readonly rule: number;
  readonly body: boolean;
}
const NAMELESS: NameFacts = { rule: -1, body: false };

/** Judges elements by name, class, id and role. Remembers class strings, which repeat within a page. */
export class ElementClasses {
  private readonly seen = new Map<string, NameFacts>();

  private isHidden({ name, attribs }: Element): boolean {
    if ('hidden' in attribs && attribs.hidden !== 'until-found') return true;
    if (attribs.style !== undefined && HIDDEN_STYLE.test(attribs.style)) return true;
    return attribs['aria-hidden'] === 'true' && (name === 'span' || name === 'i' || name === 'svg');
  }

  /** Index into CHROME_RULES, or -1. */
  findRule(element: Element): number {
    const { name, attribs } = element;
    if (this.isHidden(element)) return HIDDEN;
    if (PAGE_TAGS.has(name)) return -1;
    const byTag = RULE_OF_TAG.get(name);
    if (byTag !== undefined) return byTag;
    const byRole = attribs.role === undefined ? undefined : RULE_OF_ROLE.get(attribs.role);
    if (byRole !== undefined) return byRole;
    const byProperty = attribs.itemprop === undefined ? undefined : RULE_OF_PROPERTY.get(attribs.itemprop);
    return byProperty ?? this.nameFacts(attribs).rule;
  }

  /** 2: schema.org articleBody; 1: a class that says so; 0. */
  bodyHint({ attribs }: Element): number {
    if (attribs.itemprop !== undefined && /\barticleBody\b/i.test(attribs.itemprop)) return 2;
    return this.nameFacts(attribs).body ? 1 : 0;
  }

  private nameFacts({ class: classes, id }: Record<string, string>): NameFacts {
    if (classes === undefined && id === undefined) return NAMELESS;
    const key = id === undefined ? classes! : classes === undefined ? id : `${classes} ${id}`;
    let facts = this.seen.get(key);
    if (!facts) {
      facts = judgeNames(key);
      this.seen.set(key, facts);
    }
    return facts;
  }
}

/** As many as some two hundred pages have. */
const MOST_WORDS = 30_000;

/** No pattern of a rule reaches over a space, so the words of a class are judged one by one. */
const WORDS = new Memo((word: string): NameFacts => {
  const names = splitNames(word);
  const rule = ANY_NAME.test(names) ? CHROME_RULES.findIndex((other) => other.names?.test(names) ?? false) : -1;
  const body = BODY_NAMES.test(names);
  return rule < 0 && !body ? NAMELESS : { rule, body };
}, MOST_WORDS);

function judgeNames(key: string): NameFacts {
  let rule = -1;
  let body = false;
  // Class attributes of thousands of characters are machine-made; their first words say enough.
  for (const word of key.slice(0, 400).split(/\s+/)) {
    const facts = WORDS.of(word);
    if (facts.rule >= 0 && (rule < 0 || facts.rule < rule)) rule = facts.rule;
    body ||= facts.body;
  }
  return rule < 0 && !body ? NAMELESS : { rule, body };
}
