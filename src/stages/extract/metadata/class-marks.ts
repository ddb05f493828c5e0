import type { Element } from 'domhandler';

/** What the names of an element and its ancestors say of the words in it; bits. */
export const MARK = {
  date: 1,
  /** Lines about the article: "meta", "byline", "post-info". */
  meta: 2,
  author: 4,
  /** The site's own name: logo, brand. */
  brand: 8,
  comment: 16,
  related: 32,
  footer: 64,
  navigation: 128,
  sidebar: 256,
  header: 512,
  /** Words not shown. */
  hidden: 1024,
} as const;

/** Places whose dates and names belong to something else than the article. */
export const ELSEWHERE = MARK.comment | MARK.related | MARK.navigation | MARK.sidebar | MARK.footer;

const BY_TAG: Readonly<Record<string, number>> = {
  time: MARK.date,
  abbr: MARK.date,
  footer: MARK.footer,
  nav: MARK.navigation,
  aside: MARK.sidebar,
  header: MARK.header,
  address: MARK.author,
};

const BY_NAME: readonly (readonly [RegExp, number])[] = [
  [
    /(?:^|[ -])(?:date|dates|datetime|dateline|datum|fecha|datepublished|datecreated|pubdate|published|publish|publication|posted|postdate|post-?date|entry-?date|created|createdate|time|timestamp|day|zeit|data|calendar|article-?date|articledate|newsdate|news-?date|pub|submitted|updated|modified|when|timeago|dt)(?:[ -]|$)/,
    MARK.date,
  ],
  [
    /(?:^|[ -])(?:meta|metadata|postmeta|entry-?meta|post-?meta|byline|info|infos|postinfo|details|submitted|credits?|subline|article-?head(?:er)?|entry-?head(?:er)?|post-?head(?:er)?|entry-?footer|post-?footer|article-?footer|postmetadata|kicker|tagline)(?:[ -]|$)/,
    MARK.meta,
  ],
  [
    /(?:^|[ -])(?:authors?|byline|by|by-?author|author-?name|writer|autor|auteur|autore|posted-?by|post-?author|entry-?author|fn|contributor|reporter|journalist|redakteur|schreiber)(?:[ -]|$)/,
    MARK.author,
  ],
  [
    /(?:^|[ -])(?:logo|brand|branding|site-?(?:title|name|logo|header|branding)|masthead|blog-?title|hdr|sitename|navbar-?brand|publication-?name|top|banner)(?:[ -]|$)/,
    MARK.brand,
  ],
  [
    /(?:^|[ -])(?:comments?|commentlist|comment-?\w+|disqus|respond|livefyre|replies|reply|cmts?|kommentare?|commentaires?|reactions?|trackbacks?|pingbacks?|guestbook|reviews?)(?:[ -]|$)/,
    MARK.comment,
  ],
  [
    /(?:^|[ -])(?:related\w*|recommend(?:ed|ations?)?|more|morelinks|read-?(?:more|next|also)|most-?(?:read|popular|viewed|recent)|popular|trending|latest\w*|recent\w*|teasers?|teaser-?\w+|upcoming|events?|similar|promo|outbrain|taboola|archives?|widgets?|carousel|slider|ticker|newsticker|tweets?|twitter|feed|prev|next|previous|nav-?(?:previous|next)|pagination|pager|headlines|yarpp\w*|crp|suggest(?:ed|ions?)?|newsletters?|weather)(?:[ -]|$)/,
    MARK.related,
  ],
  [
    /(?:^|[ -])(?:footer|foot|colophon|copyright|imprint|bottom|site-?(?:footer|info)|page-?footer)(?:[ -]|$)/,
    MARK.footer,
  ],
  [
    /(?:^|[ -])(?:nav|navi|navigation|navbar|menu|breadcrumbs?|crumbs?|submenu|topbar|toolbar|mainmenu|topnav)(?:[ -]|$)/,
    MARK.navigation,
  ],
  [
    /(?:^|[ -])(?:sidebar\w*|side|aside|rail|rightcol\w*|right-?col\w*|leftcol\w*|secondary|marginal|complementary|rightside|sidecol)(?:[ -]|$)/,
    MARK.sidebar,
  ],
  [/(?:^|[ -])(?:head|header|page-?header|site-?header)(?:[ -]|$)/, MARK.header],
  [
    /(?:^|[ -])(?:sr-only|hidden|visually-?hidden|screen-?reader-?text|screenreader|structured-?data|updated-hidden)(?:[ -]|$)/,
    MARK.hidden,
  ],
];
/** Elements that hold a whole page or article: their classes describe its layout. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'form']);
const WHOLE_NAMES =
  /(?:^|[ -])(?:has|no|with|without|layout|page-?wrap(?:per)?|wrapper|container|content|main|site)(?:[ -]|$)/;
const LONGEST_NAMES = 240;

/** Lower case, camel case and underscores as hyphens. */
function splitNames(names: string): string {
  return names
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

/** Reads marks off elements; remembers class strings, which repeat within a page. */
export class ClassMarks {
  private readonly seen = new Map<string, number>();

  of({ name, attribs }: Element): number {
    let marks = BY_TAG[name] ?? 0;
    if (attribs.class !== undefined || attribs.id !== undefined) {
      if (!WHOLE.has(name)) marks |= this.ofNames(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
    }
    if (attribs.rel !== undefined && /\bauthor\b/i.test(attribs.rel)) marks |= MARK.author;
    if (attribs.itemprop !== undefined) marks |= ofItemprop(attribs.itemprop);
    if (attribs.role === 'navigation') marks |= MARK.navigation;
    if (attribs.role === 'contentinfo') marks |= MARK.footer;
    if (attribs.role === 'complementary') marks |= MARK.sidebar;
    if (attribs.role === 'dialog') marks |= MARK.related;
    return marks;
  }

  private ofNames(key: string): number {
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const names = splitNames(key.slice(0, LONGEST_NAMES)).trim();
    let marks = 0;
    for (const [pattern, mark] of BY_NAME) if (pattern.test(names)) marks |= mark;
    if (WHOLE_NAMES.test(names)) marks &= ~(ELSEWHERE & ~(MARK.comment | MARK.footer));
    this.seen.set(key, marks);
    return marks;
  }
}

function ofItemprop(itemprop: string): number {
  if (/\bdate(?:Published|Created|Modified)\b/i.test(itemprop)) return MARK.date;
  if (/\bauthor\b/i.test(itemprop)) return MARK.author;
  if (/\bcomment\b/i.test(itemprop)) return MARK.comment;
  return 0;
}
