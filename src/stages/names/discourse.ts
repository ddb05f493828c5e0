import {
  EPITHETS,
  GENERIC_BODIES,
  GENERIC_HEADS,
  readHeadNoun,
  roleKey,
  stateBody,
} from '../../language/en/description-nouns.ts';
import { sexOfGivenName } from '../../language/en/given-names.ts';
import { OF_A_MAN, OF_A_WOMAN } from '../../language/en/names/titles.ts';
import { ONE_WOMAN, type PronounKind } from '../../language/en/pronouns.ts';
import type { EntityType } from '../../model/index.ts';
import type { Phrase } from './find-phrases.ts';
import type { Named } from './named.ts';
import { mayBeCalled } from './narrowing-nouns.ts';

/** Somebody or something that an article has spoken of, as far as it has been read. */
export interface Thing {
  /** The mention to which later words are linked: its first name, else its first phrase. */
  anchor: Named;
  readonly type: EntityType;
  readonly plural: boolean;
  named: boolean;
  sex?: 'female' | 'male';
  /** Keys of the nouns that the article has used of it. */
  readonly heads: Set<string>;
  /** Sentence and place of the last mention, and whether that was a subject. */
  sentence: number;
  at: number;
  /** The word behind the last mention. */
  end: number;
  subject: boolean;
  count: number;
  /** How often the whole article names it. */
  readonly times: number;
  /** The number with which it was told of: "two" of "two women". */
  readonly number?: string;
  /** Told of by a headline alone so far: "Driver held". */
  headlined?: boolean;
  /** Nouns that said which of its kind it is: "interior", "protection". */
  readonly narrowed: Set<string>;
}

/** Where words stand. */
export interface Standing {
  readonly sentence: number;
  readonly at: number;
  readonly end: number;
  readonly subject: boolean;
}

/** Nothing farther back than so many sentences is meant by a pronoun. */
const PRONOUN_REACH = 2;
/** Nor by "the singer" farther than so many. */
const EPITHET_REACH = 4;
/** Only so many things back are looked at, so that time stays linear. */
const MOST_BACK = 40;
/** What a candidate must lead the next one by. */
const CLEAR_LEAD = 0.4;

/** What none was narrowed by: what narrows then fits only who may be called anything. */
const ANOTHER = [''];

/** The things of one article in the order in which they were last spoken of. */
export class Discourse {
  readonly #recent: Thing[] = [];
  readonly #byHead = new Map<string, Thing[]>();

  /** Notes a thing spoken of for the first time. */
  add(thing: Thing): void {
    this.#recent.push(thing);
    for (const head of thing.heads) this.#index(head, thing);
  }

  /** Notes that a thing was spoken of again. */
  touch(thing: Thing, { sentence, at, end, subject }: Standing): void {
    thing.headlined = false;
    thing.sentence = sentence;
    thing.at = at;
    thing.end = end;
    thing.subject = subject;
    thing.count++;
    const place = this.#recent.lastIndexOf(thing);
    if (place >= 0 && place < this.#recent.length - 1) {
      this.#recent.splice(place, 1);
      this.#recent.push(thing);
    }
  }

  call(thing: Thing, noun: string): void {
    const key = roleKey(noun);
    if (thing.heads.has(key)) return;
    thing.heads.add(key);
    this.#index(key, thing);
  }

