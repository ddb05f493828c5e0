import { BYLINE_CUES as BYLINE_CUES_EN, NAME_JOINERS as NAME_JOINERS_EN } from './en/byline-words.ts';

/** Words of other languages that open a byline; lower case. */
const CUES: readonly string[] = [
  ...['von', 'verfasst von', 'geschrieben von', 'autor', 'autorin', 'autoren', 'text', 'par', 'écrit par', 'auteur'],
  ...['por', 'escrito por', 'autora', 'texto', 'di', 'a cura di', 'scritto da', 'autore', 'door', 'geschreven door'],
  ...['av', 'af', 'skrevet av', 'skrevet af', 'tekst', 'skriven av', 'kirjoittanut', 'teksti', 'autorem', 'napisał'],
  ...[
    'tekst',
    'autorka',
    'napsal',
    'szerző',
    'írta',
    'de',
    'yazan',
    'yazar',
    'автор',
    'текст',
    'από',
    'του',
    'oleh',
    'penulis',
  ],
  ...['bởi', 'tác giả', 'بقلم', 'كتب', 'نویسنده', 'מאת', '作者', '文', '記者', '기자'],
];

/** The words before a byline's names, at the start of a line; the rest is in group 1. */
export const BYLINE_OPENING = new RegExp(
  `^(?:${[...new Set([...BYLINE_CUES_EN, ...CUES])]
    .sort((a, b) => b.length - a.length)
    .map((cue) => cue.replaceAll(' ', '\\s'))
    .join('|')})(?:\\s?[:：]\\s?|\\s)(\\S.*)$`,
  'iu',
);

/** Words that join two names in the languages known. */
export const NAME_JOINERS = new RegExp(
  `${NAME_JOINERS_EN.source}|\\s(?:und|et|y|e|en|och|og|ja|i|a|és|și|ve|и|і|και)\\s`,
  'iu',
);

/** Words in other languages than English for nobody in particular. Lower case. */
export const NOBODY_WORDS: ReadonlySet<string> = new Set(
  'redaktion redaktionen redaktionsteam redazione redacción redaccion redação redacao rédaction redaction redactie redakcja redakce redakcia redakcija szerkesztőség toimitus toimetus redacția редакция редакція die das la le il de der gast gastautor team'.split(
    ' ',
  ),
);
