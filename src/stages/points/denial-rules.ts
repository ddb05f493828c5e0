import { OPENS_LOWER, OPENS_WITH_PRONOUN, OPENS_WITH_SPEAKER } from '../../language/en/asked-phrases.ts';
import { IS_IT_TRUE, OPENS_WITH_VERB } from '../../language/en/points/denial-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import type { ReadingGroup } from './group-readings.ts';
import { mostUsed } from './group-readings.ts';
import { seenAs } from './happening-view.ts';
import { unsureOf } from './if-of-one-thing.ts';
import type { Judgement } from './judge-state.ts';
import { isDenialClaim, tieDenial } from './tie-denial.ts';

const LONGEST_WORDS = 140;

/** Asked where one article says that it was done and in another who is said to have done it denies it. */
export function isDenialAsked(views: readonly ClaimView[]): boolean {
  const told = views.filter((view) => !isDenial(view));
  return views.some((view) => isDenial(view) && told.some(({ source }) => source !== view.source));
}

const isDenial = ({ claim }: ClaimView): boolean => isDenialClaim(claim);

/** What is told, in the article's own voice and as handed on, and what is denied. */
export function readDenials(views: readonly ClaimView[]): ReadingGroup[] {
  const told = views.filter((view) => !isDenial(view));
  const own = told.filter((view) => seenAs(view).voice === 'asserts');
  const handedOn = told.filter((view) => seenAs(view).voice !== 'asserts');
  return [own, handedOn, views.filter(isDenial)]
    .filter((group) => group.length > 0)
    .map((group, n) => ({
      value: { low: 0, high: 0, nominal: 0, unit: '', step: 0, words: mostUsed(group.map(wordsOf)), signature: `${n}` },
      views: group,
    }));
}

function wordsOf(view: ClaimView): string {
  const plain = (isDenial(view) ? sentenceOf(view.claim).exact : view.claim.text).replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST_WORDS ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_WORDS))} …` : plain;
}

/** That somebody denies what is said of him is a dispute; sure where both tell of one kind of deed and of one thing. */
export function judgeDenials(readings: readonly ReadingGroup[]): Judgement {
  const views = readings.flatMap((reading) => reading.views);
  const [denials, told] = [views.filter(isDenial), views.filter((view) => !isDenial(view))];
  const because = `“${wordsOf(told[0]!)}” is denied by who is said to have done it: “${wordsOf(denials[0]!)}”`;
  const sure = denials.some((denial) =>
    told.some((view) => denial.source !== view.source && tieDenial(denial, view)?.sure),
  );
  return sure ? { state: 'disputed', because } : unsureOf(because);
}

/** “Is it true that the firm’s engineers turned off the supply?” */
export function askDenial(views: readonly ClaimView[], _lookup: EntityLookup): string {
  const told = views.filter((view) => !isDenial(view));
  const texts = told.map(({ claim }) => plainText(claim.text)).filter((text) => !OPENS_WITHIN.test(text));
  const asked = texts.length > 0 ? mostUsed(texts) : plainText(wholeSentence(told[0]!));
  return IS_IT_TRUE.replace('{it}', lowerArticle(asked));
}

function wholeSentence({ claim, source }: ClaimView): string {
  const { start, end } = sentenceOf(claim);
  const { text } = source.article;
  return `${/[^.!?\n]*$/.exec(text.slice(0, start))![0]}${text.slice(start, end)}`;
}

const OPENS_WITHIN = new RegExp(
  [OPENS_WITH_PRONOUN, OPENS_WITH_SPEAKER, OPENS_WITH_VERB].map(({ source }) => `(?:${source})`).join('|'),
  'u',
);

function plainText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[“”"]/g, '').trim();
}

function lowerArticle(words: string): string {
  return words.replace(OPENS_LOWER, (word) => word.toLowerCase());
}

export const DENIAL_PAIRS: PairRules = {
  obstacle: () => 'nothing shows that it is what is denied',
  ties: (a, b) => (isDenial(a) === isDenial(b) ? [] : ['who is said to have done it denies it']),
};
