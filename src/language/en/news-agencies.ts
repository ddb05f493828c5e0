/** Names and initials of news agencies that sell their copy, lower case. Facts about the trade, from the agencies' own sites. */
const AGENCIES: ReadonlySet<string> = new Set(
  `afp; agence france-presse; agence france presse; afp news; ap; ap news; associated press; the associated press; australian associated press; reuters; thomson reuters; reuters news; reuters health; thomson reuters foundation; dpa; dpa-afx; deutsche presse-agentur; epd; kna; sid;
  upi; united press international; efe; ansa; adnkronos; apa; keystone-sda; sda; ats; belga; anp; tt; ntb; ritzau; stt; pap; ctk; čtk; mti; tanjug; hina; beta; fonet;
  agerpres; mediafax; bta; ana-mpa; amna; ata; interfax; interfax-ukraine; tass; itar-tass; ria novosti; ukrinform; unian; belta;
  xinhua; kyodo; kyodo news; jiji; jiji press; yonhap; yna; kcna; cna; bernama; antara; pti; press trust of india; ani; ians; uni; bss; app; aps; map; tap; wafa;
  mena; kuna; spa; wam; bna; petra; sana; ina; irna; isna; fars; tasnim; mehr; anadolu; anadolu agency; aa; dha; iha; trend; azertac; armenpress; interpressnews;
  pa; pa media; press association; the press association; cp; the canadian press; canadian press; aap; nzpa; telam; télam; prensa latina; notimex; lusa; agencia brasil; agência brasil;
  europa press; bloomberg; bloomberg news; dow jones; dow jones newswires; cnw; pr newswire; business wire; globenewswire; globe newswire; ips; inter press service; kna; rna;
  panapress; apanews; gna; nan; news agency of nigeria; ena; sapa; sunna; suna; states newsroom; tribune news service; tribune content agency; cnn wire; cnn newsource; bang showbiz; wenn; newsusa; stacker; metro news service; creators syndicate; washington post news service; new york times news service; cp24; la presse canadienne; press trust; dpa international; bernama news agency; xinhua news agency; kyodo news agency; yonhap news agency; jiji press agency; tass news agency; interfax news agency; knight ridder; mcclatchy; nyt news service; kaiser health news; kff health news; propublica; the conversation; agencies; news agencies; wire services; wire service; wire reports; news services; agency reports; wires; staff and agencies`
    .split(';')
    .map((name) => name.trim()),
);

/** Words with which agencies are named in several languages. */
const AGENCY_WORDS =
  /\b(?:news agency|press agency|press association|news service|newswire|news wire|wire service|nachrichtenagentur|presseagentur|agence de presse|agencia de noticias|agenzia)\b|^(?:agence|agencia|agência|agenzia) \S/iu;

/** The last words of the agencies' names. */
export const AGENCY_NAME_WORDS: readonly string[] = [...AGENCIES].map((name) => name.split(/[ -]/).at(-1)!);
/** One of these stands wherever `AGENCY_WORDS` does. */
export const AGENCY_WORD_LIST: readonly string[] =
  'agency association service newswire wire nachrichtenagentur presseagentur presse noticias agence agencia agência agenzia'.split(
    ' ',
  );

/** Letters of those words: a quick test before it. */
const MAY_NAME_AGENCY = /gen[cz]|agentur|ssociation|ervice|wire/i;

/** Whether a short line or a bracket names a news agency: "AFP", "Agence France-Presse", "Harbour News Service". */
export function isNewsAgency(words: string): boolean {
  const name = words.trim();
  if (name.length > 60) return false;
  return AGENCIES.has(name.toLowerCase()) || (MAY_NAME_AGENCY.test(name) && AGENCY_WORDS.test(name));
}

/** Names of one agency, the first of them its key. Facts about the trade: initials, short forms, former names. */
const ONE_AGENCY: readonly (readonly string[])[] = [
  ['associated press', 'ap', 'ap news'],
  ['agence france presse', 'afp', 'afp news'],
  ['reuters', 'thomson reuters', 'reuters news', 'reuters health'],
  ['deutsche presse agentur', 'dpa', 'dpa international'],
  ['united press international', 'upi'],
  ['press trust of india', 'pti', 'press trust'],
  ['canadian press', 'cp', 'la presse canadienne'],
  ['pa media', 'pa', 'press association'],
  ['australian associated press', 'aap'],
  ['xinhua', 'xinhua news agency'],
  ['kyodo news', 'kyodo', 'kyodo news agency'],
  ['jiji press', 'jiji', 'jiji press agency'],
  ['yonhap', 'yna', 'yonhap news agency'],
  ['tass', 'itar tass', 'tass news agency'],
  ['anadolu agency', 'anadolu', 'aa'],
  ['bloomberg', 'bloomberg news'],
  ['dow jones newswires', 'dow jones'],
  ['asian news international', 'ani'],
  ['indo asian news service', 'ians'],
  ['inter press service', 'ips'],
  ['bernama', 'bernama news agency'],
  ['interfax', 'interfax news agency'],
  ['news agency of nigeria', 'nan'],
];

const AGENCY_KEYS: ReadonlyMap<string, string> = new Map(
  ONE_AGENCY.flatMap((names) => names.map((name) => [name, names[0]!] as const)),
);

/** An agency under its best known name, however it is written ("AP", "the Associated Press"); other names as they are. */
export function spellOutAgency(name: string): string {
  const folded = name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[-‐–.]+/g, (mark) => (mark === '.' ? '' : ' '))
    .trim();
  return AGENCY_KEYS.get(folded) ?? name;
}

export interface NamedAgency {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const AGENCY_TOKEN = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const LONGEST_AGENCY = 4;

/** Agencies whose names are other words, or people's, too. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['petra', 'trend', 'antara', 'sunna', 'uni']);
/** Agencies that sign in small letters, and short ones that are no initials. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'dpa',
  'agencies',
  'wires',
  'wire services',
  'wire service',
  'wire reports',
  'news services',
  'agency reports',
  'Tass',
  'Efe',
  'Ansa',
  'Jiji',
]);

/** Initials count in capitals only ("AP"), names with a capital; "dpa" signs in small letters. */
function isWrittenAsName(written: string): boolean {
  if (!isNewsAgency(written)) return false;
  if (AS_WRITTEN.has(written)) return true;
  if (written === written.toUpperCase()) return true;
  if (written.length <= 4 || OTHER_WORDS.has(written.toLowerCase())) return false;
  return /^\p{Lu}/u.test(written);
}

/** Finds agencies' names in a line, the longest at each place: "Associated Press" in "MARTA LIND, Associated Press Writer". */
export function findAgencies(line: string): NamedAgency[] {
  const tokens = [...line.matchAll(AGENCY_TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const found: NamedAgency[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (let length = Math.min(LONGEST_AGENCY, tokens.length - at); length > 0; length--) {
      const [start, end] = [tokens[at]!.start, tokens[at + length - 1]!.end];
      const name = line.slice(start, end);
      if (/[()[\]|;:,]/.test(name) || !isWrittenAsName(name)) continue;
      found.push({ name, start, end });
      at += length - 1;
      break;
    }
  }
  return found;
}
