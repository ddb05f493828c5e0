/** Words that can't stand inside a noun phrase behind a number: what is counted ends before them. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if than as at by for from in into of on onto to with without within under over after before
  about above across against along among around behind below beneath beside between beyond during except inside near off out outside since through
  throughout till until toward towards up upon via while when where who whom whose which what why how because although though whether i you he she it
  we they me him her us them my your his its our their is are was were be been being am has have had do does did will would shall should can could may
  might must not no there here then also just only even still already again ago later earlier each every per worldwide nationwide annually daily
  weekly monthly yearly now today yesterday tomorrow tonight such both either neither all any some more less fewer too very said says saying told
  including according between away down back apart together overall alone respectively compared killed injured wounded died left went came took made
  got gave found began lost won held met led saw ran set put became say agree live lives lived remain remained work works worked include included
  involved instead ahead straightaway once live hurt flee fled fear showed voted wanted agreed refused returned arrived
  decided managed tried seemed appeared belonged believed hoped pleaded confessed survived happened occurred existed`.split(
    /\s+/,
  ),
);

/** Irregular participles: behind "were" they tell what was done to those counted. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  'sent held taken brought sold shot hit cut caught bought built kept told paid put read seen shown stolen struck thrown torn driven given known born burnt beaten bitten broken chosen drawn forced hidden laid lent left lost'.split(
    ' ',
  ),
);

/** Plural nouns that don't end in -s, and nouns for many that take no ending → singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    children: 'child',
    men: 'man',
    women: 'woman',
    policemen: 'policeman',
    gunmen: 'gunman',
    servicemen: 'serviceman',
    fishermen: 'fisherman',
    firemen: 'fireman',
    police: 'police',
    troops: 'troop',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    sheep: 'sheep',
    fish: 'fish',
    aircraft: 'aircraft',
    personnel: 'personnel',
    staff: 'staff',
    cattle: 'cattle',
    species: 'species',
    series: 'series',
    criteria: 'criterion',
    data: 'data',
    media: 'media',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    thieves: 'thief',
    businessmen: 'businessman',
    lawmakers: 'lawmaker',
    gas: 'gas',
    buses: 'bus',
    viruses: 'virus',
    statuses: 'status',
    menswear: 'menswear',
    yes: 'yes',
    oxen: 'ox',
    dice: 'die',
    dead: 'dead',
    wounded: 'wounded',
    injured: 'injured',
    missing: 'missing',
    others: 'other',
    euros: 'euro',
    shoes: 'shoe',
    heroes: 'hero',
    potatoes: 'potato',
    bus: 'bus',
    movies: 'movie',
    cookies: 'cookie',
  }),
);

/** Words in -s that are no plurals. */
const NOT_PLURAL = /(ss|us|is|ous|ics|['’]s)$/;

export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 3 && word.endsWith('s') && !NOT_PLURAL.test(word);
}

/** Lower-case singular of a noun: "properties" → "property". Words that aren't plurals stay. */
export function singularOf(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (!isPlural(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(sses|xes|ches|shes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Capitalised words in front of a number that don't name it: "At 5", "About 300". */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `a about above after all almost although among an and another any approximately around as at barely because before being below between both but by
  combined despite during each early even every exactly fewer for from had has have he her his however i if in including into is it its just last late
  less like meanwhile more most nearly new next no not now of off on once only or other our out over roughly same she since so some still than that the
  their then there these they this those though through to total under until up upto was we were when where which while who with within you your estimated
  another least first monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december`.split(/\s+/),
);

/** Words in front of a number that make it a name: "volume 16", "page 4". */
export const LABELS: ReadonlySet<string> = new Set(
  `volume vol issue chapter page pages section sections part article articles no nos number room flight channel route highway phase level grade type model version gate day
  group step figure table item line rule act title verse paragraph clause annex appendix block unit district ward zone season episode round week week
  category class form shed pier berth dock camp area apartment suite apt box lot bus tram train platform lane exit junction bureau resolution
  protocol directive regulation bill mark series tier stage km kilometre kilometer milepost`.split(/\s+/),
);

/** What works are numbered by in lists and catalogues: "PMID: 15692073". */
export const IDENTIFIERS: ReadonlySet<string> = new Set(
  'pmid pmcid pmc doi isbn issn oclc arxiv bibcode jstor lccn orcid'.split(' '),
);

/** Others that are numbered, in front of a number that counts nothing: "at polling station 14 the doors opened late". */
export const NUMBERED_PLACES: ReadonlySet<string> = new Set(
  `station precinct kiosk bay quay hangar cell tent hut locker plot desk counter booth container wagon carriage well shaft
  tank silo pump turbine furnace tower boiler stall warehouse checkpoint post`.split(/\s+/),
);
