/** What is said to anyone tells no role. */
export const HONORIFIC = /^(?:mr|mrs|ms|miss|mx)\.?$/i;

/** Titles that only women bear: "(Dame) Ana Prell". */
export const OF_A_WOMAN = /^(?:mrs|ms|miss|dame|lady|madam|madame|señora|frau|sheikha)$/;

/** Honours that stand behind a possessive: "Her (Excellency)". */
export const HONOURS = /^(?:excellency|majesty|highness|eminence|holiness)$/;

/** … which belongs to them: "(Her) Excellency". */
export const WHOSE_HONOUR = /^(?:his|her|their|your)$/;

/** Titles that are surnames, too: "Ana (King)". */
export const TITLE_SURNAMES = new Set([
  'king',
  'prince',
  'bishop',
  'pope',
  'major',
  'marshal',
  'shah',
  'earl',
  'duke',
  'lord',
]);

/** Before those, they show no first name: "the (crown) prince". */
export const BEFORE_TITLE = new Set(['the', 'a', 'an', 'crown', 'his', 'her', 'their', 'our', 'young', 'old', 'then']);

/** Words with a capital before the head of an office: "the (Deputy) Mayor". */
export const OFFICE_WORDS = new Set(
  'prime vice deputy first chief press police acting assistant senior executive'.split(' '),
);

/** Words with a capital that alone are an office or a mark and no name: "the (Governor)". */
export const BARE_ROLES = new Set(
  'president minister governor mayor king queen prince princess duke duchess earl pope bishop archbishop general colonel commander chancellor premier senator ambassador secretary shah emir sultan professor doctor mr mrs ms dr sir lord lady tv dj pm ceo et eastern pacific'.split(
    ' ',
  ),
);

/** … and those that only men bear: "(Sir) Ivo Dahl". */
export const OF_A_MAN: ReadonlySet<string> = new Set(['mr', 'sir', 'lord']);
