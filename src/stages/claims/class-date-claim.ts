import { NAMELESS_KINDS } from '../../language/en/claims/kinds-of-happenings.ts';
import { OPENS_DEFINITE } from '../../language/en/clause-words.ts';
import { STATE_ENDS } from '../../language/en/event-classes.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { type EventWord, eventPart } from './find-events.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { type Actors, findActors, findPlace, namePart } from './name-parts.ts';
import { type SentenceView, tokenAt } from './sentence-view.ts';
import { askedOf, boundWord, modalityOf, type Told, treeActors } from './told-time.ts';

export function befalls(name: string, { subject, object }: Actors, view: SentenceView): boolean {
  if (NAMELESS_KINDS.has(name)) return view.mentions.length > 0;
  const whom = object ?? subject;
  if (!whom || !isOneThing(whom)) return false;
  if (name !== 'die') return true;
  const person = view.mentions.find(({ id }) => id === whom.mention)?.type === 'person';
  return person && view.quantities.length === 0;
}

/** "The mill", "its owner", a name: not "five men" or "cocaine", of which there are others. */
function isOneThing({ mention, words }: ClaimPart): boolean {
  return mention !== undefined || OPENS_DEFINITE.test(words);
}

export function dateClaim(told: Told, event: EventWord, { subject, object }: Actors): Claim {
  const { view, input, words, time } = told;
  const { analysis } = input;
  const { negated, certain } = eventModality(told, event);
  const late = negated && time.bound === 'until';
  const ended = time.bound === 'until' && !late ? STATE_ENDS[event.class] : undefined;
  const predicate: ClaimPart = { ...eventPart(input, event), key: ended ?? event.class };
  const place = findPlace(view, analysis, words, event.first);
  const { start, end } = time.anchor;
  const draft: ClaimDraft = {
    kind: 'date',
    text: `${object?.words ?? subject?.words ?? ''} ${predicate.words} ${boundWord(time)}${time.anchor.exact}`.trim(),
    anchors: [time.anchor],
    sentence: view.anchor,
    polarity: negated && !late ? 'no' : 'yes',
    certain,
    predicate,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    time: time.id,
    about: view.mentions.map(({ id }) => id),
    ...(told.dated && told.dated.at + view.firstToken === event.first ? askedOf(told, false) : {}),
    keys: [`d|${predicate.key}`],
  };
  return makeClaim(draft, { start, end }, input.statements);
}

/** Whether it was denied, planned or feared; "did not open until June" tells that it opened then. */
function eventModality(
  { view, tree }: Told,
  event: EventWord,
): { readonly negated: boolean; readonly certain: boolean } {
  if (!tree) return event;
  const { polarity, certain } = modalityOf(tree, event.first - view.firstToken);
  return { negated: polarity === 'no', certain };
}

/** In a list "by A until 2008, by B until 2009" the actor is the one named last before the time. */
export function actorsOf(told: Told, event: EventWord): Actors {
  const { view, input, words, first } = told;
  const at = event.first - view.firstToken;
  const read = treeActors(told, at);
  const sure = event.form === 'noun' && told.dated?.sure === true && told.dated.at === at;
  const actors = read.subject || read.object || sure ? read : findActors(view, input.analysis, words, event);
  let listed: Mention | null = null;
  for (const mention of view.mentions) {
    const at = tokenAt(input.analysis, mention.anchor.start);
    const before = words[at - 1] === 'the' ? words[at - 2] : words[at - 1];
    if (before === 'by' && at > event.first && at < first) listed = mention;
  }
  return listed ? { ...actors, subject: namePart(listed) } : actors;
}
