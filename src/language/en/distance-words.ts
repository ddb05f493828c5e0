/** English words with which a text or a speaker keeps off, contradicts or is unsure. */

/** Verbs and nouns that leave it open whether what is said is so. */
export const DISTANCING_CUE =
  /^(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|ation|ations)|purport(?:s|ed)?|allegedly|purportedly|contend(?:s|ed)?|boast(?:s|ed)?|insinuat(?:es?|ed)|supposed|reputed|rumou?rs?|rumou?red)$/;
/** With a word of saying, they call it untrue. */
export const FALSELY =
  /^(?:falsely|wrongly|incorrectly|baselessly|erroneously|misleadingly|mistakenly|dishonestly|untruthfully)$/;
/** What is said without them stands alone. */
export const WITHOUT_EVIDENCE =
  /\bwithout (?:(?:giving|offering|providing|citing|presenting|any|supporting) ){0,2}(?:evidence|proof|details|sources?)\b|\b(?:gave|offered|provided|produced|presented|cited) no (?:evidence|proof|sources?)\b/i;
/** After "but" or "however": the text holds something against what was said. */
export const AGAINST =
  /\b(?:no (?:evidence|proof|record|sign|trace)|not true|untrue|false|baseless|unfounded|fabricated|forged|debunked|contradicts?|contradicted|disproves?|in fact|in reality|never happened|(?:records?|documents?|data|figures|photographs|images|video|footage|evidence) (?:shows?|suggests?|indicates?|tells?|contradicts?)|(?:was|were|is|are|did|does|do|had|has|have) (?:not|never)|no such)\b/i;
export const SO_CALLED = /\b(?:so-called|self-styled|self-proclaimed|supposed|purported)\b/i;

/** How sure a speaker is of the words reported, by what stands in them. */
export const POSSIBLE =
  /\b(?:may|[Mm]ight|could (?:well |still |also )?have|could (?:well|still) |[Pp]ossibly|[Pp]erhaps|[Mm]aybe|conceivabl[ey]|can ?not be ruled out|not rule out)\b/;
export const LIKELY =
  /\b(?:likely|probabl[ey]|presumabl[ey]|apparently|seems?|seemed|appears?|appeared|in all likelihood)\b/i;
export const SURE =
  /\b(?:certainly|definitely|undoubtedly|no doubt|beyond (?:any )?doubt|absolutely|without question)\b/i;
/** … and by the verb that reports them. */
export const SURE_CUE =
  /^(?:insist(?:s|ed|ing)?|swear|swears|swore|vouch(?:es|ed)?|maintain(?:s|ed)?|guarantee[sd]?|confirm(?:s|ed|ing)?|certain|convinced|sure|adamant)$/;
export const LIKELY_CUE =
  /^(?:believe[sd]?|think|thinks|thought|expect(?:s|ed)?|estimate[sd]?|suspect(?:s|ed)?|assume[sd]?|presume[sd]?|reckon(?:s|ed)?|predict(?:s|ed)?)$/;
export const POSSIBLE_CUE =
  /^(?:speculate[sd]?|fear(?:s|ed)?|wonder(?:s|ed)?|conjecture[sd]?|suggest(?:s|ed)?|hint(?:s|ed)?)$/;

/** Why a name is withheld: the words after "because", "as", "for fear", "citing", up to the end of the clause. */
export const WITHHELD_BECAUSE =
  /\b(?:anonym(?:ous|ously|ity)|(?:named|identified|quoted by name)|(?:his|her|their) names?(?: be)?(?: withheld| used)?|withheld)\b[^.;“”"]{0,60}?\b(because(?: of)?|since|as (?=he|she|they|it|the|we)|for fear|fearing|citing|owing to|due to|given)\s([^.;“”"]{3,160})/i;
export const NOT_AUTHORISED =
  /\b((?:was|were|is|are) not authori[sz]ed to (?:speak|talk|comment|brief)[^.,;“”"]{0,80})/i;

/** A page on which a body speaks for itself. */
export const OFFICIAL_OUTLET =
  /\b(?:ministry|ministries|government|embassy|consulate|department|directorate|commission|committee|council|municipality|authority|prefecture|presidency|prime minister’s office|police|army|navy|armed forces|fire brigade|mission|united nations|agency for|office of)\b/i;
export const PRESS_OUTLET =
  /\b(?:news|press|times|post|tribune|courier|gazette|herald|observer|guardian|journal|review|weekly|daily|magazine|monitor|radio|television|tv|today|media|blog)\b/i;
export const RELEASE_TITLE =
  /\b(?:statement no\.? ?\d+|press (?:release|statement|communiqué)|communiqué|situation (?:report|update)(?: no\.? ?\d+)?|media (?:release|statement)|public notice|for immediate release|official statement|statement (?:by|of|from) the)\b/i;
export const RELEASE_OPENING =
  /^\s*(?:press release|for immediate release|media (?:release|statement)|communiqué|press statement|public statement|statement no\.? ?\d+)\b/i;
