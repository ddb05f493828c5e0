/**
 * Lines by which English-language pages speak to their reader rather than tell their story. Each is matched against
 * one whole line of the page, spaces folded. `maxLength` bounds the line, so that a sentence of the article which
 * happens to begin like one stays.
 */
export interface ChromeLine {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly maxLength: number;
}

export const CHROME_LINES: readonly ChromeLine[] = [
  {
    rule: 'credit',
    maxLength: 400,
    pattern:
      /^[([—–-]?\s?(?:(?:[Aa]dditional |[Ww]ith )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Cc]ompiled|[Ee]dited|[Rr]eported|[Ww]ritten)(?: and (?:writing|editing))? by [A-Z]|(?:[Aa]dditional |[Ww]ith )reporting from |[Ww]ith (?:files|material|inputs?|reporting) from |.{3,300}\bcontributed (?:reporting\b|to this (?:report|story|article)\b))/,
  },
  {
    rule: 'advertisement',
    maxLength: 60,
    pattern:
      /^[-–—\s[(]*(?:advertisements?|advert|ads?|sponsored(?: content| by .*)?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues (?:below|after).*|continue reading (?:below|the main story).*|scroll (?:down )?(?:to continue|for more).*)[-–—\s\])]*$/i,
  },
  { rule: 'advertisement', maxLength: 100, pattern: /^[-–—\s[(]*(?:advertisement|sponsored)\b/i },
  {
    rule: 'share-buttons',
    maxLength: 140,
    pattern:
      /^(?:share (?:this|on|via|with|your thoughts)|click to (?:share|email|print)|follow (?:us|him|her|them|me)\b|like us on|find us on|join us on|(?:you can )?follow .{2,60} on (?:twitter|facebook|instagram)|connect with us)/i,
  },
  {
    rule: 'related-links',
    maxLength: 220,
    pattern:
      /^[[(>»▶•*\s]*(?:read (?:more|also|next|the full (?:story|article)|this next|it here)\b|also read\b|see also\b|also see\b|see more\b|watch(?: more| also| now| live| the video)?:|related(?: (?:stories|articles|posts|news|content|links|topics|coverage|reading|video)s?)?\s*(?::|$)|(?:more|latest) (?:from|on|in|stories|news|coverage|about)\b.{0,60}(?::|$)|more:|you (?:may|might) (?:also )?(?:like|be interested|want|enjoy)|don['’]?t miss\b|recommended(?: for you)?\s*(?::|$)|up next\b|(?:most|trending) (?:read|popular|viewed|now)|what to read next|must reads?\b|editor['’]?s['’]? picks?|top stories\b|in case you missed|next (?:story|article|post)\b|previous (?:story|article|post)\b|click here\b|continue reading\b|keep reading\b|view (?:more|all|comments|gallery|slideshow)\b|load more|show more|see all\b|recommended reading|further reading$|tags?:|topics?:|filed under|posted in\b|categories?:|read full)/i,
  },
  {
    rule: 'newsletter',
    maxLength: 320,
    pattern:
      /^(?:sign ?up\b|subscribe\b|get (?:the|our|your|all the|more|daily|breaking|alerts) .{0,120}(?:newsletter|inbox|e-?mail|app\b|alerts?|delivered|updates)|(?:enter|your) (?:your )?e-?mail|e-?mail address|already (?:a |have )|register (?:now|for|to)|log ?in\b|thank you for (?:signing|subscrib|registering)|want (?:more|to read|the latest).{0,100}(?:newsletter|inbox|sign up|subscribe)|join (?:our|the) .{0,60}(?:newsletter|mailing list|community)|to (?:continue|read) .{0,60}(?:subscribe|sign|log|register)|download (?:the|our) .{0,40}app\b|by (?:signing up|submitting|clicking|subscribing|entering)\b)/i,
  },
  {
    rule: 'cookie-banner',
    maxLength: 600,
    pattern:
      /^(?:(?:this|our) (?:web)?site uses? (?:cookies|tracking)|we use (?:cookies|them to give)|we (?:and our|value your) .{0,30}(?:partners|privacy)|by (?:continuing|using|browsing|visiting) .{0,80}(?:site|cookies|website|agree)|necessary cookies are|any cookies that|accept (?:all )?cookies|cookies help us|privacy overview)/i,
  },
  {
    rule: 'comments',
    maxLength: 160,
    pattern:
      /^(?:(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply|response)|(?:no |\d[\d,]* )?comments?\b\s*(?:\(\d+\)|\d+)?[:.]?$|comments? (?:are|on this|for this|policy|section)\b|view comments|join the (?:conversation|discussion)|what do you think\?|tell us what you think|be the first to comment|have your say|your e-?mail address will not be published|please (?:log ?in|sign in|enable javascript)|let us know in the comments)/i,
  },
  {
    rule: 'footer',
    maxLength: 400,
    pattern:
      /^(?:(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:\d{4}|by\b)|.{0,80}\ball rights reserved\b.{0,200}$|(?:terms (?:of|and)|privacy policy|contact us|about us)\b.{0,80}$|this (?:material|copy|content|article) (?:may not be|is for your personal)|back to (?:the )?top$|scroll back to top|the (?:views|opinions) expressed (?:in this|are|by))/i,
  },
  {
    rule: 'author-bio',
    maxLength: 300,
    pattern:
      /^(?:(?:write|e-?mail|reach|contact) (?:to )?[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3} at \S+@|(?:have|got) (?:a |any )?(?:news )?(?:tips?|story|question)|.{0,100}\b(?:can|may) be reached (?:at|via|by|on)\b)/i,
  },
  {
    rule: 'caption',
    maxLength: 200,
    pattern:
      /^(?:\(?(?:photos?|pictures?|images?|video|illustration|graphic)(?: (?:by|credit|courtesy|source))?\s?[:/]|image (?:source|credit|caption|copyright)|file (?:photo|picture)|\(?(?:ap|reuters|getty|afp) (?:photo|images)|getty images|media caption|enlarge(?: this)? image|click to enlarge|hide caption|toggle caption)/i,
  },
  {
    rule: 'popup',
    maxLength: 200,
    pattern:
      /^(?:close|x|×|menu|search|skip to .{0,40}|loading\.*|please (?:wait|enable)|something went wrong.*|your browser .*|we['’]ve detected you.*|javascript .*|play(?: video)?|pause|mute|unmute|replay|expand|collapse|open|toggle|next|previous|prev|print|text size|font size|a a)$/i,
  },
];

/** A line made of nothing but these words, numbers and marks is a row of buttons. */
export const BUTTON_WORDS: ReadonlySet<string> = new Set(
  'share shares tweet tweets email e-mail mail print pin it facebook twitter whatsapp app linkedin reddit pinterest pint telegram flipboard messenger google google+ plus tumblr copy link copied save more comment comments follow like likes text size x via on this article story post the to with friends back baixar views view close menu search'.split(
    ' ',
  ),
);

/** Words with which a line starts that gives the writer, and words that stand before a date. */
export const BYLINE_LINE = /^(?:by|written by|posted by|story by|words by|text by)\s+[^\s.!?][^!?]{1,110}[^.!?,;:”"]$/i;
export const STAMP_LINE =
  /^(?:published|updated|last (?:updated|modified)|posted|first published|created|date|editor|author)(?: (?:on|at))?(?::\s?\S|[^\d:]{0,40}\d)/i;

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*';
/** A line that gives a day or a time and little else. */
export const DATE_LINE = new RegExp(
  `(?:\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d+ (?:sec|min|minute|hour|day|week|month|year)s? ago\\b|\\b\\d{1,2}:\\d{2}\\b)`,
  'i',
);

/** Over the addresses that a text browser prints under a page. */
export const LINKS_HEADING = /^references$/i;
/** One of them, or what parts the visible ones from the others. */
export const LINK_ENTRY = /^(?:\d{1,4}\. (?:https?|file|ftp|mailto|javascript):\S*|(?:visible|hidden) links:?)$/i;
