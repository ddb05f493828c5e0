const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of blows and of winning over somebody. Lemmas. */
export const BEATING: ReadonlySet<string> = words('beat defeat thrash rout trounce');

/** What two sides meet in. Lemmas. */
export const CONTESTS: ReadonlySet<string> = words(`
  final semi-final semifinal quarter-final quarterfinal match game race election vote runoff run-off poll primary contest
  championship league round tournament derby bout set ballot playoff play-off shootout referendum cup title
`);

/** Of these, those that nobody has won who has beaten one in them: "beat City in the cup". Lemmas. */
export const FINALS: ReadonlySet<string> = words(`
  final semi-final semifinal quarter-final quarterfinal match game set bout round tournament championship league derby cup
  title playoff play-off shootout
`);

/** Prepositions before what was won. */
export const CONTEST_FOR: ReadonlySet<string> = words('in for at to');
