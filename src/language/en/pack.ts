import type { LanguagePack } from '../language-pack.ts';
import {
  CLOSING_ABBREVIATIONS,
  LOWER_CASE_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TITLE_ABBREVIATIONS,
} from './abbreviations.ts';
import { CLITICS, FUSED, HYPHEN_PREFIXES, HYPHEN_SUFFIXES } from './word-parts.ts';

export const ENGLISH: LanguagePack = {
  language: 'en',
  titleAbbreviations: TITLE_ABBREVIATIONS,
  closingAbbreviations: CLOSING_ABBREVIATIONS,
  numberedAbbreviations: NUMBERED_ABBREVIATIONS,
  lowerCaseAbbreviations: LOWER_CASE_ABBREVIATIONS,
  sentenceStarters: SENTENCE_STARTERS,
  hyphenPrefixes: HYPHEN_PREFIXES,
  hyphenSuffixes: HYPHEN_SUFFIXES,
  clitics: CLITICS,
  fused: FUSED,
};
