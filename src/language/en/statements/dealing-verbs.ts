import { cueForms } from '../cue-forms.ts';
import { readHeadNoun } from '../description-nouns.ts';
import { singularOf } from '../noun-words.ts';
import { isPersonNoun } from '../person-nouns.ts';

const forms = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).flatMap(cueForms));

/** Verbs that judge what is said and do something to people: "dismissed the report", "dismissed two managers". */
export const DEALS_WITH_PEOPLE = forms('dismiss reject question admit+ refuse deny accept welcome');
/** The same of "cite", which also names who says something: "cited 14 drivers (for) speeding". */
export const CITES_FOR = forms('cite');
export const CITED_FOR = 'for';
/** Verbs that withhold from people: "denied them water", "refused entry to two observers". */
export const WITHHOLDS = forms('deny refuse');
export const TO_WHOM = 'to';
/** What can be withheld, and is nothing that is told. Singular. */
export const WITHHELD: ReadonlySet<string> = new Set(
  `access entry admission visa permit permission licence license bail parole leave asylum shelter food water aid care
  treatment medicine insulin medication compensation pension benefit loan passage boarding landing sleep rest exit
  contact visit visitation accreditation service credit citizenship nationality registration`.split(/\s+/),
);
/** Verbs of blows and of words: "attacked the plan", "attacked the village". */
export const STRIKES = forms('attack assail hammer pound bash lash blast target smash raid');
/** What is struck with blows. Singular. */
export const STRUCK: ReadonlySet<string> = new Set(
  `village town city camp house home hospital school church mosque market base barracks post outpost checkpoint convoy
  office headquarters embassy consulate vehicle truck bus car ship boat vessel tanker train station port airport bridge road farm field prison jail building
  compound position depot plant refinery pipeline mine shop warehouse wall door window building district quarter suburb`.split(
    /\s+/,
  ),
);
/** What is fought for or decided, and no claim: "contested the seat". */
export const CONTESTS = forms('contest');
export const CONTESTED: ReadonlySet<string> = new Set(
  'seat race final semi-final match title election by-election poll vote constituency primary round ward championship'.split(
    ' ',
  ),
);
/** Behind whom a verb judges, what they are called: "dismissed her (as) a liar". */
export const JUDGED_AS = 'as';
/** People and bodies by pronoun. */
export const WHOM = /^(?:him|her|them|us|me|you|himself|herself|themselves|everyone|everybody|someone|anybody|anyone)$/;

/** Nouns that tell how many: "(dozens) of workers". */
export const NUMBER_OF = /^(?:dozens|scores|hundreds|thousands|number|group|handful|some|several|many|most)$/;

/** Whether a lower-case noun names people or a body of people. */
export function namesPeople(noun: string): boolean {
  if (readHeadNoun(noun)) return true;
  const singular = singularOf(noun);
  return singular !== noun && isPersonNoun(singular) && !NO_PEOPLE.has(singular);
}

/** Nouns that end as those of people do, or tell how many of them died. */
const NO_PEOPLE: ReadonlySet<string> = new Set(
  `offer order letter paper matter error rumor rumour number power answer factor figure chapter charter banner barrier
  corner counter danger dinner disorder door floor fever flower layer ladder monitor motor offer poster prayer quarter
  sector shower tower transfer trigger winter wonder mirror horror favor honor labor vapor grant warrant covenant plant
  fee committee guarantee degree death toll life fatality casualty name dead body victim list twist`.split(/\s+/),
);
