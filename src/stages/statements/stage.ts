import type { Stage } from '../../model/stage.ts';
import type { Statement } from '../../model/statement.ts';
import { findStatements, type StatementInput } from './find-statements.ts';

export const statementStage: Stage<StatementInput, readonly Statement[]> = {
  name: 'statements',
  version: 20,
  scope: 'article',
  reads: ['article', 'analysis', 'mention'],
  writes: ['statement'],
  run: (input) => ({ output: findStatements(input), problems: [], notAnalysed: [] }),
};
