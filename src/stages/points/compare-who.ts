import { isSameKind, OPEN_NOUNS } from '../../language/en/actor-words.ts';
import { OF_THEM } from '../../language/en/points/part-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { likeness } from './happening-obstacle.ts';
import type { HappeningView } from './happening-view.ts';
import type { Likeness, PartView } from './part-view.ts';
import { countShared } from './topic-words.ts';

/** What it befell and who did it; one may stand as the other: "X left prison", "X was released". */
export function compareWho(
  a: HappeningView,
  b: HappeningView,
  giving: boolean,
): { readonly theme: Likeness | 'none'; readonly doer: Likeness | 'none' } {
  const theme = likeness(a.theme, b.theme);
  const doer = likeness(a.doer, b.doer);
  if (theme === 'same' || doer === 'same') return { theme, doer };
  const crossed = isSame(a.theme, b.doer) || isSame(a.doer, b.theme);
  if (crossed) return { theme: 'same', doer: 'none' };
  if (theme === 'different' && (giving || isPartOfThem(a) || isPartOfThem(b))) return { theme: 'maybe', doer };
  return { theme: theme === 'maybe' && !mayBeOneKind(a.theme!, b.theme!) ? 'different' : theme, doer };
}

/** "A dozen of those arrested": how many they were doesn't tell two happenings apart. */
export function isPartOfThem({ theme, doer }: HappeningView): boolean {
  return [theme, doer].some((part) => part !== null && OF_THEM.test(part.part.words));
}

/** Likeness of two nouns from which on they may call one thing. */
const LIKE_NOUNS = 0.4;

/** Whether the nouns of two phrases can call one thing: "the Osk bridge" is no "Osk museum", whatever they share. */
export function mayBeOneKind(a: PartView, b: PartView, least = LIKE_NOUNS): boolean {
  if (a.name || b.name || isSameKind(a.head, b.head) || OPEN_NOUNS.has(a.head) || OPEN_NOUNS.has(b.head)) return true;
  const vectors = loadWordVectors();
  const [left, right] = [vectors.find(a.head), vectors.find(b.head)];
  return left < 0 || right < 0 || vectors.likeness(left, right) >= least;
}

function isSame(a: PartView | null, b: PartView | null): boolean {
  return likeness(a, b) === 'same' && Boolean(a?.name || countShared(a!.words, b!.words) >= 2);
}
