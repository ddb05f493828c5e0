/** How a claim is told that names what burned or blew up, and not what set it off: "What (burned) in there was straw". */
export const WHAT_BURNED =
  /^(?:burn(?:ed|t)|explode[ds]?|detonated|ignited|erupted)$|^(?:began|begun|started|originated|broke out|broken out|erupted|ignited)\s+in$/i;

/** Verbs of which a person as the cause is one who did it: "was (started) by two boys". */
export const SETS_OFF = /\b(?:set|started|began|lit|torched|ignited)\b/i;

/** By which a cause is told to be one of several, or a far one: "(ultimately) led to". */
export const ONE_OF_SEVERAL =
  /\b(?:ultimately|eventually|indirectly|in turn|partly|in part|in the end|contribut(?:ed|es|ing)|helped|among the causes|one of the (?:causes|reasons))\b/i;

/** By which a thing is told to have been set alight, and what is asked of who did. */
export const SET_ALIGHT =
  /\bset\b.*\b(?:fire|alight|ablaze|light|aflame)\b|\b(?:fire|alight|ablaze) set\b|\btorch(?:ed|es|ing)?\b/i;
export const WHO_SET_FIRE = 'Who set fire to {it}?';
