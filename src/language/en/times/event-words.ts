import { EVENT_CLASSES } from '../event-classes.ts';
import { inflectNoun, inflectVerb } from '../inflect.ts';
import { singularOf } from '../noun-words.ts';

/** Words that may stand between an event and its date: "the raid on the harbour took place on May 1". */
export const EVENT_JOINTS = /^(on|in|of|at|the|near|outside|came|took|happened|occurred|struck|was|began|held)$/;

/** Deaths and burials are one class for counts, and not one day. */
const LOOSE = new Set(['die', 'injure', 'miss', 'detain']);
const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(EVENT_CLASSES)
    .filter(([name]) => !LOOSE.has(name))
    .flatMap(([name, { verbs, nouns = '' }]) => [
      ...verbs
        .split(' ')
        .filter(Boolean)
        .flatMap(inflectVerb)
        .map((form): [string, string] => [form, `class ${name}`]),
      ...nouns
        .split(' ')
        .filter(Boolean)
        .flatMap(inflectNoun)
        .map((form): [string, string] => [form, `class ${name}`]),
    ]),
);

/** What a word of an event is kept by: its singular, and its class where it has one ("blaze" and "fire" are of one). */
export function eventKeys(word: string): readonly string[] {
  const kind = CLASSES.get(word);
  return kind ? [singularOf(word), kind] : [singularOf(word)];
}
