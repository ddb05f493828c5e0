const NAME =
  "(?<house>\\p{Lu}[\\p{L}\\p{N}&’'.-]{0,30}(?: (?:(?:of|and|for|the|&) ){0,2}\\p{Lu}[\\p{L}\\p{N}&’'-]{0,30}){0,4}(?:,? (?:Ltd|Limited|Inc|LLC|plc|GmbH|AG|Corp|Co)\\.?)?)";

/** Words in which the line under an article names the house behind the outlet. Group `house`. */
export const HOUSE_PHRASES: readonly RegExp[] = [
  new RegExp(
    `(?:©|\\([cC]\\)|\\b[Cc]opyright|\\bCOPYRIGHT)[\\s©]*(?:\\([cC]\\))?\\s?(?:\\d{4}(?:\\s?[-–]\\s?\\d{2,4})?)?,?\\s?(?:by )?(?:[Tt]he )?${NAME}`,
    'u',
  ),
  new RegExp(
    `\\b(?:is |are )?(?:a |an )?(?:[Pp]art|[Mm]ember|[Tt]itle|[Pp]ublication|[Ss]ubsidiary|[Dd]ivision|[Pp]roperty) of (?:the )?${NAME}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Pp]ublished|[Oo]wned|[Oo]perated|[Rr]un) (?:and (?:published|owned|operated) )?by (?:the )?${NAME}`,
    'u',
  ),
];

/** Capitalised words behind a copyright mark that name nobody. */
export const NO_HOUSE =
  /^(?:all|rights|reserved|notice|policy|terms|site|website|this|content|information|privacy|contact|powered|designed|creative commons|the author|getty|shutterstock)\b/i;

/** Sites on which many owners write. Facts about the web. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `blogspot.com wordpress.com medium.com substack.com tumblr.com livejournal.com typepad.com wixsite.com weebly.com
  squarespace.com ghost.io github.io gitlab.io netlify.app vercel.app facebook.com twitter.com x.com instagram.com
  linkedin.com reddit.com youtube.com t.me telegram.org vk.com archive.org archive.ph archive.today web.archive.org
  google.com googleusercontent.com yahoo.com msn.com apple.news flipboard.com scribd.com issuu.com docs.google.com
  example.com example.org`.split(/\s+/),
);
