/** Small words behind which a capital may be the subject of a clause: "said (that) Orrel denied". */
export const MAY_STAND_BEFORE_SPEAKER = /^(?:that|and|but|while|as)$/;

/** Stand between a capital and the verb with which it speaks: "Orrel (has) denied". */
export const BEFORE_SAID = new Set('has had have will would also later then repeatedly'.split(' '));

/** Before "of" and a name, they show it to be a place: "the (port) of Talbury", "(residents) of Talbury". */
export const PLACE_BEFORE_OF =
  /^(?:port|city|town|village|hamlet|suburb|district|settlement|capital|island|province|region|county|outskirts|streets|mayor|governor|residents?|inhabitants|villagers)$/;

/** Behind a name, they show it to be a place: "Talbury (residents)". */
export const BEHIND_PLACE = /^(?:residents?|inhabitants|villagers|townspeople|townsfolk)$/;

/** Prepositions that speak for a place more than others: "(near) Orrel". */
export const ONLY_OF_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** Before a name, they speak of a place that has parts: "(northern) Velland". */
export const COMPASS_WORDS = /^(?:north|south)?(?:eastern|western)$|^(?:northern|southern)$/;
