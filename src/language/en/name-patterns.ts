/** Sources of regular expressions (flag `u`) for names as English prints them. Every repetition is bounded. */

/** A person's name: "Devin Haas", "Ludwig van den Berg", "J. K. Rowe". Two to five words. */
export const PERSON_NAME =
  "\\p{Lu}[\\p{L}'’\\-]{0,30}\\.?(?: (?:(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|den|der|ten|al|el|bin|bint|ibn|ben|abu|y|e) ){0,2}\\p{Lu}[\\p{L}'’\\-]{0,30}(?:\\.(?= \\p{Lu}))?){1,4}";

/** The name of an outlet or an agency: "Foreign Affairs", "the Daily Star" (from "Daily"), "example.org". */
export const OUTLET_NAME =
  "[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}'’&+\\-]|\\.(?=[\\p{L}\\p{N}])){0,40}(?: (?:(?:of|and|the|for|de|la|le|du|des|der|die|del|&) ){0,2}[\\p{Lu}\\p{N}](?:[\\p{L}\\p{N}'’&+\\-]|\\.(?=[\\p{L}\\p{N}])){0,40}){0,6}";

/** A web address without its protocol: "example.org", "news.example.co.uk". */
export const DOMAIN_NAME = '(?:www\\.)?[a-z0-9](?:[a-z0-9\\-]{0,40}\\.){1,4}[a-z]{2,12}';
