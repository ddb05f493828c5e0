import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './task.ts';

/** A syntactic word of a CoNLL-U file. */
export interface TreeWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index in the sentence from 0, or -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
  /** Whether a space follows in the text. */
  readonly spaceAfter: boolean;
}

export interface TreeSentence {
  readonly words: TreeWord[];
  readonly startsDocument: boolean;
  readonly startsParagraph: boolean;
}

/** Reads CoNLL-U; multiword tokens lend their spacing to their words, empty nodes are left out. */
export function readConllu(text: string): TreeSentence[] {
  const sentences: TreeSentence[] = [];
  for (const block of text.split(/\n\n+/)) {
    const words: TreeWord[] = [];
    let rangeEnd = 0;
    let rangeSpace = true;
    for (const line of block.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const columns = line.split('\t');
      const id = columns[0]!;
      const misc = columns[9] ?? '_';
      const space = !misc.includes('SpaceAfter=No');
      if (id.includes('-')) {
        rangeEnd = Number(id.split('-')[1]);
        rangeSpace = space;
      }
      if (!/^\d+$/.test(id)) continue;
      const inRange = Number(id) <= rangeEnd;
      words.push({
        form: columns[1]!,
        lemma: columns[2]!,
        upos: columns[3]!,
        xpos: columns[4]!,
        head: Number(columns[6]) - 1,
        deprel: columns[7]!,
        misc,
        spaceAfter: inRange ? Number(id) === rangeEnd && rangeSpace : space,
      });
    }
    if (words.length === 0) continue;
    sentences.push({
      words,
      startsDocument: /^# newdoc/m.test(block),
      startsParagraph: /^# newpar(?:\s|$)/m.test(block),
    });
  }
  return sentences;
}

export function readConlluFile(path: string): TreeSentence[] {
  return readConllu(readFileSync(path, 'utf8'));
}

const LANGUAGE = join(SHARED, 'data/language');

export function readEwt(part: 'train' | 'dev'): TreeSentence[] {
  const name = part === 'dev' ? 'en_ewt-ud-dev.conllu' : 'en_ewt-ud-train.from-sources.conllu';
  return readConlluFile(join(LANGUAGE, 'ud-ewt', name));
}

/** Documents of the permissive parts of GUM, each with its name; `part` by the corpus's own splits.md. */
export function readGum(part: 'train' | 'dev' | 'test', genre = ''): { name: string; sentences: TreeSentence[] }[] {
  const splits = readFileSync(join(LANGUAGE, 'gum/splits.md'), 'utf8');
  const section = splits.split(/^## /m).find((text) => text.startsWith(`${part}\n`)) ?? '';
  const names = new Set([...section.matchAll(/\* (GUM_\w+)/g)].map((match) => match[1]!));
  return ['ccby', 'ccbysa', 'ccby_per_ud_licence'].flatMap((folder) => {
    const directory = join(LANGUAGE, 'gum', folder, 'dep');
    return readdirSync(directory)
      .sort()
      .map((file) => file.replace(/\.conllu$/, ''))
      .filter((name) => names.has(name) && name.startsWith(`GUM_${genre}`))
      .map((name) => ({ name, sentences: readConlluFile(join(directory, `${name}.conllu`)) }));
  });
}

/** The text that a treebank was made from: spaces as marked, a blank line between paragraphs and documents. */
export function rebuildText(sentences: readonly TreeSentence[]): {
  text: string;
  starts: Int32Array;
  ends: Int32Array;
  sentenceToken: Int32Array;
} {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  for (const sentence of sentences) {
    if (text !== '' && (sentence.startsParagraph || sentence.startsDocument)) text = `${text.trimEnd()}\n\n`;
    firsts.push(starts.length);
    for (const word of sentence.words) {
      starts.push(text.length);
      text += word.form;
      ends.push(text.length);
      if (word.spaceAfter) text += ' ';
    }
  }
  firsts.push(starts.length);
  return {
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    sentenceToken: Int32Array.from(firsts),
  };
}
