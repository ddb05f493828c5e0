import { analyse } from '../../../src/language/analyse.ts';
import type { Article, TimeExpression } from '../../../src/model/index.ts';
import { findTimes } from '../../../src/stages/times/find-times.ts';

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a0000000000000000',
    capture: 'c0000000000000000',
    index: 0,
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [],
    removed: [],
    source: [],
    ...more,
  };
}

export function dated(value: string): Partial<Article> {
  return { published: { value, basis: 'test' } };
}

export function timesOf(text: string, more: Partial<Article> = {}): TimeExpression[] {
  return findTimes({ article: articleOf(text, more), analysis: analyse(text, 'en') });
}
