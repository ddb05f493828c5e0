import { describe, expect, it } from 'vitest';
import { findSurfaceWords } from '../../src/text/surface-words.ts';

const shapeOf = (word: string): string => findSurfaceWords(word, [0])[0]!.shape;

describe('the shape of a word', () => {
  it.each([
    ['harbour', 'lower'],
    ['e-mail', 'lower'],
    ['iPod', 'lower'],
    ['x-ray7', 'lower'],
    ['Velden', 'capital'],
    ['McTavish', 'capital'],
    ['A', 'capital'],
    ['Al-Nur', 'capital'],
    ['UN', 'upper'],
    ['U.S.', 'upper'],
    ['AT&T', 'upper'],
    ['USS-CO', 'upper'],
    ['B52', 'code'],
    ['Covid-19', 'code'],
    ['10th', 'code'],
    ['1,120', 'number'],
    ['2.5', 'number'],
    ['école', 'lower'],
    ['Élan', 'capital'],
    ['ÖVP', 'upper'],
    ['É', 'capital'],
    ['ÖB7', 'code'],
    ['Ångström', 'capital'],
    ['—', 'punct'],
  ])('%s is %s', (word, shape) => expect(shapeOf(word)).toBe(shape));
});
