import { FOR_WHOM, GAPPED, NAME_LABEL, NOT_GAPPED, SET_AGAINST } from '../../language/en/claims/gapped-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { Figure } from './figure.ts';
import { findRival } from './figure-rival.ts';
import { namePart } from './name-parts.ts';

/** Whose a bare figure is, and what it counts, where its clause tells neither by a verb. */
export interface Gapped {
  readonly who: ClaimPart;
  /** Empty where nothing says it. */
  readonly counted: ClaimPart;
  /** The figure whose verb its clause leaves out. */
  readonly like?: Quantity;
}

/** "Brod received 812 votes and Mara Holt of the List 806", "Mara Holt (the List): 806": the one named right before it. */
export function findGapped(figure: Figure): Gapped | null {
  const { quantity, view } = figure;
  if (quantity.unit !== undefined || view.mentions.length === 0) return null;
  return findLabelled(figure) ?? (quantity.counted !== '' || findRival(figure) ? null : findWithoutVerb(figure));
}

function findLabelled({ quantity, view, input }: Figure): Gapped | null {
  const name = view.mentions[0]!;
  if (name.anchor.start !== view.anchor.start || !isActor(name)) return null;
  const { countedSpan = name.anchor } = quantity;
  if (countedSpan.start < name.anchor.start || countedSpan.end > name.anchor.end) return null;
  const { start } = quantity.anchor;
  if (!NAME_LABEL.test(input.analysis.text.slice(name.anchor.end, start))) return null;
  return { who: namePart(name), counted: { words: '', span: { start, end: quantity.anchor.end }, key: '' } };
}

function findWithoutVerb({ quantity, view, input, sentences }: Figure): Gapped | null {
  const { text } = input.analysis;
  const before = view.quantities.filter(({ anchor }) => anchor.end <= quantity.anchor.start);
  const last = before.at(-1);
  const counting = before.findLast(({ countedSpan }) => countedSpan !== undefined);
  if (!last || !counting?.countedSpan || counting.unit !== undefined) return null;
  const from = Math.max(last.anchor.end, last === counting ? counting.countedSpan.end : 0);
  const between = text.slice(from, quantity.anchor.start);
  const counted = { words: counting.counted, span: counting.countedSpan, key: counting.head };
  const behind = SET_AGAINST.test(between) ? FOR_WHOM.exec(text.slice(quantity.anchor.end, view.anchor.end)) : null;
  const forWhom = behind && view.mentions.find(({ anchor }) => anchor.start === quantity.anchor.end + behind[0].length);
  if (forWhom && isActor(forWhom)) return { who: namePart(forWhom), counted, like: counting };
  const who = GAPPED.exec(between)?.groups?.who;
  if (who === undefined || NOT_GAPPED.test(who)) return null;
  const start = quantity.anchor.start - who.length;
  const name = view.mentions.find(
    (mention) => isActor(mention) && mention.anchor.start >= start && mention.anchor.end <= quantity.anchor.start,
  );
  const clause = sentences.read(view.sentence)?.clause;
  if (!name || !clause || hasVerb(clause, start, quantity.anchor.start)) return null;
  return { who: namePart(name), counted, like: counting };
}

function hasVerb(clause: ClauseTree, start: number, end: number): boolean {
  for (let i = 0; i < clause.size; i++) {
    const span = clause.spanOf(i);
    if (span.start >= start && span.end <= end && VERBS.has(clause.upos(i)) && !clause.isNamePart(i)) return true;
  }
  return false;
}

const VERBS = new Set(['VERB', 'AUX']);

function isActor({ type }: Mention): boolean {
  return type === 'person' || type === 'organisation';
}
