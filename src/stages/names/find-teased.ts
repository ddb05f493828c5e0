import { BYSTANDERS } from '../../language/en/description-nouns.ts';
import { AGED, IDENTIFYING } from '../../language/en/names/describing-phrases.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { sexOf, type Thing } from './discourse.ts';
import type { Phrase } from './find-phrases.ts';
import type { Named } from './named.ts';

/** A person told of without a name, where the first phrase for it was found, and the age it told. */
export interface Teased {
  readonly thing: Thing;
  readonly at: number;
  readonly age: number | undefined;
}

/** In sentences, from the last word of such a person to its name. */
const TEASER_REACH = 4;

/**
 * "A driver was held. Ana Prell, 34, …": the one whom the article told of without a name, where a name with an age, or
 * behind "identified as", is the first of a fitting person within a few sentences and no other was told of so.
 */
export function findTeased(words: readonly SurfaceWord[], named: Named, all: readonly Teased[]): Teased | undefined {
  if (named.type !== 'person' || named.form || named.role || !named.folded.includes(' ')) return undefined;
  const age = ageBehind(words, named.to);
  if (age === undefined && !isIdentified(words, named.from)) return undefined;
  const sentence = words[named.from]!.sentence;
  const sex = sexOf(named);
  const fits = all.filter(
    ({ thing, age: told }) =>
      !thing.named &&
      sentence - thing.sentence <= TEASER_REACH &&
      (told === undefined || age === undefined || told === age) &&
      (sex === undefined || thing.sex === undefined || sex === thing.sex),
  );
  const sure = fits.filter(({ age: told }) => told !== undefined && told === age);
  const [teased] = sure.length === 1 ? sure : fits;
  return fits.length > 1 && sure.length !== 1 ? undefined : teased;
}

/** One person whom an article tells of without a name, and who has not that part by trade, as a judge or spokesman has. */
export function isTeaser({ head, opens }: Phrase): boolean {
  return (opens === 'new' || opens === 'bare') && head.kind === 'person' && !head.plural && !BYSTANDERS.has(head.noun);
}

/** 41 of "a 41-year-old diver". */
export function ageIn(words: readonly SurfaceWord[], { from, to }: Phrase): number | undefined {
  const aged = words.slice(from, to).find(({ lower }) => AGED.test(lower));
  return aged && Number.parseInt(aged.lower, 10);
}

/** 34 of ", 34," and of " (34)". */
function ageBehind(words: readonly SurfaceWord[], to: number): number | undefined {
  const [mark, age] = [words[to]?.text, words[to + 1]?.text ?? ''];
  return (mark === ',' || mark === '(') && /^\d{1,3}$/.test(age) && /^[,.;)]$/.test(words[to + 2]?.text ?? '')
    ? Number(age)
    : undefined;
}

function isIdentified(words: readonly SurfaceWord[], from: number): boolean {
  const [last, second, third] = [1, 2, 3].map((back) => words[from - back]?.lower ?? '');
  return last === 'as' ? IDENTIFYING.has(second!) || IDENTIFYING.has(third!) : last === 'named';
}
