import type { Stage } from '../../model/stage.ts';
import { findMentions, type MentionInput, type MentionOutput } from './find-mentions.ts';
import { type GroupedPile, groupPile, type PileInput, VERSION } from './group-pile.ts';

/** Names in one article, and the links among them. */
export const mentionStage: Stage<MentionInput, MentionOutput> = {
  name: 'names',
  version: 17,
  scope: 'article',
  reads: ['article', 'analysis'],
  writes: ['mention', 'reference', 'name-link'],
  run: (input) => ({ output: findMentions(input), problems: [], notAnalysed: [] }),
};

/** The things named, across the pile. */
export const entityStage: Stage<PileInput, GroupedPile> = {
  name: 'entities',
  version: VERSION,
  scope: 'pile',
  reads: ['article', 'mention', 'reference', 'name-link', 'lineage'],
  writes: ['entity'],
  run: (input) => ({ output: groupPile(input), problems: [], notAnalysed: [] }),
};
