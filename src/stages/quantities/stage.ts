import type { Quantity } from '../../model/quantity.ts';
import type { Stage } from '../../model/stage.ts';
import { findQuantities, type QuantitiesInput } from './find-quantities.ts';

export const quantityStage: Stage<QuantitiesInput, readonly Quantity[]> = {
  name: 'quantities',
  version: 25,
  scope: 'article',
  reads: ['article', 'analysis', 'time'],
  writes: ['quantity'],
  run: (input) => ({ output: findQuantities(input), problems: [], notAnalysed: [] }),
};
