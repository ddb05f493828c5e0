import { IN_WRITING } from '../../language/en/speaking-houses.ts';
import type { ClaimView } from './claim-view.ts';
import { voiceOf } from './happening-view.ts';
import { isHouseToldOf, isSourceOutlet } from './one-source.ts';
import { isHouse } from './speaking-house.ts';
import { toldAfter } from './told-after.ts';

/** A house gives the figure on a page of its own, another page as that house's word alone. */
export function isHandedOn(views: readonly ClaimView[]): boolean {
  if (views.every(({ source }) => source === views[0]!.source)) return false;
  const own = views.filter((view) => voiceOf(view) === 'asserts' && toldAfter(view).length === 0);
  return views.some((view) => {
    const { title, text } = view.source.article;
    return tellersOf(view).some((teller) =>
      own.some(({ source }) => {
        const outlet = source.article.outlet ?? '';
        if (source === view.source || outlet === '') return false;
        return (
          isHouse(teller, outlet) || isSourceOutlet(teller, outlet) || isHouseToldOf(teller, `${title} ${text}`, outlet)
        );
      }),
    );
  });
}

/** On whose word a claim is told; not those of whom anybody can read it. */
function tellersOf(view: ClaimView): string[] {
  const speaker = voiceOf(view) === 'attributed' ? (view.statement?.speaker.words ?? '') : '';
  const told = toldAfter(view).flatMap(({ who, inWriting }) => (inWriting ? [] : [who]));
  return speaker !== '' && !IN_WRITING.test(speaker) ? [speaker, ...told] : told;
}
