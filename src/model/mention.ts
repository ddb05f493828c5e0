import type { EntityType } from './analysis.ts';
import type { Anchor } from './anchor.ts';
import type { DecisionId } from './decision.ts';
import type { Place } from './place.ts';

/** `m` + 16 hex digits. */
export type MentionId = string;
/** `e` + 16 hex digits: the hash of the smallest mention key in the group, so that it stays when mentions are added. */
export type EntityId = string;

/** Words in an article that name something, or that stand for it. */
export interface Mention {
  readonly id: MentionId;
  readonly anchor: Anchor;
  readonly type: EntityType;
  /** Words of the name without titles, articles and possessives: "Bledi Çuçi" of "Interior Minister Bledi Çuçi’s". */
  readonly name: string;
  /** Words that stand for the thing without naming it: "she", "the minister". Absent for names. */
  readonly form?: 'pronoun' | 'description';
  /** Title or role that stands with the name: "Interior Minister". */
  readonly role?: string;
  /** Nouns, in the singular and lower case, that the words here use of the thing: "minister", "commander". */
  readonly called?: readonly string[];
  /** Nouns that say which of its kind a description speaks of: "mines" of "the ministry of mines". */
  readonly narrowed?: readonly string[];
  /** Words by which the article says here what it is: "an exiled opposition group", "cult-like". */
  readonly described?: readonly Anchor[];
}

/**
 * A judged pair of mentions: that they name one thing, or two. Clusters are derived from links, never stored as fact.
 * A link can be withdrawn; nothing is deleted.
 */
export interface NameLink {
  readonly a: MentionId;
  readonly b: MentionId;
  readonly judgement: 'same' | 'different' | 'unsure';
  /** In words: "acronym defined in brackets", "surname of a full name earlier in the article". */
  readonly because: string;
  /** The decision of a person that says so; absent where a stage does. */
  readonly decision?: DecisionId;
}

/** A judged pair of an entity's mentions, or a doubt or difference between one of them and another entity's. */
export interface EntityJoin {
  readonly a: Anchor;
  readonly b: Anchor;
  readonly judgement: NameLink['judgement'];
  readonly because: string;
  /** The decision of a person that says so. */
  readonly decision?: DecisionId;
}

/** The thing named. */
export interface Entity {
  readonly id: EntityId;
  readonly type: EntityType;
  /** The name that a person gave it, else the fullest or most frequent of the names. */
  readonly name: string;
  /** The decision that gave it its name. */
  readonly renamedBy?: DecisionId;
  readonly names: readonly { readonly text: string; readonly count: number }[];
  readonly mentions: readonly Anchor[];
  /** What holds its names together and what speaks against more: by place. Equal words in one article need none. */
  readonly joins?: readonly EntityJoin[];
  /** What articles say that it is, in their own words, by place. */
  readonly descriptions?: readonly Anchor[];
  /** Titles and roles that stand with its names, "Interior Minister", by place. */
  readonly roles?: readonly Anchor[];
  /** Where it lies; only of a place that the gazetteer has. */
  readonly place?: Place;
  /** ISO 3166-1 alpha-2 of the state whose government, office or people it is, where its names say so. */
  readonly country?: string;
}
