import type { Analysis, NameSpan } from '../model/analysis.ts';
import { isAnalysed } from './analyse.ts';
import { readNameLabels } from './read-name-labels.ts';
import { spellNames } from './spell-names.ts';

/**
 * Names of a text with their types, in order: those that the analysis has, else found now; they ask for tokens and
 * sentences alone. Empty for a language without a model.
 * @throws where the package's model files are missing
 */
export function findNames(analysis: Analysis): readonly NameSpan[] {
  if (analysis.names || !isAnalysed(analysis.language)) return analysis.names ?? [];
  const { text, tokenStart, tokenEnd } = analysis;
  return spellNames(text, readNameLabels(analysis), tokenStart, tokenEnd);
}
