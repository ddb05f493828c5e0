/** Words in front of a result: "won 2-0", "up 14-7". */
export const CONTEST_VERBS: ReadonlySet<string> = new Set(
  'won win wins winning beat beating beaten lead leads led lost lose losing loss victory defeat defeated draw drew tie tied score scored record up down'.split(
    ' ',
  ),
);

/** Nouns behind a result or a record of wins and losses: "an 88-72 loss", "their 9-14 start". */
export const CONTEST_NOUNS: ReadonlySet<string> = new Set(
  'start record mark run finish season lead loss losses win victory defeat draw tie deficit score scoreline result decision ruling split vote'.split(
    ' ',
  ),
);

/** Words in front of a record that stands alone: "was 12-19 in", "at 40-42,". */
export const RECORD_LEADS: ReadonlySet<string> = new Set(
  'is was are were be been being went going go finished ended opened started began at now stood stands'.split(' '),
);

/** Words behind a record that stands alone. */
export const RECORD_FOLLOWERS: ReadonlySet<string> = new Set(
  'in with as over against and this last under after for'.split(' '),
);

/** Words that make two numbers a vote: "voted 112-30", "a 61 to 40 vote". */
export const VOTE_WORDS: ReadonlySet<string> = new Set('vote votes voted voting'.split(' '));

/** Before the number of those who voted so: "Ayes 14, Noes 17". */
export const SIDES = /^(?:ayes|noes|nays|yeas|abstentions)$/;

/** Words in front of the strength of a quake, and what may stand between: "magnitude of 5.9". */
export const MAGNITUDE_LINKS: ReadonlySet<string> = new Set([
  'of',
  'at',
  'least',
  'about',
  'around',
  'estimated',
  'a',
  'an',
  'preliminary',
]);
