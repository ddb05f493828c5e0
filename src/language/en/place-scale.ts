const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Nouns of where somebody or something can be, by how much they hold: what stands in a room, rooms, what drives, houses
 * and ships, open ground, settlements, regions. A noun of two scales stands in both: a hall is a room or a house. Two
 * places of one scale lie apart; of two scales one can lie in the other. Singular.
 */
const SCALES: readonly (readonly string[])[] = [
  words(`
    table desk bed chair sofa couch cupboard drawer shelf cabinet locker safe crate trunk chest bag suitcase briefcase
    rucksack backpack pocket rack counter bunk stretcher cot wardrobe fridge freezer bin skip basket envelope box bucket
    pit tank vat bench stool rug mat carpet curtain stove heap pile stack tree bush hedge tarpaulin canvas sack barrel
    cask jar bottle bed pillow mattress net
  `),
  words(`
    room kitchen bedroom bathroom cellar basement attic loft corridor lobby foyer hall office cell floor storey roof
    balcony terrace stairs staircase stairwell cabin mess galley deck bridge hold wheelhouse cockpit studio stage gym
    gymnasium classroom laboratory lab canteen vault strongroom storeroom storage pantry toilet lavatory cloakroom library
    chamber garage courtyard yard garden platform surgery theatre ward bunker boardroom ballroom dormitory
    washroom workshop laundry scullery larder sacristy vestry crypt nave choir sanctuary playroom archive cafeteria engine-room stand gallery tower box booth
  `),
  words(`
    car lorry truck van bus tram train taxi ambulance plane aircraft helicopter jeep coach minibus tractor cab wagon
    carriage trailer
  `),
  words(`
    house home flat apartment building school university college hospital clinic hotel hostel inn church mosque temple
    synagogue chapel cathedral restaurant cafe café bar pub club cinema stadium arena station airport prison jail barracks
    base garrison palace embassy consulate ministry museum library gallery factory plant mill warehouse depot shipyard
    shop store mall bank courthouse parliament barn stable shed hangar storehouse bunker silo ship ferry boat barge
    vessel trawler tanker freighter yacht submarine monastery convent castle villa cottage hut cabin farm farmhouse ranch
    garage headquarters laboratory lab clubhouse lighthouse theatre theater hall office townhall kindergarten nursery
    orphanage pharmacy bakery brewery tavern tower town-hall
  `),
  words(`
    street road avenue lane square park market harbour harbor port dock quay pier jetty bridge tunnel crossing border
    frontier checkpoint camp beach coast shore bay river lake canal valley hill mountain forest wood field orchard garden
    cemetery reef rock strait motorway highway roundabout junction quarry mine gate yard playground courtyard sea desert
    runway track platform embankment bank site estate reserve ridge slope clearing meadow marsh island wreck wreckage ruins rubble ravine
    gorge canyon gully ditch cave trench cliff glacier crevasse swamp lagoon creek stream dune cove pond reservoir culvert moor
  `),
  words('village town city district suburb quarter borough capital neighbourhood neighborhood hamlet port'),
  words('county province region country state island continent peninsula archipelago'),
];

const SCALES_OF: ReadonlyMap<string, readonly number[]> = indexScales();

function indexScales(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  SCALES.forEach((scale, at) => {
    for (const noun of scale) index.set(noun, [...(index.get(noun) ?? []), at]);
  });
  return index;
}

/** The scales in which a singular noun stands, the least first; empty for one that is no place. */
export function scalesOf(noun: string): readonly number[] {
  return SCALES_OF.get(noun) ?? SUFFIXES.find(([ending]) => ending.test(noun))?.[1] ?? [];
}

/** Nouns made with one of a place: "newsroom", "guesthouse", "farmyard". */
const SUFFIXES: readonly (readonly [RegExp, readonly number[]])[] = [
  [/room$/, [1]],
  [/.(?:house|shop)$/, [3]],
  [/.yard$/, [4]],
];

/** Nouns that say where without saying which place: "at his post". Singular. */
export const VAGUE_PLACES: ReadonlySet<string> = new Set(
  words('post scene place spot premises site location area side building facility complex compound structure property'),
);
