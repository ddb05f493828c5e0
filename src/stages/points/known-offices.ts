import { indexOffices, isPerson, isSameOffice, surnameOf, type ToldOffice } from '../../language/en/told-offices.ts';
import type { Mention } from '../../model/mention.ts';
import { remember } from '../../text/remember.ts';
import type { PointArticle } from './claim-view.ts';

const indexOf = remember((source: PointArticle) => indexOffices(source.article.text, source.mentions));

/** The offices of a person as an article tells them beside the name. */
export function officesOf(source: PointArticle, name: Mention): readonly ToldOffice[] {
  return isPerson(name) ? (indexOf(source).get(surnameOf(name)) ?? []) : [];
}

/** Who holds an office by an article, each by one mention. */
export function bearersOf(source: PointArticle, office: ToldOffice): readonly Mention[] {
  const found = new Map<string, Mention>();
  for (const mention of source.mentions) {
    if (found.has(surnameOf(mention)) || !officesOf(source, mention).some((held) => isSameOffice(office, held)))
      continue;
    found.set(surnameOf(mention), mention);
  }
  return [...found.values()];
}
