import { ACTING_NOUNS, kindOfNoun, ROLE_PARAPHRASES } from '../../language/en/actor-words.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { WEAPONS } from '../../language/en/happening-senses.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { BARE_PEOPLE, INDEFINITE, OF_WRITER } from '../../language/en/points/part-words.ts';
import { readOffice, type ToldOffice } from '../../language/en/told-offices.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ClaimView, type EntityLookup, topicKeys } from './claim-view.ts';
import { bearersOf, officesOf } from './known-offices.ts';

/** Whether two parts name one thing. */
export type Likeness = 'same' | 'maybe' | 'different';

/** A part of a claim with what tells it from others. */
export interface PartView {
  readonly part: ClaimPart;
  /** The name that the part is, not one that stands in it. */
  readonly name: Mention | null;
  /** Things named anywhere in it. */
  readonly named: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  /** Counts in it: "five men". */
  readonly numbers: ReadonlySet<number>;
  /** "a schoolteacher": not anybody told of before. */
  readonly indefinite: boolean;
  /** A person, a body of people or a state: one who can do something. */
  readonly acts: boolean;
  /** A weapon or a craft told with whose it was: "rebel shells". */
  readonly arm: boolean;
  /** Offices of the one named, as the article tells them. */
  readonly offices: readonly ToldOffice[];
  /** The office by which the words call somebody, and who holds it by the same article. */
  readonly office: ToldOffice | null;
  readonly bearers: readonly Mention[];
}

export function viewPart(view: ClaimView, part: ClaimPart | undefined, lookup: EntityLookup): PartView | null {
  if (!part) return null;
  const { source } = view;
  const inside = source.mentions.filter(({ anchor }) => anchor.start >= part.span.start && anchor.end <= part.span.end);
  const name = source.mentions.find(({ id }) => id === part.mention) ?? null;
  const written = paraphrase(
    `${part.words}${source.article.text.slice(part.span.end, part.span.end + 24)}`,
    part.words.length,
  );
  const role = name?.role ? paraphrase(name.role) : '';
  const office = name ? null : readOffice(part.words);
  const numbers = source.quantities.filter(
    ({ anchor }) => anchor.start >= part.span.start && anchor.end <= part.span.end,
  );
  const arm = name === null && isArmOf(part.key, part.words, inside);
  return {
    part,
    name,
    named: new Set([...(name ? [name] : []), ...inside].flatMap((mention) => topicKeys(mention, lookup))),
    words: new Set(contentWords(`${written} ${role} ${ownHouse(part.words, source.article.outlet)}`).map(kindOfNoun)),
    head: contentWords(paraphrase(part.key)).at(-1) ?? part.key,
    numbers: new Set(numbers.flatMap(({ value }) => (value === undefined || value === 1 ? [] : [value]))),
    acts: canAct(name, part, inside) || arm,
    arm,
    indefinite: INDEFINITE.test(part.words),
    offices: name ? officesOf(source, name) : [],
    office,
    bearers: office ? bearersOf(source, office) : [],
  };
}

function canAct(name: Mention | null, { key, words }: ClaimPart, inside: readonly Mention[]): boolean {
  if (name && (name.type !== 'other' || /\s/.test(name.name))) return true;
  if (name) return ACTING_NOUNS.has(name.name.toLowerCase());
  if (isPersonNoun(key) || ACTING_NOUNS.has(key) || readHeadNoun(key)?.kind === 'person') return true;
  return inside.some(({ type }) => type === 'organisation') || BARE_PEOPLE.test(words);
}

/** "government planes", "rebel shells": whose weapon it was says who did it. */
function isArmOf(key: string, words: string, inside: readonly Mention[]): boolean {
  if (!WEAPONS.has(singularOf(key))) return false;
  const before = words.toLowerCase().split(/\s+/).slice(0, -1).map(singularOf);
  return before.some((word) => ACTING_NOUNS.has(word) || isPersonNoun(word)) || inside.length > 0;
}

/** The words, and in place of those that go around a role the role; a paraphrase must begin before `length`. */
function paraphrase(text: string, length = text.length): string {
  let plain = text.slice(0, length);
  for (const [pattern, role] of ROLE_PARAPHRASES) {
    const found = pattern.exec(text);
    if (found && found.index < length)
      plain = `${text.slice(0, found.index)} ${role} ${text.slice(found.index + found[0].length, length)}`;
  }
  return plain;
}

/** "Our engineers" are those of the body that writes. */
function ownHouse(words: string, outlet: string | undefined): string {
  return outlet && OF_WRITER.test(words) ? outlet : '';
}
