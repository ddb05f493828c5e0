/** Common nouns under which sources number one and the same thing. */
const FAMILIES = [
  'shed warehouse hangar depot store storehouse hall',
  'camp compound settlement',
  'berth quay pier dock wharf jetty',
  'building block house tower',
  'unit reactor',
  'ward room',
  'checkpoint crossing gate',
  'well borehole',
  'mine pit shaft',
  'plant works factory mill',
  'tank silo',
];

const FAMILY_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)),
);

/** Number of the family of nouns that one source or another may give to one numbered thing: "shed", "warehouse". */
export function placeKindFamily(noun: string): number | undefined {
  return FAMILY_OF.get(noun);
}
