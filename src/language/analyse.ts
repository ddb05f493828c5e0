import type { Analysis } from '../model/analysis.ts';
import { ENGLISH } from './en/pack.ts';
import { type LanguagePack, PLAIN_PACK } from './language-pack.ts';
import { loadLanguageModels } from './models.ts';
import { gatherNameClues } from './name-clues.ts';
import { spellNames } from './spell-names.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';
import { hashWords } from './word-hashes.ts';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([['en', ENGLISH]]);

/** Languages that more than tokens and sentences can be told of. */
export function isAnalysed(language: string): boolean {
  return PACKS.has(primarySubtag(language));
}

/**
 * How far a text is read: into tokens and sentences by rules; with sentences corrected, parts of speech and lemmas by
 * the models; with trees and names too.
 */
export type AnalysisDepth = 'tokens' | 'tags' | 'full';

/**
 * What can be seen in a text without knowing what it is about.
 * @param language BCP 47; one without a folder under language/ is split at punctuation and spaces alone, and has no
 * tags, trees or names at any depth.
 * @throws where the package's model files are missing, at a depth that needs them
 */
export function analyse(
  text: string,
  language: string,
  { depth }: { readonly depth: AnalysisDepth } = { depth: 'tokens' },
): Analysis {
  const pack = PACKS.get(primarySubtag(language)) ?? PLAIN_PACK;
  const tokens = tokenise(text, pack);
  const plain: Analysis = {
    text,
    language,
    tokenStart: tokens.start,
    tokenEnd: tokens.end,
    sentenceToken: splitSentences(text, tokens, pack),
  };
  return depth === 'tokens' || !isAnalysed(language) ? plain : annotate(plain, depth);
}

function annotate(plain: Analysis, depth: 'tags' | 'full'): Analysis {
  const { text, tokenStart, tokenEnd } = plain;
  const { sentences, reader, lemmatiser, hints } = loadLanguageModels();
  const words = hashWords(text, tokenStart, tokenEnd);
  const sentenceToken = sentences.find(text, tokenStart, tokenEnd, words, plain.sentenceToken);
  if (depth === 'tags') {
    const upos = reader.tag(words, sentenceToken);
    return { ...plain, sentenceToken, upos, lemma: lemmatiser.lemmas(text, tokenStart, tokenEnd, words, upos) };
  }
  const clues = gatherNameClues(words, sentenceToken, hints);
  const { upos, head, deprel, names } = reader.readAll(words, sentenceToken, clues);
  return {
    ...plain,
    sentenceToken,
    upos,
    lemma: lemmatiser.lemmas(text, tokenStart, tokenEnd, words, upos),
    head,
    deprel,
    names: spellNames(text, names, tokenStart, tokenEnd),
  };
}

function primarySubtag(language: string): string {
  return language.toLowerCase().split('-', 1)[0]!;
}