  #index(head: string, thing: Thing): void {
    const list = this.#byHead.get(head);
    if (list) list.push(thing);
    else this.#byHead.set(head, [thing]);
  }

  /** The thing that "the driver" speaks of; undefined where none is known or several may be meant. */
  findByPhrase(
    { head, country, opens }: Phrase,
    narrowing: readonly string[],
    { sentence }: Standing,
  ): Thing | undefined {
    if (country !== undefined && head.kind === 'body') return this.#byHead.get(stateBody(country, head.noun))?.[0];
    const fits = (this.#byHead.get(roleKey(head.noun)) ?? []).filter(
      (thing) => fitsNoun(thing, head) && mayBeCalled(head.noun, narrowing, thing.narrowed),
    );
    if (fits.length === 1) return fits[0];
    if (fits.length > 1) {
      const last = fits.reduce((best, thing) => (thing.at > best.at ? thing : best));
      const close = fits.filter((thing) => sentence - thing.sentence <= 1);
      return close.length === 1 ? close[0] : fits.some(({ named }) => named) ? undefined : last;
    }
    if (head.plural || opens !== 'known') return undefined;
    if (head.kind === 'body')
      return mayBeCalled(head.noun, narrowing, ANOTHER) ? this.#findUncalled(head.noun, sentence) : undefined;
    if (!GENERIC_HEADS.has(head.noun) && !EPITHETS.has(head.noun)) return undefined;
    const reach = EPITHETS.has(head.noun) ? EPITHET_REACH : PRONOUN_REACH;
    const near = this.#back(sentence, reach).filter(
      (thing) => thing.type === 'person' && !thing.plural && fitsSex(thing, head.sex) && !isOpposed(thing, head.noun),
    );
    return clearest(near, (thing) => salience(thing, head.sex, sentence));
  }

  /** "The company", "the quarry company": the one body spoken of right before that nothing else was called. */
  #findUncalled(noun: string, sentence: number): Thing | undefined {
    if (!GENERIC_BODIES.has(noun)) return undefined;
    const near = this.#back(sentence, PRONOUN_REACH).filter(
      ({ type, plural, heads }) => type === 'organisation' && !plural && heads.size === 0,
    );
    return clearest(near, (thing) => salience(thing, undefined, sentence));
  }

  /**
   * The one of whom a headline told by the same noun, where "a driver" tells of him the first time below it; and those
   * whom "two women" told of before.
   */
  findToldBefore({ head }: Phrase, number: string): Thing | undefined {
    const fits = (this.#byHead.get(roleKey(head.noun)) ?? []).filter((thing) => fitsNoun(thing, head));
    const counted = head.plural ? fits.filter((thing) => thing.number === number) : [];
    if (counted.length === 1) return counted[0];
    return fits.length === 1 && fits[0]!.headlined ? fits[0] : undefined;
  }

  /** The thing that a pronoun stands for; undefined where two may be meant. */
  findByPronoun(kind: PronounKind, word: string, standing: Standing): Thing | undefined {
    if (kind === 'many') return this.#findMany(standing);
    if (kind === 'body') return this.#findBody(word, standing);
    const near = this.#back(standing.sentence, PRONOUN_REACH).filter(
      (thing) =>
        thing.type === 'person' && !thing.plural && fitsSex(thing, kind) && !isOwnSubject(thing, word, standing),
    );
    const closer = near.filter(({ sentence }) => standing.sentence - sentence < PRONOUN_REACH);
    return clearest(closer.length > 0 ? closer : near, (thing) => salience(thing, kind, standing.sentence));
  }

  #findMany(standing: Standing): Thing | undefined {
    const near = this.#back(standing.sentence, 1).filter(({ type }) => type !== 'place' && type !== 'other');
    const many = near.filter(({ plural }) => plural);
    if (many.length > 0) return many.length === 1 ? many[0] : undefined;
    const bodies = near.filter(({ type }) => type === 'organisation' || type === 'group');
    return bodies.length === 1 && !near.some(({ type }) => type === 'person') ? bodies[0] : undefined;
  }

  #findBody(word: string, standing: Standing): Thing | undefined {
    const reach = word === 'its' ? 0 : 1;
    const near = this.#back(standing.sentence, reach).filter(({ type, plural }) => !plural && type !== 'person');
    const bodies = near.filter(({ type }) => type === 'organisation' || type === 'group');
    if (bodies.length !== 1) return undefined;
    const [body] = bodies as [Thing];
    return near.every((thing) => thing === body || (body.subject && !thing.subject)) ? body : undefined;
  }

  /** The person, people or body with a name spoken of last in a sentence. */
  findLastHuman(sentence: number): Thing | undefined {
    const last = this.#recent.findLast(
      ({ type, sentence: own }) => own !== sentence || (type !== 'place' && type !== 'other'),
    );
    return last?.sentence === sentence && last.type !== 'organisation' ? last : undefined;
  }

  /** The person whose last mention ends right before a word of a sentence. */
  findEndingAt(end: number, sentence: number): Thing | undefined {
    return this.#back(sentence, 0).find((thing) => thing.type === 'person' && !thing.plural && thing.end === end);
  }

  /** Things spoken of in this sentence and so many before it, the last first. */
  #back(sentence: number, reach: number): Thing[] {
    const found: Thing[] = [];
    for (let at = this.#recent.length - 1, seen = 0; at >= 0 && seen < MOST_BACK; at--, seen++) {
      const thing = this.#recent[at]!;
      if (sentence - thing.sentence > reach) break;
      found.push(thing);
    }
    return found;
  }
}

function fitsNoun(thing: Thing, { plural, sex, kind }: Phrase['head']): boolean {
  if (kind === 'person' && thing.type === 'person' && !fitsSex(thing, sex)) return false;
  if (kind === 'body' ? thing.type === 'person' : thing.type === 'organisation') return false;
  return thing.plural === plural;
}

function fitsSex({ sex }: Thing, wanted: 'female' | 'male' | undefined): boolean {
  return sex === undefined || wanted === undefined || sex === wanted;
}

/** Whether "he" or "she" can be said of somebody. */
export function mayBeOneSex(thing: Thing, pronoun: string): boolean {
  return fitsSex(thing, ONE_WOMAN.test(pronoun) ? 'female' : 'male');
}

/** One who did and one to whom it was done are two. */
function isOpposed({ heads }: Thing, noun: string): boolean {
  return noun === 'victim'
    ? heads.has(roleKey('suspect'))
    : roleKey(noun) === roleKey('suspect') && heads.has('victim');
}

/** "Prell told him": not Prell. */
function isOwnSubject(thing: Thing, word: string, { sentence }: Standing): boolean {
  return word === 'him' && thing.subject && thing.sentence === sentence;
}

/** The one that leads all others clearly. */
function clearest(things: readonly Thing[], scoreOf: (thing: Thing) => number): Thing | undefined {
  const ranked = things.map((thing) => ({ thing, score: scoreOf(thing) })).sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  return best && (!next || best.score - next.score >= CLEAR_LEAD) ? best.thing : undefined;
}

function salience(thing: Thing, kind: 'female' | 'male' | undefined, sentence: number): number {
  const distance = sentence - thing.sentence;
  return (
    -distance +
    (thing.subject ? 1 : 0) +
    Math.min(5, thing.count) * 0.15 +
    (kind !== undefined && thing.sex === kind ? 0.7 : 0) +
    (thing.named ? 0.2 : 0) +
    Math.min(8, thing.times) * 0.1
  );
}

/** The sex that a person's name, title and role tell. */
export function sexOf({ name, role, beside }: Pick<Named, 'name' | 'role' | 'beside'>): 'female' | 'male' | undefined {
  for (const words of [role, beside]) {
    for (const word of words?.toLowerCase().split(/\s+/) ?? []) {
      if (OF_A_MAN.has(word)) return 'male';
      if (OF_A_WOMAN.test(word)) return 'female';
      const sex = readHeadNoun(word)?.sex;
      if (sex) return sex;
    }
  }
  return sexOfGivenName(name.split(/[\s-]/)[0]!) ?? undefined;
}
