/**
 * What is taken out of a page, by name. A rule's name is what the record shows beside the words removed.
 * Class and id words are matched after `splitNames`: lower case, hyphens for "_" and camel case.
 */
export interface ChromeRule {
  readonly rule: string;
  /** Words of class, id, role or data attributes. */
  readonly names?: RegExp;
  /** Element names. */
  readonly tags?: readonly string[];
  /**
   * The largest share of the page's running text that an element may hold and still go as a whole. Above it, the
   * element was named loosely (a body of class "has-sidebar") or left unclosed, and only its own lines go.
   */
  readonly maxShare: number;
}

/** In order: the first that matches names the removal. */
export const CHROME_RULES: readonly ChromeRule[] = [
  {
    rule: 'hidden',
    names:
      /(?:^| )(?:sr-only|visually-?hidden|screen-reader-text|screenreader|a11y-hidden|is-hidden|hide-text|print-only|only-print|noprint-hidden|element-invisible)(?: |$)/,
    maxShare: 0.8,
  },
  {
    rule: 'cookie-banner',
    names: /(?:^|[ -])(?:cookies?|consent|gdpr|ccpa|cmp|onetrust|privacy-(?:banner|notice|prompt))(?:[ -]|$)/,
    tags: ['amp-consent'],
    maxShare: 0.2,
  },
  {
    rule: 'comments',
    names:
      /(?:^|[ -])(?:comments?|commentlist|comment-?(?:list|form|section|thread|area|wrap)|disqus|respond|livefyre|cmts?|replies|discussion|viafoura|coral|spotim|fb-comments|user-?comments)(?:[ -]|$)/,
    maxShare: 0.6,
  },
  {
    rule: 'newsletter',
    names:
      /(?:^|[ -])(?:newsletters?|subscri(?:be|ption|ptions|ber)|sign-?up|mailing-?list|mc-embed|optin|opt-in|email-?form|inline-?email|mailchimp|paywall|regwall|piano|donate|donation|donations|membership)(?:[ -]|$)/,
    maxShare: 0.2,
  },
  {
    rule: 'share-buttons',
    names:
      /(?:^|[ -])(?:share|shares|sharing|sharebar|sharetools|socials|sharedaddy|addthis|addtoany|sharethis|a2a|shareaholic|jp-relatedposts|follow-?(?:us|me|bar)|fb-like|likes?|like-?(?:box|button)|tweet-?(?:button|this)|print-?(?:link|button)|article-?tools|toolbar|tools|rrssb)(?:[ -]|$)|social-?(?:bar|icons?|links?|share|buttons?)/,
    maxShare: 0.2,
  },
  {
    rule: 'advertisement',
    names:
      /(?:^|[ -])(?:ads?|advert|adverts|advertisement|advertisements|advertising|adv|adslot|adsense|adsbygoogle|adbox|adunit|adwrap(?:per)?|adcontainer|dfp|gpt|mpu|sponsor|sponsors|sponsored|sponsorship|promo|promos|promotion|promotions|promoted|promobox|banner-ad|leaderboard|house-?ads?|commercial|affiliate|marketing|cta|call-to-action|upsell)(?:[ -]|$)|google-?ads?|div-gpt-ad/,
    tags: ['amp-ad', 'ins'],
    maxShare: 0.2,
  },
  {
    rule: 'author-bio',
    names:
      /(?:^|[ -])(?:author-?(?:bio|box|info|card|profile|details?|description|about|desc|block|footer)|about-?(?:the-)?authors?|bio|biography|contributor-?(?:bio|info|card))(?:[ -]|$)/,
    maxShare: 0.2,
  },
  {
    rule: 'caption',
    names:
      /(?:^|[ -])(?:caption|captions|figcaption|wp-caption|wp-caption-text|image-?(?:caption|credit|source|description|meta)|img-?(?:caption|credit)|photo-?(?:caption|credit|credits|info|by|desc)|media-?(?:caption|credit|info|description)|cutline|picture-?(?:caption|credit)|credits?|photocredit|video-?(?:caption|title|desc|description))(?:[ -]|$)/,
    tags: ['figcaption'],
    maxShare: 0.2,
  },
  {
    rule: 'related-links',
    names:
      /(?:^|[ -])(?:related|relateds|related-?\w+|recommend|recommended|recommendations?|recommends|read-?(?:more|also|next|this)|readmore|more-?(?:stories|news|on|from|articles|like|about|links|posts|headlines|coverage|info|in|by|reading|content)|most-?(?:read|popular|viewed|commented|shared|recent)|mostread|trending|popular|outbrain|ob-widget|taboola|trc|zergnet|revcontent|mgid|nativo|you-?(?:may|might)(?:-\w+)*|similar|up-?next|next-?(?:up|article|post|story)|prev(?:ious)?-?(?:article|post|story)|post-?nav(?:igation)?|suggest(?:ed|ions?)?|teasers?|also-?(?:read|see|on|like|in)|see-?also|crosslinks?|recirc(?:ulation)?|latest-?(?:news|stories|posts|articles|headlines)|further-?reading|in-?this-?(?:series|section)|top-?stories|editors?-?picks?|story-?(?:package|list|links|collection)|headlines-?list|headlinestack|articles-?list|listicle-nav|partner-?(?:links|content)|internal-?links?|inline-?related)(?:[ -]|$)/,
    maxShare: 0.25,
  },
  {
    rule: 'tags',
    names:
      /(?:^|[ -])(?:tags|tag-?(?:list|links|cloud|s-links|container)|taglist|topics|topic-?(?:list|links)|keywords|hashtags|categories|cat-links|post-?(?:tags|categories)|entry-?tags|article-?(?:tags|topics)|filed-?under|tagged)(?:[ -]|$)/,
    maxShare: 0.15,
  },
  {
    rule: 'byline',
    names:
      /(?:^|[ -])(?:by|byline|bylines|by-line|author|authors|author-?(?:name|names|link|line|date|meta)|posted-?(?:on|by)|post-?(?:meta|date|info|byline)|entry-?(?:meta|date|info)|article-?(?:meta|date|info|author|byline|timestamp|details)|story-?(?:meta|date|info|byline|author)|timestamp|time-?stamp|date|datetime|pub-?date|publish(?:ed)?-?(?:date|on|at|time)?|dateline-date|last-?(?:updated|modified)|updated|dateandtime|reading-?time|read-?time|metadata|meta|doc-?(?:meta|type)|kicker|eyebrow|vcard)(?:[ -]|$)/,
    maxShare: 0.1,
  },
  { rule: 'metadata', maxShare: 0.1 },
  {
    rule: 'navigation',
    names:
      /(?:^|[ -])(?:nav|navs|navbar|navigation|navi|main-?nav|sub-?nav|menu|menus|submenu|menubar|breadcrumbs?|crumbs?|crumb-?trail|pagination|paginator|pager|paging|page-?links|skip|skip-?(?:link|to|nav)|masthead|topbar|top-?bar|site-?(?:header|nav|menu)|global-?(?:header|nav)|toc|table-?of-?contents|jump-?links|back-?to-?top|searchbox|search-?(?:form|box|bar)|login|log-?in|user-?(?:menu|nav|account)|ticker|hdr|language-?(?:switch|select)\w*)(?:[ -]|$)/,
    tags: ['nav', 'menu', 'amp-sidebar', 'search'],
    maxShare: 0.2,
  },
  {
    rule: 'sidebar',
    names:
      /(?:^|[ -])(?:sidebars?|side-?bar|rightbar|leftbar|right-?(?:rail|col|column|side|well)|left-?(?:rail|col|column|side)-?(?:nav)?|rail|aside|widgets?|widget-?area|textwidget|secondary|complementary)(?:[ -]|$)/,
    tags: ['aside'],
    maxShare: 0.25,
  },
  {
    rule: 'footer',
    names:
      /(?:^|[ -])(?:footer|foot|site-?footer|page-?footer|colophon|copyrights?|disclaimers?|legal|terms|contentinfo|site-?info|post-?footer|article-?footer|entry-?footer|story-?footer)(?:[ -]|$)/,
    tags: ['footer'],
    maxShare: 0.25,
  },
  {
    rule: 'popup',
    names:
      /(?:^|[ -])(?:modal|popup|pop-up|overlay|lightbox|tooltip|toast|alertdialog|dialog|notification|notifications|interstitial|dropdown)(?:[ -]|$)/,
    tags: ['dialog'],
    maxShare: 0.2,
  },
  {
    rule: 'media',
    names:
      /(?:^|[ -])(?:gallery|galleries|slideshow|slide-?show|carousel|jwplayer|video-?(?:player|js|wrapper|container|embed)|audio-?player|playlist|vid|mejs\w*|brightcove|thumbnails?)(?:[ -]|$)/,
    maxShare: 0.2,
  },
  {
    rule: 'form',
    names: /(?:^|[ -])(?:form|feedback|survey|poll|quiz|rating|ratings|contact|contact-?(?:form|us|info))(?:[ -]|$)/,
    tags: ['form', 'fieldset', 'legend', 'label'],
    maxShare: 0.2,
  },
];

/** Elements whose names say that the article's text is in them. */
export const BODY_NAMES =
  /(?:^|[ -])(?:article-?(?:body|text|content|copy|main)|articlebody|articletext|story-?(?:body|text|content|copy)|storybody|storytext|post-?(?:body|content|text|entry)|postcontent|entry-?(?:content|body|text)|body-?(?:copy|text|content)|bodytext|main-?(?:content|text|body)|news-?(?:body|text|content)|content-?(?:body|text)|page-?content|field-name-body|field--name-body|rich-?text|prose|blog-?(?:post|body|content))(?:[ -]|$)/;

export function splitNames(names: string): string {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/_+|--+/g, '-')
    .toLowerCase();
}
