import { INSTITUTION_WORD, OUTLET_NOUN } from '../../language/en/citation-phrases.ts';
import { foldOutlet, outletAliases } from '../../text/outlet-name.ts';

/** Names that an outlet's own writers call it by; an institution is named by all who write about it. */
function ownNames(outlet: string): readonly string[] {
  return outletAliases(outlet).filter((alias) => alias.length > 2);
}

/** "Courier" of an Adrasol Courier, "Standard" of a Standard of Adrasol; null where the name has no such word. */
function shortName(outlet: string): string | null {
  const words = foldOutlet(outlet).split(' ');
  const of = words.lastIndexOf('of');
  const last = words[of > 0 ? of - 1 : words.length - 1]!;
  if (words.length < 2 || last.length < 4) return null;
  return last[0]!.toUpperCase() + last.slice(1);
}

function isInstitution(outlet: string): boolean {
  return INSTITUTION_WORD.test(outlet) && !OUTLET_NOUN.test(outlet);
}

/** Whether a part of an article can name its own outlet: a quick test of the whole, before `namesHouse` of a part. */
export function mayNameHouse(text: string, outlet: string): boolean {
  if (isInstitution(outlet)) return false;
  const short = shortName(outlet);
  if (short !== null && text.includes(`he ${short}`)) return true;
  const folded = text.toLowerCase();
  return ownNames(outlet).some((name) => folded.includes(name));
}

/** Whether words name an outlet as its own writers do: "told ANA", "the Tribune has read". */
export function namesHouse(words: string, outlet: string): boolean {
  if (isInstitution(outlet)) return false;
  const short = shortName(outlet);
  return (
    ownNames(outlet).some((name) => isNamedIn(words, name, outlet)) ||
    (short !== null && new RegExp(`\\b[Tt]he ${short}\\b(?! \\p{Lu})`, 'u').test(words))
  );
}

function isNamedIn(text: string, alias: string, outlet: string): boolean {
  const folded = text.toLowerCase();
  const at = folded.indexOf(alias);
  if (at < 0) return false;
  const written = text.slice(at, at + alias.length);
  const bounded = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + alias.length] ?? ' ');
  const dateline = text[at - 1] === '(' && text[at + alias.length] === ')';
  const acronym = !alias.includes(' ') && outlet.toLowerCase() !== alias;
  return bounded && !dateline && (acronym ? written === written.toUpperCase() : /^\p{Lu}/u.test(written));
}
