/** Classes of what befell people, whose count tells the day of the happening that it is the toll of. */
export const TOLL_CLASSES: ReadonlySet<string> = new Set('die injure detain displace rescue miss infect'.split(' '));

/** Behind or before a count of those who were added to others: "two more died", "another three". */
export const ADDED_TO_TOLL = /^ (?:more|others?|of (?:the|them|those|these|whom))\b/i;
export const ADDED_BEFORE = /\b(?:another|(?:a|the) further|an additional|the (?:latest|last|other|remaining))\s+$/i;

/** A time within which a toll grows, and no day on which something happened. */
export const WHILE_GROWING = /\b(?:overnight|so far|since|until|by|later)\b/i;
