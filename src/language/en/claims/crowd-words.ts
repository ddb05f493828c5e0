/** Nouns of places in the open, and of what people stand in front of. */
const OPEN_PLACES =
  'square|squares|street|streets|steps|gate|gates|park|plaza|piazza|avenue|boulevard|road|bridge|quay|promenade|esplanade|rails|tracks|courtyard|forecourt|marketplace|green|lawn|roundabout|roadside|kerb|entrance|doors?';

/** "In the park hotel" is under a roof. */
const NOT_A_HOUSE = '(?! (?:hotel|inn|hostel|house|school|station|theatre|theater|hall|prison|café|cafe|pub)\\b)';

/** Where a crowd is: "outside the town hall", "in front of the court", "in Wherry Square", "along the main road". */
const PLACE = `(?:outside|in front of|before) (?<front>(?:(?:the|its|his|her|their|a) |(?=\\p{Lu}))[\\p{L}’'-]+(?: [\\p{L}’'-]+){0,2})|(?:in|on|onto|into|along|around|round|across|through|at|to) (?<open>(?:[\\p{L}’'-]+ ){0,4}(?:${OPEN_PLACES}))\\b${NOT_A_HOUSE}`;

/** In the words behind a verb; the place as `front` or as `open`. */
export const IN_THE_OPEN = new RegExp(`^[^.;:!?]{0,60}?\\b(?:${PLACE})`, 'iu');

/** In the words that open a sentence, in front of those who are counted: "Outside the town hall some". */
export const OPENS_IN_THE_OPEN = new RegExp(`^(?:${PLACE})(?: [\\p{L}]+){0,3},? $`, 'iu');

/** Right behind a verb of filling: the place itself. */
export const OPEN_PLACE_FILLED = new RegExp(`^ (?<open>(?:[\\p{L}’'-]+ ){0,4}(?:${OPEN_PLACES}))\\b`, 'iu');

/** What a crowd does where it is. Lemmas; "be" where the place is what is said of it. */
export const CROWD_VERBS: ReadonlySet<string> = new Set(
  'stand wait sit queue face be assemble crowd throng mass converge listen chant sing cheer shout jeer boo kneel pray stay remain press squeeze turn'.split(
    ' ',
  ),
);

/** What a crowd does to a place. Lemmas. */
export const FILLING_VERBS: ReadonlySet<string> = new Set('fill pack throng line crowd block occupy cram'.split(' '));

/** Those who stand somewhere on duty. */
export const ON_DUTY =
  /^(?:officer|policeman|policewoman|police|soldier|guard|guardsman|troop|steward|marshal|trooper|firefighter|guardian|gendarme|paramedic|medic)$/;

/** "stood guard outside the embassy". */
export const STANDING_GUARD = /^ (?:on )?(?:guard|watch|duty|ready)\b/i;
