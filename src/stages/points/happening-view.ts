import { SPANS_OF_TIME } from '../../language/en/actor-words.ts';
import { axisOf } from '../../language/en/happenings.ts';
import { OWN_VOICE } from '../../language/en/points/happening-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import type { ClaimView, EntityLookup, PointArticle } from './claim-view.ts';
import { type PartView, viewPart } from './part-view.ts';

/** A claim of a happening or a state, ready to be compared. */
export interface HappeningView {
  readonly view: ClaimView;
  readonly axis: string;
  readonly doer: PartView | null;
  readonly theme: PartView | null;
  readonly place: PartView | null;
  /** Days since 1970-01-01 of the date that its clause gives; null for none, and for one that only bounds it ("by", "until"). */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** `asserts` where the article, or the body that publishes it, says so itself. */
  readonly voice: 'asserts' | 'attributed' | 'doubts';
  /** Not so, by its own words or by the speaker's denial. */
  readonly denied: boolean;
}

const known = new WeakMap<ClaimView, HappeningView>();

const names = new WeakMap<PointArticle, EntityLookup>();

/** Makes known what the mentions of these articles name, for `seenAs`. */
export function knowNames(articles: readonly PointArticle[], lookup: EntityLookup): void {
  for (const article of articles) names.set(article, lookup);
}

/** The claim of an article of which `knowNames` was told. */
export function seenAs(view: ClaimView): HappeningView {
  return known.get(view) ?? viewHappening(view, names.get(view.source)!);
}

export function viewHappening(view: ClaimView, lookup: EntityLookup): HappeningView {
  const before = known.get(view);
  if (before) return before;
  const { claim, time } = view;
  const from = time?.earliest ? dayOfIso(time.earliest) : Number.NaN;
  const to = time?.latest ? dayOfIso(time.latest) : Number.NaN;
  const seen: HappeningView = {
    view,
    axis: axisOf(claim.predicate.key),
    doer: isSpanOfTime(claim.object) ? null : viewPart(view, claim.subject, lookup),
    theme: viewPart(view, isSpanOfTime(claim.object) ? claim.subject : claim.object, lookup),
    place: viewPart(view, claim.place, lookup),
    days: time?.bound || Number.isNaN(from) || Number.isNaN(to) ? null : { from, to },
    voice: voiceOf(view),
    denied: claim.polarity === 'no' || claim.stance === 'denies',
  };
  known.set(view, seen);
  return seen;
}

/** "Elvers increased this spring": what stands as the thing is the time, and the doer the thing. */
function isSpanOfTime(part: ClaimPart | undefined): boolean {
  return part !== undefined && part.mention === undefined && SPANS_OF_TIME.has(part.key.toLowerCase());
}

/** In whose voice a claim is told; see `HappeningView.voice`. */
export function voiceOf(view: ClaimView): HappeningView['voice'] {
  const { claim, statement } = view;
  if (claim.stance === 'doubts' || claim.stance === 'asks' || statement?.articleStance === 'contradicted')
    return 'doubts';
  if (statement && !isOwnVoice(view)) return 'attributed';
  return claim.stance === 'asserts' || claim.stance === 'denies' || statement ? 'asserts' : 'attributed';
}

/** "The bureau finds" on the bureau's own page, "we": the page speaks for itself. */
function isOwnVoice({ statement, source }: ClaimView): boolean {
  const speaker = foldOutlet(statement!.speaker.words);
  if (OWN_VOICE.test(statement!.speaker.words.trim())) return true;
  const outlet = source.article.outlet ? foldOutlet(source.article.outlet) : '';
  const words = speaker.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
  return outlet !== '' && words.length > 0 && words.every((word) => outlet.includes(word));
}
