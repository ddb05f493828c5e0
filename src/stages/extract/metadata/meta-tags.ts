/** Names of meta tags (`name`, `property` or `itemprop`, lower case) that give a day of publication; surest first. */
export const PUBLISHED_TAGS: readonly string[] = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article.published',
  'rnews:datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.issued',
  'dcterms.date.issued',
  'citation_publication_date',
  'citation_online_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publication_date',
  'publication-date',
  'publicationdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'published_date',
  'published_time',
  'published_time_telegram',
  'published_at',
  'published',
  'pubdate',
  'pub_date',
  'article_date_original',
  'article:publicationdate',
  'article:post_date',
  'originalpublicationdate',
  'original-publish-date',
  'displaydate',
  'date_published',
  'article.created',
  'article:created_time',
  'og:pubdate',
  'og:publish_date',
  'ptime',
  'eprints.date',
  'bepress_citation_date',
  'bepress_citation_online_date',
  'vr:published_time',
  'shareaholic:article_published_time',
  'live_timestamp',
  'datecreated',
  'dateposted',
];

/** Tags of a date that don't say which: often that of the last change. */
export const UNSPECIFIED_DATE_TAGS: readonly string[] = [
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.created',
  'created',
  'creation_date',
  'date',
  'release_date',
  'releasedate',
  'video:release_date',
  'timestamp',
  'time',
];

export const UPDATED_TAGS: readonly string[] = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'dc.modified',
  'dateupdate',
  'modified_time',
  'modificationdate',
  'last-modified',
  'last-updated',
  'lastmod',
  'modified',
  'updated_time',
  'revision_date',
  'article_date_updated',
  'cxenseparse:recs:articlemodified',
  'shareaholic:article_modified_time',
];

export const TITLE_TAGS: readonly string[] = [
  'og:title',
  'headline',
  'sailthru.title',
  'parsely-title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'title',
];

export const OUTLET_TAGS: readonly string[] = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'dc.source',
  'citation_journal_title',
  'cre',
  'source',
];
export const PUBLISHER_TAGS: readonly string[] = [
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'citation_publisher',
  'copyright-holder',
];
export const AUTHOR_TAGS: readonly string[] = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'cxenseparse:author',
  'rnews:author',
];
export const LANGUAGE_TAGS: readonly string[] = [
  'og:locale',
  'dc.language',
  'dcterms.language',
  'inlanguage',
  'content-language',
  'language',
];

/** Content of the first tag in the order of `names`, with its name. */
export function findMeta(
  metas: readonly (readonly [string, string])[],
  names: readonly string[],
): { name: string; content: string } | null {
  for (const name of names) {
    const found = metas.find(([key]) => key === name);
    if (found) return { name, content: found[1] };
  }
  return null;
}
