/** Small words behind which a capital may be the subject of a clause: "said (that) Orrel denied". */
export const MAY_STAND_BEFORE_SPEAKER = /^(?:that|and|but|while|as)$/;

/** Stand between a capital and the verb with which it speaks: "Orrel (has) denied". */
export const BEFORE_SAID = new Set('has had have will would also later then repeatedly'.split(' '));

/** Before "of" and a name, they show it to be a place: "the (port) of Talbury", "(residents) of Talbury". */
export const PLACE_BEFORE_OF =
  /^(?:port|city|town|township|village|hamlet|suburbs?|slums|district|quarter|parish|diocese|municipality|commune|prefecture|governorate|canton|settlement|capital|island|peninsula|province|region|county|valley|outskirts|streets|rooftops|shores?|mayor|mayoress|governor|prefect|sheriff|bishop|archbishop|imam|harbourmaster|residents?|inhabitants|villagers|townspeople|people|siege|battle|bombardment|shelling|occupation|liberation|recapture|evacuation|north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** Behind a name, they show it to be a place: "Talbury (residents)". */
export const BEHIND_PLACE = /^(?:residents?|inhabitants|villagers|townspeople|townsfolk|mayor|mayoress)$/;

/** Prepositions that speak for a place more than others: "(near) Orrel". */
export const ONLY_OF_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** Before a name, they speak of a place that has parts: "(northern) Velland". */
export const COMPASS_WORDS = /^(?:north|south)?(?:eastern|western)$|^(?:northern|southern)$/;
