import type { Stage } from '../../model/stage.ts';
import type { TimeExpression } from '../../model/time.ts';
import { findTimes, type TimesInput } from './find-times.ts';

export const timeStage: Stage<TimesInput, readonly TimeExpression[]> = {
  name: 'times',
  version: 25,
  scope: 'article',
  reads: ['article', 'analysis'],
  writes: ['time'],
  run: (input) => ({ output: findTimes(input), problems: [], notAnalysed: [] }),
};
