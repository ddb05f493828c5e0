/** Words that English web pages print around an article. Each pattern is tried on a whole short line. */
export interface ChromePhrase {
  /** Rule under which the line is recorded as removed. */
  readonly rule: string;
  readonly pattern: RegExp;
}

/** Rules whose words also start sentences of articles: inside a body they count only where the line is no sentence. */
export const WEAK_RULES: ReadonlySet<string> = new Set([
  'subscribe',
  'engagement',
  'player',
  'share-buttons',
  'advertisement',
  'read-full',
  'related-links',
  'publishing-system',
  'tags',
  'print-tools',
  'version-note',
]);

/** Lines that belong to no article wherever they stand. */
export const CHROME_PHRASES: readonly ChromePhrase[] = [
  {
    rule: 'skip-link',
    pattern: /^(?:skip|jump) to (?:the )?(?:main |page )?(?:content|navigation|search|footer|menu|article)\b/i,
  },
  {
    rule: 'placeholder',
    pattern: /^(?:placeholder (?:canvas|image|text)|loading(?: ?(?:\.\.\.|…))?|image placeholder|no image)$/i,
  },
  {
    rule: 'advertisement',
    pattern:
      /^(?:advertisement|advertising|ads?|sponsored(?: content| links?| post)?|promoted(?: content)?|paid (?:content|post|partner content))\b:?(?: ?-+)?$/i,
  },
  {
    rule: 'advertisement',
    pattern: /^(?:sponsored|promoted|advertorial|classifieds?|advertisement|ad|partner content)(?: content)?: ?\S/i,
  },
  { rule: 'advertisement', pattern: /^(?:story|article) continues (?:below|after)\b/i },
  { rule: 'trending', pattern: /^trending(?: now| topics?)?: ?\S/i },
  {
    rule: 'tags',
    pattern: /^(?:tags?|tagged|topics?|filed under|keywords?|categor(?:y|ies)|posted in|related topics?): ?\S/i,
  },
  { rule: 'tags', pattern: /^(?:#[\p{L}\p{N}_]{1,40}[\s,]*){2,20}$/u },
  {
    rule: 'subscribe',
    pattern:
      /^(?:subscribe|sign up|sign in|log ?in|register|join|become a (?:member|subscriber|supporter)|start your (?:free )?trial|get (?:unlimited|full) access|already a (?:subscriber|member)|support (?:us|our|independent)|donate|buy us a coffee|make a donation|contribute)\b.{0,160}$/i,
  },
  {
    rule: 'subscribe',
    pattern:
      /\b(?:subscribe|sign up|unsubscribe|subscription)\b.{0,80}\b(?:newsletter|inbox|updates|daily|weekly|today|now|week|month|reply|email)\b/i,
  },
  {
    rule: 'subscribe',
    pattern:
      /^(?:get|receive|have) (?:the |our |all )?.{0,60}\b(?:newsletters?|in your inbox|to your inbox|delivered|straight to your)\b/i,
  },
  {
    rule: 'newsletter',
    pattern:
      /^you(?:'|’)?(?: a)?re receiving this\b|^you received this (?:e-?mail|message|newsletter)\b|^(?:unsubscribe|view (?:this e-?mail )?in (?:your )?browser|update (?:your )?preferences|manage (?:your )?(?:subscriptions?|preferences)|forward this)\b/i,
  },
  { rule: 'newsletter', pattern: /\bto unsubscribe\b|\bunsubscribe (?:here|at any time)\b/i },
  {
    rule: 'paywall',
    pattern:
      /^(?:you(?:'|’)?(?: ha)?ve (?:read|used|reached|\d)|this is your (?:last|first)|you have) .{0,60}\b(?:free|remaining|limit)\b|^this (?:article|content|story) is (?:for|only|reserved|free)\b|^\d+ (?:free )?(?:articles|stories) (?:left|remaining)\b|^to (?:continue|keep) reading\b/i,
  },
  {
    rule: 'cookies',
    pattern:
      /\b(?:cookies?)\b.{0,80}\b(?:use|accept|consent|site|website|services|policy|experience|agree)\b|^(?:we|this (?:site|website)) uses? cookies\b|^we value your privacy\b|^(?:accept|reject|manage) (?:all )?(?:cookies?|preferences)\b/i,
  },
  {
    rule: 'comments',
    pattern:
      /^(?:leave|post|add|write|view|show|hide|read|join|see) (?:a |your |all |the |\d+ )?(?:comments?|reply|replies|conversation|discussion)\b.{0,40}$|^(?:\d+|no) (?:comments?|replies|responses)(?: (?:so far|on this .{0,30}))?$|^comments? (?:are )?(?:closed|off|disabled|\(\d+\))|^your email address will not be published/i,
  },
  {
    rule: 'engagement',
    pattern:
      /^(?:do you (?:know|have)|have you|are you|were you|did you|spotted|see|seen|know (?:something|more))\b.{0,120}[?:].{0,20}\b(?:write|e-?mail|contact|tell|send|get in touch|call|let us|share|click|report|message)\b.{0,120}$|^(?:have|got) (?:a|any) (?:tip|story|question|correction|news tip|confidential tip|comment)s?\b.{0,120}$|^(?:tell us|let us know|send us|write to us|contact us|e-?mail (?:us|the author|your)|share your (?:thoughts|views|story|opinion)|did you (?:like|enjoy|find) this|(?:is|was) this (?:page|article|story|information|content) (?:useful|helpful|interesting)|report an? (?:error|typo|mistake|problem)|follow us|follow \S{1,30} on|like us on|find us on|join (?:us|our)|download (?:our|the) app|win tickets|enter (?:our|to win))\b.{0,160}$|^what do you think\?(?:$| .{0,20}\b(?:tell|let|write|share|e-?mail|comment|join)\b)/i,
  },
  {
    rule: 'share-buttons',
    pattern:
      /^(?:share|tweet|pin|email|print|save|bookmark|copy) (?:this|the|on|via|to|with|by|link|it|article|story|page|post)\b.{0,60}$|^\d[\d.,k]* (?:shares?|likes?|views?|reads?|retweets?|reactions?|claps?)\b.{0,40}$/i,
  },
  {
    rule: 'player',
    pattern:
      /^(?:listen(?: live| now| to this (?:article|story|page))?|now playing|watch(?: live| now)?|play(?: video| audio)?|video player|audio player|pause|mute|unmute|full screen|click to (?:play|enlarge|expand|view)|tap to (?:play|expand))\b.{0,80}$/i,
  },
  {
    rule: 'reading-time',
    pattern:
      /^(?:(?:reading|read) time:? ?)?(?:about )?(?:\d{1,3}[-–])?\d{1,3}[ -](?:min(?:ute)?s?)(?: read(?:ing)?(?: time)?)?$|^estimated reading time\b.{0,30}$/i,
  },
  {
    rule: 'back-to-top',
    pattern:
      /^(?:back to (?:the )?(?:top|home|homepage|news|previous)|go to top|top of page|return to (?:home|top|homepage)|scroll to top|close(?: menu)?|menu|search|toggle navigation|show more|load more|see all|view all|read less)$/i,
  },
  {
    rule: 'copyright',
    pattern:
      /^(?:copyright|©|\(c\)|&copy;)\s?\S.{0,240}$|\ball rights reserved\b|^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie policy|legal notice|imprint|accessibility statement)\b.{0,80}$/i,
  },
  {
    rule: 'copyright',
    pattern:
      /\b(?:may not be|not to be|cannot be) (?:published|reproduced|reprinted|republished|copied)\b|\b(?:republication|reproduction|redistribution) (?:by|is|without|prohibited|in whole)\b/i,
  },
  {
    rule: 'read-full',
    pattern:
      /^\(?\[?(?:read|see|view|continue|click here to read) (?:the )?(?:full|whole|entire|original|complete|rest of the|rest of this|reading)\b.{0,100}$|^continue reading\b.{0,100}$|^(?:read|find out|learn|see) more\b(?! than).{0,120}$|^click here\b.{0,100}$|^full (?:story|article|text) (?:at|on|here)\b.{0,80}$|^read (?:it|this|more) (?:at|on|here)\b.{0,80}$/i,
  },
  {
    rule: 'related-links',
    pattern:
      /^(?:read also|also read|see also|read next|related|more|watch|in pictures|recommended|don(?:'|’)t miss|must read|editor(?:'|’)s picks?|further reading|background|go deeper|explained|opinion)\s?(?::|>|»|\|)\s?\S.{0,200}$/i,
  },
  {
    rule: 'print-tools',
    pattern:
      /^(?:print|printer[- ]friendly|text size|font size|increase|decrease|pdf|download (?:as )?pdf|a- ?a\+?|aa)\b.{0,60}$/i,
  },
  {
    rule: 'version-note',
    pattern:
      /^(?:this (?:version|story|article|report|copy|post|page) (?:updates|corrects|adds|clarifies|has been (?:updated|corrected|amended|revised)|was (?:updated|corrected|amended|first published|last updated))|(?:updates?|corrects?|adds|recasts|refiles) (?:with|to|headline|paragraph|throughout|date|dateline)|editor(?:'|’)?s?(?:'|’)? note\b|corrections?:|clarification:)/i,
  },
  {
    rule: 'publishing-system',
    pattern:
      /^(?:do not edit|exported from|printed from|downloaded from|retrieved from|archived from|saved from|captured (?:by|from|on)|from the web archive|this page was (?:saved|printed|archived))\b.{0,160}$/i,
  },
];

/** Headings of lists of links: what follows them is no part of the article. */
export const LIST_HEADINGS: readonly ChromePhrase[] = [
  {
    rule: 'related-links',
    pattern:
      /^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|you may have missed|related(?: (?:articles?|stories|posts?|news|content|coverage|reading|links?|topics?|items?))?|see also|read (?:next|also|more)|also read|further reading|recommended(?: (?:for you|reading|articles?|stories|by .{1,30}))?|more (?:on this(?: story)?|stories|news|articles|like this|for you|to read|reading)|more (?:from|in|about|on) .{1,50}|other (?:stories|news|articles)|latest(?: (?:news|stories|articles|posts?|updates|headlines|from .{1,30}))?|recent (?:posts?|articles?|stories|news)|previous (?:notes|issues|posts?|stories|articles|editions)|also (?:in|on) (?:this (?:issue|section|week|edition|site)|.{1,30})|in (?:this|other) (?:issue|section|news)|what to read next|around the web|from (?:the|our|around) (?:web|partners|archive|network)|elsewhere(?: on .{1,30})?|up next|keep reading|top (?:stories|news|headlines|picks)|editor(?:'|’)?s(?:'|’)? picks?|don(?:'|’)t miss|must[- ]reads?|in case you missed it|sponsored(?: links| content)?|promoted(?: stories| links)?|next (?:in|on) .{1,40}|next (?:story|article|post)|previous (?:story|article|post))$/i,
  },
  {
    rule: 'most-viewed',
    pattern:
      /^(?:most|top|more) (?:viewed|read|popular|shared|watched|commented|discussed|emailed|recent)(?: (?:in|on|stories|articles|news|today|this week) ?.{0,30})?$|^popular(?: (?:now|today|this week|stories|posts?|articles?|in .{1,30}))?$|^trending(?: (?:now|today|stories|topics))?$|^(?:what(?:'|’)s )?hot(?: right now| topics)$/i,
  },
  {
    rule: 'tags',
    pattern:
      /^(?:topics?|tags?|keywords?|categor(?:y|ies)|filed under|explore more on these topics|related topics|in this story|people in this story|companies in this story|mentioned in this article)$/i,
  },
  {
    rule: 'comments',
    pattern:
      /^(?:(?:\d+ )?comments?(?: ?\(\d+\))?|leave a (?:comment|reply)|post a comment|add a comment|join the (?:conversation|discussion)|the discussion|reader comments|responses|reactions|what (?:readers|people) are saying)$/i,
  },
  {
    rule: 'share-buttons',
    pattern:
      /^(?:share (?:this|on|via|with)?(?: .{0,30})?|follow us|follow us on .{1,30}|connect with us|stay connected|stay in touch|contact us)$/i,
  },
  { rule: 'author-note', pattern: /^(?:about (?:the )?(?:author|writer|us|this site)s?|written by|author bio)$/i },
];

/** A list of links that can stand inside an article: the body may go on after it. */
export const INLINE_LISTS: ReadonlySet<string> = new Set(['related-links', 'most-viewed', 'share-buttons', 'tags']);

/** Marks with which agencies, newsletters and press offices end or continue a text. */
export const END_MARKS =
  /^(?:-?\s?30\s?-?|# ?# ?#|\*\*\*|ends?|\/ends|-+ ?ends? ?-+|\(ends\)|\(end\)|-0-|more|-+ ?more ?-+|\(more\)|\(more to (?:come|follow)\)|more to follow\.?|story ends|end of (?:article|story|transcript|text|release)|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}|\[\s?(?:\.\.\.|…)\s?\]|\(\s?(?:\.\.\.|…)\s?\)|\.\.\.|…)$/i;

/** A mark at the end of a text that says it goes on: "(more)". */
export const MORE_TO_COME = /more/i;

/** Headings of notes at the end of a text. */
export const NOTE_HEADINGS =
  /^(?:(?:end ?|foot)?notes?|references|bibliography|works cited|citations|sources(?: and notes)?|notes and (?:references|sources)|literature):?$/i;

/** Words of menus, share bars and tools: a line made up of them belongs to no article. */
export const TOOL_WORDS: ReadonlySet<string> = new Set(
  `share shares sharing tweet facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube tiktok threads mastodon bluesky messenger flipboard email e-mail mail print pdf save saved listen watch bookmark
  copy link url gift comment comments like follow report post pin rss feed text size font a + - via on this page article story paper with by to friend more tools download audio video live search menu home login log in out sign up
  subscribe register account my profile settings help about contact us privacy terms cookies careers advertise newsletter newsletters e-paper epaper`
    .split(/\s+/)
    .filter(Boolean),
);
/** Of `TOOL_WORDS`, those that say nothing alone. */
export const TOOL_FILLERS: ReadonlySet<string> = new Set(
  'x a + - via on this page article story paper with by to friend more like text my in out up us live report link about post home help size follow menu search contact'.split(
    ' ',
  ),
);

/** First items of menus and breadcrumbs. */
export const HOME_WORDS = /^(?:home|homepage|home page|front page|frontpage|main|start|news|index)$/i;

/** A line that says in which publication and number a text stands. */
export const PUBLICATION_LINE =
  /^(?:publication|journal|magazine|newspaper|periodical|published in|appeared in|from):\s{0,3}(?<outlet>\S.{0,80}?)(?:[,;|\s]{1,4}(?:vol(?:ume|\.)?:?\s{0,2}(?<volume>[\dIVXLC]{1,6})))?(?:[,;|\s]{1,4}(?:issue|no\.?|number|nr\.?):?\s{0,2}(?<issue>\d{1,5}))?[,;|\s]{0,4}$/i;
export const ISSUE_LINE =
  /(?:^|[\s,;|(])(?:vol(?:ume|\.)?:?\s?(?<volume>[\dIVXLC]{1,6})|(?:issue|iss\.)(?: no\.?| number)?:?\s?#?(?<issue>\d{1,5}))(?=$|[\s,;|)])/gi;

/** The number of a document over its title: "CLARIFICATION No. 31", "Press release 12/2020". */
export const DOCUMENT_NUMBER = /^\p{L}[\p{L} ]{2,40} (?:no\.?|nr\.?|number|#) ?\d{1,5}(?:\/\d{1,4})?$/iu;
/** A state's name over that of its office. */
export const STATE_NAME =
  /^(?:the )?(?:(?:\p{L}+ ){0,2}(?:republic|kingdom|state|commonwealth|federation|emirate|sultanate|principality|union)|united \p{L}+|government) of (?:the )?\p{L}[\p{L} ]{1,40}$/iu;

/** Words in or before the credit of a picture. */
export const PICTURE_CREDIT =
  /(?:^|[.!?”"’)\]|–—-]\s{0,2})(?:photo(?:graph)?s?|pictures?|images?|illustrations?|pics?|credits?|photo credits?|file photo|video|graphic|map|cartoon)(?: credits?| courtesy)?\s?(?:by|:|courtesy of|\/|©)\s?\S.{0,100}$/i;
export const PICTURE_WORDS =
  /\b(?:photos?|photographs?|pictures?|images?|illustration|file|courtesy|handout|supplied|video|screengrab|screenshot|graphic|getty|shutterstock|wikimedia|creative commons|provided|stock)\b/i;
/** A line that says from whom a picture stems: "(source: example.org)". */
export const SOURCE_LINE = /^\(?(?:image |photo |picture )?(?:source|credit|via)s?: ?.{1,120}\)?$/i;

/** Fields at the head of mails, forwards and dumps: "Subject: …". */
export const HEADER_FIELDS: Readonly<
  Record<string, 'title' | 'author' | 'date' | 'updated' | 'outlet' | 'url' | 'other'>
> = {
  title: 'title',
  headline: 'title',
  subject: 'title',
  heading: 'title',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  words: 'author',
  writer: 'author',
  reporter: 'author',
  'written by': 'author',
  text: 'author',
  story: 'author',
  reporting: 'author',
  date: 'date',
  published: 'date',
  'published on': 'date',
  'date published': 'date',
  'publication date': 'date',
  posted: 'date',
  'posted on': 'date',
  created: 'other',
  sent: 'date',
  pubdate: 'date',
  'first published': 'date',
  issued: 'date',
  'release date': 'date',
  date_published: 'date',
  publishdate: 'date',
  updated: 'updated',
  'last updated': 'updated',
  'date modified': 'updated',
  modified: 'updated',
  'last modified': 'updated',
  lastmod: 'updated',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  site: 'outlet',
  website: 'outlet',
  'site name': 'outlet',
  sitename: 'outlet',
  newspaper: 'outlet',
  site_name: 'outlet',
  journal: 'outlet',
  magazine: 'outlet',
  'url source': 'url',
  url: 'url',
  link: 'url',
  permalink: 'url',
  source_url: 'url',
  canonical: 'url',
  to: 'other',
  cc: 'other',
  from: 'author',
  'reply-to': 'other',
  pictures: 'other',
  photos: 'other',
  photo: 'other',
  section: 'other',
  category: 'other',
  categories: 'other',
  language: 'other',
  location: 'other',
  contact: 'other',
  'media contact': 'other',
  'press contact': 'other',
  'for further information': 'other',
  'for more information': 'other',
  'contact person': 'other',
  telephone: 'other',
  tel: 'other',
  phone: 'other',
  email: 'other',
  'e-mail': 'other',
  fax: 'other',
  web: 'other',
  copyright: 'other',
  slug: 'other',
  words_count: 'other',
  length: 'other',
  edition: 'other',
  page: 'other',
  tags: 'other',
  id: 'other',
};

/** Starts of forwarded messages. */
export const FORWARD_LINE =
  /^(?:-{2,}\s?)?(?:begin )?(?:forwarded(?: many times)?(?: message| from)?|original message|fwd)\b:?.{0,60}$/i;
/** Lines over a press release. */
export const RELEASE_LINE =
  /^(?:for immediate release|press release|media release|news release|embargoed (?:until|till).{0,60}|not for (?:release|publication).{0,60}|statement|media statement|press statement)$/i;

/** Known last lines of pages, with the first letter of another page right behind them. */
export const GLUED_TRAILERS =
  /^(?:Leave a Comment|Leave a Reply|Post a Comment|Back to top|You may also like|Add a comment|All rights reserved\.?)(?=[\p{Lu}“‘"(])/u;

/** A byline that names no person: "By reporters of the Valley Post", "By our correspondent". */
export const UNNAMED_BYLINE =
  /^by (?:(?:our|the|a|an) )?(?:\p{L}+ ){0,2}(?:reporters?|staff|correspondents?|editors?|agencies|newsroom|desk|team|contributors?|writers?)\b[^.?!]{0,60}$/iu;

/** Lines that stand once or twice with every reader's comment. */
export const COMMENT_MARKS =
  /^(?:reply|reply to .{1,40}|log in to reply|(?:\S.{0,40} )(?:says|said|wrote|replied|commented):?|flag(?: as .{1,20})?|report(?: abuse| comment| this)?|permalink|upvote|downvote|(?:\d+ )?(?:likes?|dislikes?|votes?|up ?votes?|points?|replies)(?: ?\d+)?|rating: ?-?\+?\d+(?: .{0,20})?|score: ?-?\d+(?: .{0,20})?|share reply|like reply|in reply to .{1,40})$/i;
