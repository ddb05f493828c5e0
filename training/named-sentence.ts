import { COUNTRY_WORDS } from '../src/language/en/countries.ts';
import { ROLE_HEADS, TITLES } from '../src/language/en/name-words.ts';
import { PEOPLES } from '../src/language/en/peoples.ts';
import { ENTITY_TYPES, opens } from '../src/language/name-labels.ts';
import type { EntityType } from '../src/model/analysis.ts';

/** A sentence with the labels that each word may have, as bits; several where the source leaves it open. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly masks: readonly number[];
  readonly startsDocument: boolean;
}

/** The bit of "no name". */
export const OUT = 1;

export function labelBit(type: EntityType, inside: boolean): number {
  return 1 << (opens(ENTITY_TYPES.indexOf(type)) + (inside ? 1 : 0));
}

/** Every label of a name's first word, and every one of the words after it. */
export const FIRST_OF_ANY = ENTITY_TYPES.reduce((mask, type) => mask | labelBit(type, false), 0);
export const INSIDE_OF_ANY = ENTITY_TYPES.reduce((mask, type) => mask | labelBit(type, true), 0);

/** Of a people or nation: "Albanian", "Albanians". */
export function isPeople(form: string): boolean {
  const kind = COUNTRY_WORDS.get(form)?.kind;
  return kind === 'adjective' || kind === 'people' || (/^\p{Lu}/u.test(form) && PEOPLES.has(form.toLowerCase()));
}

/** Where a person's bare name starts in [from, to): after "Prime Minister", "Gen.", "Norwegian President". */
export function afterRoles(forms: readonly string[], from: number, to: number): number {
  for (let i = to - 2; i >= from; i--) {
    const word = forms[i]!.toLowerCase().replace(/\.$/, '');
    if (ROLE_HEADS.has(word) || TITLES.has(word)) return i + 1;
  }
  return from;
}

/** A name made of nothing but words for peoples names a group, whatever the source calls it, unless a person or a place. */
export function withGroups({ forms, masks, ...rest }: NamedSentence): NamedSentence {
  const out = [...masks];
  for (let i = 0; i < masks.length; i++) {
    if (masks[i] !== labelBit('other', false) && masks[i] !== labelBit('organisation', false)) continue;
    let end = i + 1;
    while (end < masks.length && masks[end] === masks[i]! << 1) end++;
    if (!forms.slice(i, end).every((form) => form === '-' || isPeople(form))) continue;
    for (let k = i; k < end; k++) out[k] = labelBit('group', k > i);
  }
  return { forms, masks: out, ...rest };
}
