import type { Element } from 'domhandler';
import { Memo } from '../../../text/memo.ts';
import { wordTable } from '../../../text/word-table.ts';

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
} as const;

/** Places whose dates and names belong to something else than the article. */
export const ELSEWHERE = MARK.comment | MARK.related | MARK.navigation | MARK.sidebar | MARK.footer;
/** Marks of short elements. */
export const LABELS = MARK.date | MARK.meta | MARK.author;

const BY_TAG: Readonly<Record<string, number>> = wordTable({
  time: MARK.date,
  abbr: MARK.date,
  footer: MARK.footer,
  nav: MARK.navigation,
  aside: MARK.sidebar,
  header: MARK.header,
  address: MARK.author,
});

/** Words of class and id; two words joined by a hyphen stand for the two beside each other. */
const WORDS: readonly (readonly [mark: number, words: string])[] = [
  [
    MARK.date,
    'date dates datetime dateline datum fecha datepublished datecreated pubdate published publish publication posted postdate entrydate created createdate time timestamp day zeit data calendar articledate newsdate pub submitted updated modified when timeago dt odate',
  ],
  [
    MARK.meta,
    'meta metadata postmeta entrymeta articlemeta byline info infos postinfo details submitted credit credits subline articlehead articleheader article-head article-header entry-head entry-header post-head post-header entry-footer post-footer article-footer postmetadata kicker tagline',
  ],
  [
    MARK.author,
    'author authors byline by byauthor authorname writer autor auteur autore postedby posted-by contributor reporter journalist redakteur schreiber',
  ],
  [
    MARK.brand,
    'logo brand branding sitetitle sitename site-title site-name masthead blogtitle blog-title hdr navbar-brand publication-name top banner',
  ],
  [
    MARK.comment,
    'comment comments commentlist commentmetadata commentcount disqus respond livefyre reply replies cmt cmts kommentar kommentare commentaire commentaires reaction reactions trackback trackbacks pingback pingbacks guestbook review reviews leserbrief leserbriefe',
  ],
  [
    MARK.related,
    'related relatedposts relatedarticles recommend recommended recommendation recommendations more morelinks readmore mostread popular trending latest latestnews recent recentposts teaser teasers upcoming event events similar promo outbrain taboola archive archives widget widgets carousel slider ticker newsticker tweet tweets twitter feed prev next previous nextprev pagination pager headlines yarpp crp suggested suggestion suggestions newsletter newsletters weather most-read most-viewed most-popular',
  ],
  [MARK.footer, 'footer foot colophon copyright imprint bottom sitefooter siteinfo site-info'],
  [
    MARK.navigation,
    'nav navi navigation navbar menu breadcrumb breadcrumbs crumb crumbs submenu topbar toolbar mainmenu topnav',
  ],
  [
    MARK.sidebar,
    'sidebar sidebars sidebarright sidebarleft side aside rail rightcol rightcolumn right-col right-column leftcol leftcolumn left-col left-column secondary marginal complementary rightside sidecol',
  ],
  [MARK.header, 'head header pageheader siteheader'],
];
const MARKS_OF_WORD = indexWords();

function indexWords(): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [mark, words] of WORDS)
    for (const word of words.split(' ')) index.set(word, (index.get(word) ?? 0) | mark);
  return index;
}

/** Elements that hold a whole page or article: their classes describe its layout. */
const WHOLE = new Set(['html', 'body', 'main', 'article', 'form']);
/** The same, by a word of the class: what it says of comments or of the page's foot still counts. */
const WHOLE_WORDS = new Set([
  'has',
  'no',
  'with',
  'without',
  'layout',
  'wrap',
  'wrapper',
  'container',
  'content',
  'main',
  'site',
]);
const LONGEST_NAMES = 240;
/** First words of the pairs in the table. */
const PAIR_STARTS = new Set(
  [...MARKS_OF_WORD.keys()].filter((word) => word.includes('-')).map((word) => word.split('-')[0]!),
);

function readNames(names: string): number {
  const cut = names.length > LONGEST_NAMES ? names.slice(0, LONGEST_NAMES) : names;
  const words = /[A-Z]/.test(cut) ? cut.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase() : cut;
  let marks = 0;
  let whole = false;
  let previous = '';
  for (const word of words.split(/[^a-z]+/)) {
    marks |= MARKS_OF_WORD.get(word) ?? 0;
    if (previous !== '') marks |= MARKS_OF_WORD.get(`${previous}-${word}`) ?? 0;
    whole ||= WHOLE_WORDS.has(word);
    previous = PAIR_STARTS.has(word) ? word : '';
  }
  return whole ? marks & ~(MARK.related | MARK.navigation | MARK.sidebar) : marks;
}

/** As many as some two hundred pages have. */
const MOST_NAMES = 30_000;
const NAMES = new Memo(readNames, MOST_NAMES);

/** Reads marks off elements. */
export class ClassMarks {
  of({ name, attribs }: Element): number {
    let marks = BY_TAG[name] ?? 0;
    if (!WHOLE.has(name)) {
      if (attribs.class !== undefined) marks |= NAMES.of(attribs.class);
      if (attribs.id !== undefined) marks |= NAMES.of(attribs.id);
    }
    if (attribs.rel !== undefined && /\bauthor\b/i.test(attribs.rel)) marks |= MARK.author;
    if (attribs.itemprop !== undefined) marks |= ofItemprop(attribs.itemprop);
    if (attribs.role !== undefined) marks |= ofRole(attribs.role);
    return marks;
  }
}

function ofRole(role: string): number {
  if (role === 'navigation') return MARK.navigation;
  if (role === 'contentinfo') return MARK.footer;
  if (role === 'complementary') return MARK.sidebar;
  return role === 'dialog' ? MARK.related : 0;
}

function ofItemprop(itemprop: string): number {
  if (/\bdate(?:Published|Created|Modified)\b/i.test(itemprop)) return MARK.date;
  if (/\bauthor\b/i.test(itemprop)) return MARK.author;
  if (/\bcomment\b/i.test(itemprop)) return MARK.comment;
  return 0;
}
