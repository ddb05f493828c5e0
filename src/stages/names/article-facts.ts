import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { Article, ArticleId, EntityType, Mention, MentionId, NameLink, Place } from '../../model/index.ts';
import type { Decided } from './apply-decisions.ts';
import { buildNodes, type ClusterNames, type MentionNode, MentionOrder } from './article-nodes.ts';
import { type OfficeFacts, readOffices } from './office-facts.ts';
import type { PlacedLinks } from './placed-links.ts';
import { resolvePlaces } from './resolve-places.ts';
import { readUnnamed, stateBodiesOf, type UnnamedFacts } from './unnamed-facts.ts';

/** An article with the names that its own stage found in it. What is not asked for need not be loaded. */
export interface NamedArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  /** Pronouns, and phrases for persons and bodies without a name. */
  readonly references: readonly Mention[];
  readonly nameLinks: readonly NameLink[];
  /** Digest of all that these were made from, where it is known. */
  readonly stamp?: string;
}

/** What grouping asks of the mentions of one thing in one article. */
export interface NodeFacts {
  /** Of the first of its mentions. */
  readonly id: MentionId;
  readonly type: EntityType;
  readonly name: string;
  /** The smallest id of its mentions, and how many there are. */
  readonly least: MentionId;
  readonly size: number;
  /** Whether the first of them is no name, but words that stand for the thing. */
  readonly spoken: boolean;
  /** Each folded name once, with whether it is a person's. */
  readonly names: readonly (readonly [folded: string, person: boolean])[];
  readonly acronyms: readonly string[];
  readonly single: boolean;
  /** Whether all of its mentions are of bodies or of no known kind; of persons or of no known kind. */
  readonly bodies: boolean;
  readonly persons: boolean;
  /** The country that it is by name or adjective. */
  readonly country?: string;
  readonly office?: OfficeFacts;
  readonly place?: Place;
  /** The bodies of states that its article calls it: "norwegian navy". */
  readonly stateBodies?: readonly string[];
}

/** What grouping asks of one article: a pure function of its names, its text, and what a person decided of it. */
export interface ArticleFacts {
  /** How many mentions and references it has. */
  readonly size: number;
  /** The node of each of them, in the order of the text. */
  readonly nodeOf: readonly number[];
  readonly nodes: readonly NodeFacts[];
  /** Pairs of nodes that the article tells apart. */
  readonly apart: readonly (readonly [number, number])[];
  /** Pairs of nodes between which one of its links stands. */
  readonly across: readonly (readonly [number, number])[];
  /** What it names that can be a state, with how often; empty where it tells of no office whose state is open. */
  readonly states: readonly (readonly [state: string, count: number])[];
  readonly unnamed: UnnamedFacts;
  /** Nodes that only references are of. */
  readonly pointed: readonly number[];
}

export function readFacts(source: NamedArticle, decided: Decided, known: ClusterNames): ArticleFacts {
  const { id, text } = source.article;
  const order = orderOf(source);
  const placed = order.place(source.nameLinks);
  const { nodes, nodeOf } = buildNodes(order, placed, decidedHere(decided, id), known);
  const places = resolvePlaces(nodes, order.all, text);
  const { offices, states } = readOffices(nodes, text);
  const { apart, across } = readLinks(placed, nodeOf);
  return {
    size: order.all.length,
    nodeOf: [...nodeOf],
    nodes: nodes.map((node, at) => readNode(node, places.get(at), offices.get(at))),
    apart,
    across,
    states,
    unnamed: readUnnamed(nodes),
    pointed: findPointed(nodes, source.references),
  };
}

function findPointed(nodes: readonly MentionNode[], references: readonly Mention[]): number[] {
  const ids = new Set(references.map(({ id }) => id));
  return [...nodes.keys()].filter((at) => nodes[at]!.mentions.every(({ id }) => ids.has(id)));
}

/** The mentions of an article by place, references among them. */
export function orderOf({ mentions, references }: NamedArticle): MentionOrder {
  return new MentionOrder([...mentions, ...references]);
}

/** What was decided of the mentions of one article; groups keep their places. */
function decidedHere(decided: Decided, article: ArticleId): Decided {
  if (decided.groups.length === 0) return decided;
  const groups = decided.groups.map((group) => group.filter(({ anchor }) => anchor.article === article));
  return { ...decided, groups };
}

function readLinks(placed: PlacedLinks, nodeOf: Int32Array): Pick<ArticleFacts, 'apart' | 'across'> {
  const apart: [number, number][] = [];
  const across: [number, number][] = [];
  for (let at = 0; at < placed.links.length; at++) {
    const [a, b] = [nodeOf[placed.a(at)]!, nodeOf[placed.b(at)]!];
    if (a === b) continue;
    across.push([a, b]);
    if (placed.links[at]!.judgement === 'different') apart.push([a, b]);
  }
  return { apart, across };
}

function readNode(node: MentionNode, place: Place | undefined, office: OfficeFacts | undefined): NodeFacts {
  const { mentions, names, acronyms, single } = node;
  const { id, type, name, form } = mentions[0]!;
  const country = countryOf(mentions);
  const stateBodies = stateBodiesOf(mentions);
  return {
    id,
    type,
    name,
    least: mentions.reduce((least, mention) => (mention.id < least ? mention.id : least), id),
    size: mentions.length,
    spoken: form !== undefined,
    names: names.map(({ folded, person }) => [folded, person]),
    acronyms: [...acronyms],
    single,
    bodies: mentions.every((mention) => mention.type === 'organisation' || mention.type === 'other'),
    persons: mentions.every((mention) => mention.type === 'person' || mention.type === 'other'),
    ...(country !== undefined && { country }),
    ...(office && { office }),
    ...(place && { place }),
    ...(stateBodies.length > 0 && { stateBodies }),
  };
}

function countryOf(mentions: readonly Mention[]): string | undefined {
  for (const { name } of mentions) {
    const word = COUNTRY_WORDS.get(name);
    if (word && word.kind !== 'capital' && word.kind !== 'people') return word.country;
  }
  return undefined;
}
