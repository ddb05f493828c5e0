/** Prepositions behind which a place says where something is: "in Orrel", "outside the Sound". To the end of what stands before it. */
export const PLACE_LEADS = /\b(?:in|at|near|across|outside|around|inside|throughout|from|of) (?:the )?$/i;
/** Length of the longest of them, "throughout the ". In UTF-16 code units. */
export const LEAD_LENGTH = 16;
