import { CONTINUES } from '../../language/en/asked-phrases.ts';
import { IS_NOW } from '../../language/en/points/whereabouts-words.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import type { ReadingGroup } from './group-readings.ts';
import { seenAs } from './happening-view.ts';

/** The day of which a state is told: of its own date, else of the article, as of what is still so. */
export function firstDay({ views }: ReadingGroup): number | null {
  const still = views.filter(({ claim }) => CONTINUES.test(claim.text));
  const days = (still.length > 0 ? still : views).flatMap((view) => {
    const { days: own } = seenAs(view);
    if (own && still.length === 0 && (own.from === own.to || view.time?.bound === 'until')) return [own.from];
    return view.asOf === null ? [] : [dayOfIso(view.asOf)];
  });
  return days.length === 0 ? null : Math.min(...days);
}

/** A state told of one time and of another: what was so then and what is so now, or as of two days far apart. */
export function mayHaveChanged(a: ReadingGroup, b: ReadingGroup): boolean {
  if (a.views.some(({ source }) => b.views.some((view) => view.source === source))) return true;
  const isNow = ({ views }: ReadingGroup): boolean => views.every(({ claim }) => IS_NOW.test(claim.text));
  if (isNow(a) !== isNow(b)) return true;
  const [dayA, dayB] = [firstDay(a), firstDay(b)];
  return isNow(a) && dayA !== null && dayB !== null && Math.abs(dayA - dayB) > STILL;
}

/** Days within which what is "still" so goes against an earlier change. */
export const STILL = 14;
