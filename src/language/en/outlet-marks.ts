/** A notice of rights. Group 1: whose. */
export const COPYRIGHT =
  /(?:©|\(c\)|&copy;?|copyright(?!\p{L})(?:\s©)?)\s{0,3}(?:copyright\s)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?,?\s{0,3}(?:by\s)?(\p{L}[\p{L}\p{M}\p{N}’'&.\- ]{1,50}?)\s{0,3}(?:\d{4}|[.,|]|all rights|$)/iu;

/** What a logo or a link to the front page may say in place of the outlet's name: "Home". */
export const NO_OUTLET_NAME =
  /^(?:home|logo|menu|homepage|start|startseite|index|search|all rights.*|copyright|www|welcome|back|news|blog)$/i;

/** Behind the outlet's name in the words of a logo: "Orrel Post (logo)". */
export const BRAND_TAIL = /\s*(?:[-–|:]\s*)?(?:site\s)?(?:logo|home\s?page|home)$/i;

/** … and before it. */
export const BRAND_LEAD = /^logo\s(?:of\s|de\s|von\s)?/i;

/** Nouns by which the part of a stamp is known as the body that publishes: "Harbour (Authority) | 4 May". */
export const OFFICE_WORDS =
  /\b(?:mission|institute|ministry|office|authority|agency|bank|fund|programme|program|embassy|commission|council|police|court|parliament|army|navy|board)\b/i;

/** Sections of a site, which stand where its name could: "(World)". */
export const SECTION_NAME = /^(?:news|world|sport|opinion)/i;

/** What the line of a publication has that names it or its issue: "Orrel (Journal), vol. 4". */
export const NAMES_AN_ISSUE = /\d|publication|journal|magazine/i;

/**
 * A breadcrumb's start, "…sea.Home › News"; where letters stand right before it, two pages were written into one file
 * without a line end.
 */
export const OPENS_CRUMBS = /(?<=\S)(?=Home [»>›] )/u;
