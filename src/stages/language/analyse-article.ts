import { analyse, isAnalysed } from '../../language/analyse.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Article } from '../../model/article.ts';
import type { Stage } from '../../model/stage.ts';

/** Sentences and tokens of an article. A language without a folder of its own is marked as not analysed. */
export const analyseArticle: Stage<{ readonly article: Article }, Analysis> = {
  name: 'language',
  version: 4,
  scope: 'article',
  reads: ['article'],
  writes: ['analysis'],
  run({ article }) {
    const notAnalysed = isAnalysed(article.language)
      ? []
      : [{ at: article.id, stage: 'language', because: `no analyser for the language "${article.language}"` }];
    return { output: analyse(article.text, article.language), problems: [], notAnalysed };
  },
};
