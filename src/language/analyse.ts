import type { Analysis } from '../model/analysis.ts';
import { ENGLISH } from './en/pack.ts';
import { type LanguagePack, PLAIN_PACK } from './language-pack.ts';
import { splitSentences } from './split-sentences.ts';
import { tokenise } from './tokenise.ts';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([['en', ENGLISH]]);

/** Languages that more than tokens and sentences can be told of. */
export function isAnalysed(language: string): boolean {
  return PACKS.has(primarySubtag(language));
}

/**
 * What can be seen in a text without knowing what it is about.
 * @param language BCP 47; one without a folder under language/ is split at punctuation and spaces alone.
 */
export function analyse(text: string, language: string): Analysis {
  const pack = PACKS.get(primarySubtag(language)) ?? PLAIN_PACK;
  const tokens = tokenise(text, pack);
  return {
    text,
    language,
    tokenStart: tokens.start,
    tokenEnd: tokens.end,
    sentenceToken: splitSentences(text, tokens, pack),
  };
}

function primarySubtag(language: string): string {
  return language.toLowerCase().split('-', 1)[0]!;
}
