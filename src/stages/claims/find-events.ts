import { BEFORE_NOUN } from '../../language/en/clause-words.ts';
import {
  AMBIGUOUS_FORMS,
  EVENT_CLASSES,
  EVENT_PHRASES,
  NEGATIONS,
  OTHER_WITH_NEXT,
  UNCERTAIN_WORDS,
} from '../../language/en/event-classes.ts';
import { inflectNoun, inflectVerb } from '../../language/en/inflect.ts';
import { ALMOST } from '../../language/en/undone-phrases.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { ClaimPart } from '../../model/claim.ts';

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
const PHRASES_OF = indexPhrases();

/** How a form stands in the lexicon of a class. */
interface LexiconForm {
  readonly class: string;
  readonly verb: boolean;
  readonly noun: boolean;
  readonly adjective: boolean;
}

function buildForms(): ReadonlyMap<string, readonly LexiconForm[]> {
  const forms = new Map<string, LexiconForm[]>();
  const add = (word: string, name: string, kind: 'verb' | 'noun' | 'adjective'): void => {
    const list = forms.get(word) ?? [];
    const known = list.find((entry) => entry.class === name) ?? {
      class: name,
      verb: false,
      noun: false,
      adjective: false,
    };
    forms.set(word, [...list.filter((entry) => entry.class !== name), { ...known, [kind]: true }]);
  };
  const listOf = (words = ''): string[] => words.split(' ').filter(Boolean);
  for (const [name, { verbs, nouns, adjectives }] of Object.entries(EVENT_CLASSES)) {
    for (const form of listOf(verbs).flatMap(inflectVerb)) if (!AMBIGUOUS_FORMS.has(form)) add(form, name, 'verb');
    for (const form of listOf(nouns).flatMap(inflectNoun)) add(form, name, 'noun');
    for (const form of listOf(adjectives)) add(form, name, 'adjective');
  }
  return forms;
}

/** By the words that they can begin with, those of each in the order in which they are looked for. */
function indexPhrases(): ReadonlyMap<string, typeof PHRASES> {
  const index = new Map<string, (typeof PHRASES)[number][]>();
  for (const phrase of PHRASES) {
    for (const word of phrase.words[0]!) {
      const known = index.get(word);
      if (known) known.push(phrase);
      else index.set(word, [phrase]);
    }
  }
  return index;
}

function alternatives(word: string): ReadonlySet<string> {
  return new Set(word.split('|').flatMap((base) => [...inflectVerb(base), ...inflectNoun(base)]));
}

/** The words of an event, with its class. */
export function eventPart({ analysis }: { readonly analysis: Analysis }, event: EventWord): ClaimPart {
  const span = { start: analysis.tokenStart[event.first]!, end: analysis.tokenEnd[event.last]! };
  return { words: analysis.text.slice(span.start, span.end), span, key: event.class };
}

/** Events and states of known classes among the tokens [first, last), in order; phrases before their single words. */
export function findEvents(analysis: Analysis, words: readonly string[], first: number, last: number): EventWord[] {
  const events: EventWord[] = [];
  for (let i = first; i < last; i++) {
    const phrase = findPhrase(words, i, last);
    if (phrase) events.push({ ...phrase, form: 'phrase', first: i, ...modality(words, first, i) });
    for (const entry of FORMS.get(words[i]!) ?? []) {
      const form = formAt(words, i, first, entry);
      if (form === null || isNameWord(analysis, i, first) || OTHER_WITH_NEXT.test(`${words[i]} ${words[i + 1]}`))
        continue;
      events.push({ class: entry.class, form, first: i, last: i, ...modality(words, first, i) });
    }
  }
  return events;
}

/**
 * What the word is where it stands: "collapse" is a verb or a noun by the word before it, a participle stays a verb.
 * Null where it stands as a noun that the class does not know: "the customs house".
 */
function formAt(words: readonly string[], at: number, first: number, entry: LexiconForm): EventForm | null {
  const led = at > first && BEFORE_NOUN.has(words[at - 1]!);
  if (!entry.verb) return entry.noun && (led || !entry.adjective) ? 'noun' : 'adjective';
  const participle = words[at]!.endsWith('ed') || words[at]!.endsWith('en');
  if (participle || !led) return 'verb';
  return entry.noun ? 'noun' : entry.adjective ? 'adjective' : null;
}

function findPhrase(words: readonly string[], at: number, last: number): { class: string; last: number } | null {
  for (const { class: name, words: parts, gap } of PHRASES_OF.get(words[at]!) ?? []) {
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

/** What the words before an event say of it: that it did not happen, or that it is likely, planned or feared. */
export function modality(words: readonly string[], first: number, at: number): { negated: boolean; certain: boolean } {
  let negated = false;
  let certain = !ALMOST.has(words[at - 1] ?? '');
  for (let i = at - 1; i >= Math.max(first, at - 5); i--) {
    if (words[i] === ',' || words[i] === ';' || words[i] === '”' || words[i] === '“') break;
    if (i >= at - 3 && NEGATIONS.has(words[i]!)) negated = true;
    if (UNCERTAIN_WORDS.has(words[i]!) && !isMonth(words, i)) certain = false;
  }
  return { negated, certain };
}

/** "On 13 May": no "may". */
function isMonth(words: readonly string[], at: number): boolean {
  return words[at] === 'may' && /^\d/.test(words[at - 1] ?? '');
}
