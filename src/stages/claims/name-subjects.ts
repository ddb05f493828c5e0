import { PERSON_MEANT, THING_MEANT } from '../../language/en/asked-phrases.ts';
import type { SentenceTree, TreeWord } from '../../language/parse-sentence.ts';
import type { Span } from '../../model/span.ts';
import { mentionAt, type ReadSentence } from './frame-parts.ts';
import { nounMeant } from './noun-meant.ts';

/** The tree with the first word of its sentence as a name where a name begins there: what opens a sentence has a capital anyway. */
export function markFirstName(read: ReadSentence): SentenceTree {
  const { tree } = read;
  const [first, ...rest] = tree.words;
  if (!first || !/^(?:NOUN|ADJ|VERB)$/.test(first.upos) || mentionAt(read, 0)?.form !== undefined) return tree;
  return mentionAt(read, 0) === null ? tree : { ...tree, words: [{ ...first, upos: 'PROPN' }, ...rest] };
}

/** The tree with the words that "he", "she", "it" or "they" stand for in their place, where a clause's subject is one and they are known. */
export function nameSubjects(read: ReadSentence, tree: SentenceTree): SentenceTree {
  const words = tree.words.map((word, i): TreeWord => {
    if (!word.relation.startsWith('nsubj')) return word;
    const meant = whoIsMeant(read, i);
    return meant === null ? word : { ...word, ...meant.span, upos: meant.named ? 'PROPN' : 'DET' };
  });
  return { ...tree, words };
}

/** Words before a pronoun that opens its sentence. */
const OPENING = 2;
/** Letters of the words that a pronoun stands for. */
const LONGEST = 50;

function whoIsMeant(read: ReadSentence, i: number): { readonly span: Span; readonly named: boolean } | null {
  const word = read.clause.word(i);
  if (PERSON_MEANT.test(word)) {
    const person = read.linkedAt(read.tree.words[i]!.start);
    const here = read.mentions.filter(
      ({ type, anchor }) => type === 'person' && anchor.end <= read.tree.words[i]!.start,
    );
    const others = [...read.before, ...here].filter(({ form }) => form === undefined);
    if (person === null || others.some(({ name }) => lastName(name) !== lastName(person.name))) return null;
    return { span: person.anchor, named: true };
  }
  if (!THING_MEANT.test(word) || i > OPENING) return null;
  const part = nounMeant(read, i);
  if (part === null) return null;
  const { start, end } = part.span;
  const own = read.analysis.text.slice(start, end);
  if (own !== part.words || /[\n"“”()]/.test(own) || own.length > LONGEST) return null;
  return { span: { start, end }, named: part.mention !== undefined && !/^the /i.test(own) };
}

function lastName(name: string): string {
  return name.split(/\s+/).at(-1)!;
}
