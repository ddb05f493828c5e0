/** Ends the reason of a dispute of which little more than a noun says that its answers are of one thing. */
export const IF_OF_ONE_THING = ', if they are of one thing; only their wording says so';

/** The verdict on such a dispute. */
export function unsureOf(because: string): { state: 'disputed'; because: string; unsure: true } {
  return { state: 'disputed', because: `${because}${IF_OF_ONE_THING}`, unsure: true };
}
