const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of what is won: "the (contract) went to X". Lemmas. */
export const WON_THINGS = words(`
  contract tender prize award medal title trophy cup order commission franchise licence license seat constituency ward
  election victory crown honour honor grant mandate race stage match final gold silver bronze match game win tournament
  championship scholarship fellowship concession bursary palm bear lion
`);

/** Verbs by which something comes to somebody, the thing as subject: "the prize (went) to X". Lemmas. */
export const COMES_TO = words('go fall pass');

/** Verbs of giving, whose object or passive subject comes to somebody. Lemmas. */
export const GIVES_TO = words('award give hand present grant confer bestow assign');

/** Verbs by which property is given for money or for good, with "to". Lemmas. */
export const SELLS_TO = words('sell auction');

/** Property that comes to somebody without a word of sale. Lemmas. */
export const PASSES_TO = words('pass transfer');

/** What passes from one to another without being bought. Lemmas. */
export const PAPERS = words('bill motion case ball file message word matter question papers letter prisoner baton');

/** Behind "into the", whose something becomes: "passed into the (hands) of X". Lemmas. */
export const HANDS = words('hand ownership possession');

/** Nouns for the one who won. Lemmas. */
export const WINNERS = words('winner champion victor');

/** Nouns for the one whose a thing is. Lemmas. */
export const OWNERS = words('owner proprietor');

/** Nouns for what somebody made: "the mint was the (work) of X". Lemmas. */
export const MADE_THINGS = words(
  'work creation brainchild invention handiwork design composition concoction doing masterpiece product',
);

/** Verbs by which somebody is said to have made something: "is (credited) with inventing it". Lemmas. */
export const MAKING_OF = words('invent design compose write create devise author compose paint found build');

/** Nouns of a wish at which something is done: "at the (request) of X". Lemmas. */
export const WISH_NOUNS = words('request behest insistence instigation urging invitation suggestion demand');

/** Verbs of asking, whose "for" says for what. Lemmas. */
export const ASKING_FOR = words('ask apply call petition');

/** Verbs of asking that take it as their object. Lemmas. */
export const ASKING = words('request demand seek');

/** Forms of them, before "for". */
export const ASKING_FORMS = words('ask asks asked asking applied applies petitioned');

/** Words of the readers of offices, prizes and works, whose sentences are read for them. All forms. */
export const TOLD_OF_ACTORS: readonly string[] = [
  ...words(
    'winner owner successor acting awarded award awards credited brainchild invention request behest insistence',
  ),
  ...words('requested demanded chaired headed'),
];
