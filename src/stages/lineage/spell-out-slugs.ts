import { THE_FIRST } from '../../language/en/leading-the.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { foldOutlet, isAcronym, parseInitials } from '../../text/outlet-name.ts';
import { type LineageArticle, textOf } from './reading.ts';

/** Whether the slug is the initials of a name: "HW" of "Halden Wire". A great agency's initials are its own. */
function isSlugOf(slug: string, name: string): boolean {
  if (!isAcronym(slug) || parseInitials(name.replace(THE_FIRST, '')) !== slug) return false;
  return !isNewsAgency(slug) || isNewsAgency(name);
}

function slugsOf({ credits, dateline }: LineageArticle): string[] {
  const slugs = credits.filter(({ kind }) => kind === 'agency').map(({ to }) => to);
  return [...new Set(dateline?.agency === undefined ? slugs : [...slugs, dateline.agency])];
}

/** Outlets that sign with a slug, as the pile shows it, by slug; null where two do. */
type Signers = ReadonlyMap<string, string | null>;

/** An outlet signs with its initials where its own piece does, or where another prints slug and name together. */
function findSigners(articles: readonly LineageArticle[]): Signers {
  const signers = new Map<string, string | null>();
  for (const article of articles) {
    for (const slug of slugsOf(article)) {
      const names = [article.outlet ?? '', ...article.byline, ...article.credits.map(({ to }) => to)];
      const name = names.find((each) => isSlugOf(slug, each));
      if (name === undefined) continue;
      const known = signers.get(slug);
      const other = known !== undefined && (known === null || foldOutlet(known) !== foldOutlet(name));
      signers.set(slug, other ? null : (known ?? name));
    }
  }
  return signers;
}

/**
 * Writes agencies' slugs out: the "(HW)" in a dateline or credit is the "Halden Wire" whose initials it is, where
 * that outlet signs so itself or is named beside the slug somewhere in the pile. Two letters are too few to go by the
 * pile's outlets alone. Articles without such a slug are given back as they are.
 */
export function spellOutSlugs(articles: readonly LineageArticle[]): LineageArticle[] {
  const signers = findSigners([...articles].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return articles.map((article) => {
    const full = (slug: string): string => {
      const own = [article.outlet ?? '', ...article.byline].find((name) => isSlugOf(slug, name));
      return own ?? signers.get(slug) ?? slug;
    };
    if (slugsOf(article).every((slug) => full(slug) === slug)) return article;
    const credits = article.credits.map((credit) =>
      credit.kind === 'agency' ? { ...credit, to: full(credit.to) } : credit,
    );
    const { dateline } = article;
    const spelled = dateline?.agency === undefined ? dateline : { ...dateline, agency: full(dateline.agency) };
    return { ...article, ...textOf(article), credits, ...(spelled && { dateline: spelled }) };
  });
}
