import { OPENS_WITH_OUR } from '../../language/en/points/question-words.ts';
import { NO_HOUSE_WORDS } from '../../language/en/speaking-houses.ts';

/** The telling words of a name, lower case. */
function tellingWords(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !NO_HOUSE_WORDS.has(word));
}

/** Whether one who is told to speak is the house that publishes another page: "Kest's harbour board", "Harbour Board of Kest". */
export function isHouse(speaker: string, outlet: string): boolean {
  const house = new Set(tellingWords(outlet));
  const told = tellingWords(speaker);
  const named = /\p{Lu}/u.test(speaker.replace(OPENS_WITH_OUR, ''));
  return named && told.length > 0 && told.every((word) => house.has(word));
}
