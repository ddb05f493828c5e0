import { wordTable } from '../../../text/word-table.ts';

/** What a page's JSON-LD says of its article. Each field is as written. */
export interface LinkedData {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly dateCreated?: string;
  /** Names of authors typed as persons, or not typed. */
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
  /** Name of the page's `WebSite`. */
  readonly site?: string;
  /** "NewsArticle": the type of the node that was read. */
  readonly type?: string;
}

type Node = { readonly [key: string]: unknown };

const ARTICLE = /(?:Article|Posting|Report|Review|OpinionPiece|Essay|Chapter|Recipe|PressRelease|ScholarlyArticle)$/;
const PAGE =
  /^(?:WebPage|ItemPage|AboutPage|CreativeWork|Article|VideoObject|PodcastEpisode|ImageObject|Photograph|Book|Course|Dataset|QAPage|Question|DiscussionForumPosting|SoftwareApplication|Event|Product|MediaObject|HowTo)$/;
const MOST_NODES = 3_000;
/** Larger blocks are data of an application. */
const LONGEST_BLOCK = 1_000_000;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A block of JSON-LD as written on pages: with comments around it, raw line ends in strings, a semicolon or comma too many. */
function parseBlock(source: string): unknown {
  if (source.length > LONGEST_BLOCK) return null;
  const trimmed = source
    .trim()
    .replace(/^(?:<!--|\/\/\s?<!\[CDATA\[|<!\[CDATA\[|\/\*\s?<!\[CDATA\[\s?\*\/)/, '')
    .replace(/(?:-->|\/\/\s?\]\]>|\]\]>|\/\*\s?\]\]>\s?\*\/)$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(trimmed);
  } catch {
    return parseLenient(trimmed);
  }
}

function parseLenient(text: string): unknown {
  const repaired = text.replace(/[\u0000-\u001f]/g, ' ').replace(/,(\s{0,200})([}\]])/g, '$1$2');
  try {
    return JSON.parse(repaired);
  } catch {
    return readFields(repaired);
  }
}

const FIELD = /"(@type|headline|datePublished|dateModified|dateCreated)"\s{0,20}:\s{0,20}"([^"]{1,400})"/g;

/** The fields that stand in a block that can't be parsed; the first of each. */
function readFields(text: string): Node | null {
  const fields: Record<string, string> = {};
  for (const match of text.matchAll(FIELD)) fields[match[1]!] ??= match[2]!;
  if (!fields.datePublished && !fields.headline) return null;
  return { ...fields, '@type': ARTICLE.test(fields['@type'] ?? '') ? fields['@type'] : 'Article' };
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name): name is string => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

/** Every node with its depth of nesting, breadth first; below comments and list items nothing is the page's own. */
function collectNodes(roots: readonly unknown[]): { node: Node; depth: number }[] {
  const nodes: { node: Node; depth: number }[] = [];
  let level: unknown[] = [...roots];
  for (let depth = 0; level.length > 0 && depth < 8; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (nodes.length >= MOST_NODES) return nodes;
      if (Array.isArray(value)) next.push(...value.slice(0, 500));
      else if (isNode(value)) {
        nodes.push({ node: value, depth });
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'liveBlog', 'about']) {
          if (key in value) next.push(value[key]);
        }
      }
    }
    level = next;
  }
  return nodes;
}

const NAMED: Readonly<Record<string, string>> = wordTable({
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
});

/** Entities that a template escaped once too often. */
function decodeEntities(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 31 && code < 0x11_0000 ? String.fromCodePoint(code) : whole;
  });
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  if (isNode(first) && '@value' in first) return text(first['@value']);
  return typeof first === 'string' && first.trim() !== '' ? decodeEntities(first.trim()) : undefined;
}

class References {
  private readonly byId = new Map<string, Node>();

  constructor(nodes: readonly { node: Node }[]) {
    for (const { node } of nodes) {
      const id = text(node['@id']);
      if (id && Object.keys(node).length > 1) this.byId.set(id, node);
    }
  }

  resolve(value: unknown): unknown {
    if (!isNode(value) || 'name' in value) return value;
    const id = text(value['@id']);
    return (id && this.byId.get(id)) || value;
  }

  name(value: unknown): string | undefined {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') return text(first);
    const node = this.resolve(first);
    return isNode(node) ? text(node.name) : undefined;
  }

  authors(value: unknown): string[] {
    const list = Array.isArray(value) ? value.slice(0, 40) : [value];
    return list.flatMap((item) => {
      const node = this.resolve(item);
      if (isNode(node) && typesOf(node).some((type) => /Organi[sz]ation|Corporation|Brand/.test(type))) return [];
      if (isNode(node) && Array.isArray(node.name)) return node.name.filter((name) => typeof name === 'string');
      return this.name(node) ?? [];
    });
  }
}

function urlOf(value: unknown): string | undefined {
  const address = isNode(value) ? text(value['@id']) : text(value);
  return address && /^https?:/i.test(address) ? address : undefined;
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

function chooseMain(nodes: readonly { node: Node; depth: number }[], titles: readonly string[]): Node | undefined {
  const dated = ({ node }: { node: Node }): boolean => 'datePublished' in node || 'headline' in node;
  const articles = nodes.filter((entry) => typesOf(entry.node).some((type) => ARTICLE.test(type)) && dated(entry));
  const titled = articles.find(({ node }) => titles.some((title) => same(text(node.headline), title)));
  const page = nodes.find((entry) => typesOf(entry.node).some((type) => PAGE.test(type)) && dated(entry));
  const single = articles.length < 4 ? articles[0] : undefined;
  return (titled ?? single ?? page ?? articles[0])?.node;
}

/** Reads the JSON-LD blocks of a page. `titles` are what the page calls itself: they tell its article from others listed. */
export function readLinkedData(blocks: readonly string[], titles: readonly string[]): LinkedData {
  const nodes = collectNodes(blocks.map(parseBlock));
  const references = new References(nodes);
  const main = chooseMain(nodes, titles);
  const website = nodes.find(({ node }) => typesOf(node).includes('WebSite'))?.node;
  const page = nodes.find(({ node }) => typesOf(node).includes('WebPage') && 'datePublished' in node)?.node;
  const fields: Record<string, string | undefined> = {
    headline: text(main?.headline) ?? text(main?.name),
    datePublished: text(main?.datePublished) ?? text(page?.datePublished),
    dateModified: text(main?.dateModified) ?? text(page?.dateModified),
    dateCreated: text(main?.dateCreated),
    publisher: references.name(main?.publisher),
    url: text(main?.url) ?? urlOf(main?.mainEntityOfPage),
    language: text(main?.inLanguage),
    site: website && text(website.name),
    type: main && typesOf(main)[0],
  };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { ...given, authors: main ? references.authors(main.author ?? main.creator) : [] } as LinkedData;
}
