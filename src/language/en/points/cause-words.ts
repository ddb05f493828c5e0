/** How a claim is told that names what burned or blew up, and not what set it off: "What (burned) in there was straw". */
export const WHAT_BURNED =
  /^(?:burn(?:ed|t)|explode[ds]?|detonated|ignited|erupted)$|^(?:began|begun|started|originated|broke out|broken out|erupted|ignited)\s+in$/i;

/** Verbs of which a person as the cause is one who did it: "was (started) by two boys". */
export const SETS_OFF = /\b(?:set|started|began|lit|torched|ignited)\b/i;
