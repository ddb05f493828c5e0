import { BEFORE_NOUN } from '../../language/en/clause-words.ts';
import {
  AMBIGUOUS_FORMS,
  EVENT_CLASSES,
  EVENT_PHRASES,
  NEGATIONS,
  UNCERTAIN_WORDS,
} from '../../language/en/event-classes.ts';
import { inflectNoun, inflectVerb } from '../../language/en/inflect.ts';
import type { Analysis } from '../../model/analysis.ts';

export type EventForm = 'verb' | 'noun' | 'adjective' | 'phrase';

/** Words that tell of an event or a state of a known class. */
export interface EventWord {
  readonly class: string;
  readonly form: EventForm;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly negated: boolean;
  readonly certain: boolean;
}

const FORMS = buildForms();
const PHRASES = EVENT_PHRASES.map(({ class: name, words, gap }) => ({
  class: name,
  gap,
  words: words.map(alternatives),
}));

function buildForms(): ReadonlyMap<string, readonly { class: string; form: EventForm }[]> {
  const forms = new Map<string, { class: string; form: EventForm }[]>();
  const add = (word: string, name: string, form: EventForm): void => {
    const list = forms.get(word) ?? [];
    if (!list.some((entry) => entry.class === name)) list.push({ class: name, form });
    forms.set(word, list);
  };
  for (const [name, { verbs, nouns = '', adjectives = '' }] of Object.entries(EVENT_CLASSES)) {
    for (const verb of verbs.split(' ').filter(Boolean))
      for (const form of inflectVerb(verb)) if (!AMBIGUOUS_FORMS.has(form)) add(form, name, 'verb');
    for (const noun of nouns.split(' ').filter(Boolean)) for (const form of inflectNoun(noun)) add(form, name, 'noun');
    for (const adjective of adjectives.split(' ').filter(Boolean)) add(adjective, name, 'adjective');
  }
  return forms;
}

function alternatives(word: string): ReadonlySet<string> {
  return new Set(word.split('|').flatMap((base) => [...inflectVerb(base), ...inflectNoun(base)]));
}

/** Events and states of known classes among the tokens [first, last), in order; phrases before their single words. */
export function findEvents(analysis: Analysis, words: readonly string[], first: number, last: number): EventWord[] {
  const events: EventWord[] = [];
  for (let i = first; i < last; i++) {
    const phrase = findPhrase(words, i, last);
    if (phrase) events.push({ ...phrase, form: 'phrase', first: i, ...modality(words, first, i) });
    for (const { class: name, form } of FORMS.get(words[i]!) ?? []) {
      if (isNameWord(analysis, i, first)) continue;
      events.push({
        class: name,
        form: formAt(words, i, first, form),
        first: i,
        last: i,
        ...modality(words, first, i),
      });
    }
  }
  return events;
}

/** "collapse" is a verb or a noun by the word before it; a participle stays a verb. */
function formAt(words: readonly string[], at: number, first: number, form: EventForm): EventForm {
  if (form !== 'verb' || at === first || words[at]!.endsWith('ed')) return form;
  return BEFORE_NOUN.has(words[at - 1]!) ? 'noun' : form;
}

function findPhrase(words: readonly string[], at: number, last: number): { class: string; last: number } | null {
  for (const { class: name, words: parts, gap } of PHRASES) {
    if (!parts[0]!.has(words[at]!)) continue;
    let reached = at;
    for (const part of parts.slice(1)) {
      let next = reached + 1;
      while (next < last && next <= reached + gap && !part.has(words[next]!)) next++;
      if (next >= last || next > reached + gap) {
        reached = -1;
        break;
      }
      reached = next;
    }
    if (reached > at) return { class: name, last: reached };
  }
  return null;
}

/** A capital inside a sentence: part of a name, not an event ("Fire Brigade Street"). */
function isNameWord({ text, tokenStart }: Analysis, token: number, first: number): boolean {
  if (token === first || /[-–—•:]\s*$/.test(text.slice(Math.max(0, tokenStart[token]! - 3), tokenStart[token])))
    return false;
  const letter = text[tokenStart[token]!]!;
  return letter !== letter.toLowerCase();
}

function modality(words: readonly string[], first: number, at: number): { negated: boolean; certain: boolean } {
  let negated = false;
  let certain = true;
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    if (words[i] === ',' || words[i] === ';' || words[i] === '”' || words[i] === '“') break;
    if (i >= at - 3 && NEGATIONS.has(words[i]!)) negated = true;
    if (UNCERTAIN_WORDS.has(words[i]!)) certain = false;
  }
  return { negated, certain };
}
