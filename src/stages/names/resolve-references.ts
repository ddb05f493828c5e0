import { GENERIC_HEADS, isBareBody, roleKey } from '../../language/en/description-nouns.ts';
import { BEFORE_ACTING, RELATIVES, SOME_OF_A_KIND, TELLS_APART } from '../../language/en/names/describing-phrases.ts';
import { looksBackClosely, ONE_PERSON, readPronoun } from '../../language/en/pronouns.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import { followsSubject } from '../../language/en/subject-followers.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { Discourse, mayBeOneSex, type Standing, sexOf, type Thing } from './discourse.ts';
import { findDescribed } from './find-described.ts';
import { findPhrases, type Phrase } from './find-phrases.ts';
import { ageIn, findTeased, isTeaser, type Teased } from './find-teased.ts';
import { markQuoted } from './mark-quoted.ts';
import type { LinkList } from './name-groups.ts';
import type { ArticleWords, Named } from './named.ts';
import { narrowedByRole, narrowingNouns } from './narrowing-nouns.ts';
import { nounBefore, nounsOf } from './nouns-of.ts';
import { phraseAsNamed } from './phrase-as-named.ts';
import { rootsOf } from './roots-of.ts';
import { endOfSayer, isReported, mayTell, speaksNext } from './speaks-of-itself.ts';

/** Words that stand for a thing, with the mention whose thing it is; null where they open a thing of their own. */
export interface Reference {
  readonly named: Named;
  readonly to: Named | null;
  readonly because: string;
}

/** Pronouns, and phrases without a name, by what they stand for in their article. Linear time. */
export function resolveReferences({ text, words }: ArticleWords, all: readonly Named[], list: LinkList): Reference[] {
  const walk = new Walk({ text, words }, all, list);
  return walk.run();
}

/** Reads an article from its first word to its last. */
class Walk {
  readonly #text: string;
  readonly #words: readonly SurfaceWord[];
  readonly #all: readonly Named[];
  readonly #discourse = new Discourse();
  readonly #rootOf: ReadonlyMap<string, string>;
  /** How often the article names each thing, by its root. */
  readonly #timesOf = new Map<string, number>();
  readonly #things = new Map<string, Thing>();
  readonly #quoted: Uint8Array;
  /** Phrases that say of a name what it is, by their first word. */
  readonly #describes = new Map<number, Named>();
  readonly #byStart: ReadonlyMap<number, Named>;
  readonly #found: Reference[] = [];
  /** Persons told of without a name, with the place of their first phrase in `#found`. */
  readonly #teased: Teased[] = [];

  constructor({ text, words }: ArticleWords, all: readonly Named[], list: LinkList) {
    this.#text = text;
    this.#words = words;
    this.#all = all;
    this.#rootOf = rootsOf(list.links);
    this.#quoted = markQuoted(words);
    this.#byStart = new Map(all.map((named) => [named.from, named]));
    for (const named of all) {
      const root = this.#rootOf.get(named.mention!.id) ?? named.mention!.id;
      this.#timesOf.set(root, (this.#timesOf.get(root) ?? 0) + 1);
      if (named.form) continue;
      for (const [from] of findDescribed(words, named)) this.#describes.set(from, named);
      if (nounBefore(words, named).length > 0) this.#describes.set(named.nameFrom - 2, named);
    }
  }

  run(): Reference[] {
    const phrases = findPhrases(this.#words, this.#all);
    let [name, phrase] = [0, 0];
    for (let at = 0; at < this.#words.length; at++) {
      while (this.#all[name] && this.#all[name]!.from < at) name++;
      const named = this.#all[name];
      if (named?.from === at) {
        this.#readName(named);
        at = (named.anchorTo ?? named.to) - 1;
        name++;
        while (this.#all[name] && this.#all[name]!.from <= at) name++;
      } else if (phrases[phrase]?.from === at) {
        const own = phrases[phrase++]!;
        for (; this.#all[name] && this.#all[name]!.from < own.to; name++) this.#readName(this.#all[name]!);
        this.#readPhrase(own);
        at = own.to - 1;
      } else this.#readPronoun(at);
      while (phrases[phrase] && phrases[phrase]!.from <= at) phrase++;
    }
    return this.#found;
  }

  #standing(from: number, to: number): Standing {
    const next = this.#words[to];
    const acts =
      next !== undefined &&
      (followsSubject(next.lower) || SPEECH_CUES.get(next.lower)?.person === true || BEFORE_ACTING.has(next.lower));
    return { sentence: this.#words[from]!.sentence, at: from, end: to, subject: acts || this.#words[from]!.initial };
  }

  #readName(named: Named): void {
    const id = named.mention!.id;
    const root = this.#rootOf.get(id) ?? id;
    const standing = this.#standing(named.from, named.to);
    let thing = this.#things.get(root) ?? this.#nameTeased(root, named);
    if (!thing) {
      thing = {
        anchor: named,
        type: named.type,
        plural: isPlural(named),
        named: named.form === undefined,
        heads: new Set(),
        ...standing,
        count: 0,
        times: this.#timesOf.get(root) ?? 1,
        narrowed: new Set(named.type === 'organisation' && !named.form ? named.folded.split(' ') : []),
      };
      this.#things.set(root, thing);
      this.#discourse.add(thing);
    }
    if (thing.type === 'person') {
      const sex = thing.sex ?? sexOf(named);
      if (sex) thing.sex = sex;
    }
    for (const noun of [...nounsOf(named), ...nounBefore(this.#words, named)]) this.#discourse.call(thing, noun);
    for (const noun of narrowedByRole(named)) thing.narrowed.add(noun);
    this.#discourse.touch(thing, standing);
  }

  /** The person whom the article told of without a name and names here. */
  #nameTeased(root: string, named: Named): Thing | undefined {
    const teased = findTeased(this.#words, named, this.#teased);
    if (!teased) return undefined;
    const because = 'told of without a name, then named with an age or as identified';
    this.#found[teased.at] = { ...this.#found[teased.at]!, to: named, because };
    teased.thing.named = true;
    this.#things.set(root, teased.thing);
    return teased.thing;
  }

  #readPhrase(phrase: Phrase): void {
    const standing = this.#standing(phrase.from, phrase.to);
    const narrowing = narrowingNouns(this.#words, phrase);
    const own = phraseAsNamed(this.#text, this.#words, phrase, narrowing);
    const namesake = this.#thingDescribed(phrase);
    if (namesake) {
      if (phrase.head.sex && !phrase.head.plural) namesake.sex ??= phrase.head.sex;
      this.#call(namesake, phrase.head.noun, narrowing);
      this.#refer(own, namesake, standing, 'said of it right beside its name');
      return;
    }
    const apart = this.#words.slice(phrase.from, phrase.to).some(({ lower }) => TELLS_APART.has(lower));
    const known =
      phrase.opens === 'new'
        ? this.#discourse.findToldBefore(phrase, this.#words[phrase.from]!.lower)
        : this.#discourse.findByPhrase(phrase, narrowing, standing);
    if (known && !(known.named && apart && GENERIC_HEADS.has(phrase.head.noun))) {
      this.#call(known, phrase.head.noun, narrowing);
      this.#refer(own, known, standing, known.named ? 'the one here who is called so' : 'spoken of so before');
      return;
    }
    const thing: Thing = {
      anchor: own,
      type: own.type,
      plural: phrase.head.plural,
      named: false,
      ...(phrase.head.sex ? { sex: phrase.head.sex } : {}),
      heads: new Set(own.called!.map(roleKey)),
      ...standing,
      count: 1,
      times: 0,
      ...(phrase.head.plural && !SOME_OF_A_KIND.has(this.#words[phrase.from]!.lower)
        ? { number: this.#words[phrase.from]!.lower }
        : {}),
      narrowed: new Set(narrowing),
      headlined: phrase.opens === 'bare' && !isBareBody(phrase.head.noun) && !phrase.head.plural,
    };
    this.#discourse.add(thing);
    if (isTeaser(phrase)) this.#teased.push({ thing, at: this.#found.length, age: ageIn(this.#words, phrase) });
    this.#found.push({ named: own, to: null, because: '' });
  }

  #call(thing: Thing, noun: string, narrowing: readonly string[]): void {
    this.#discourse.call(thing, noun);
    for (const word of narrowing) thing.narrowed.add(word);
  }

  /** The named thing that a phrase beside it describes: "Prell, a climber", "the driver, Ana Prell,". */
  #thingDescribed({ from, to, head }: Phrase): Thing | undefined {
    const named = this.#describes.get(from) ?? (head.kind === 'person' ? this.#nameBehind(to) : undefined);
    if (!named?.mention || (head.kind === 'body') === (named.type === 'person')) return undefined;
    if (named.nameFrom === to && !this.#things.has(this.#rootOf.get(named.mention.id) ?? named.mention.id))
      this.#readName(named);
    return this.#things.get(this.#rootOf.get(named.mention.id) ?? named.mention.id);
  }

  #nameBehind(to: number): Named | undefined {
    if (this.#words[to]?.text !== ',') return undefined;
    const named = this.#byStart.get(to + 1);
    if (named?.type !== 'person') return undefined;
    const closes = this.#words[named.to]?.text ?? '.';
    if (!/^[,.;)]$/.test(closes)) return undefined;
    if (!this.#things.has(this.#rootOf.get(named.mention!.id) ?? named.mention!.id)) this.#readName(named);
    return named;
  }

  #readPronoun(at: number): void {
    const word = this.#words[at]!;
    if (RELATIVES.has(word.lower)) this.#readRelative(at);
    const kind = readPronoun(word.lower);
    if (kind === null || this.#quoted[at]) return;
    if (word.lower === 'it' && !speaksNext(this.#words, at + 1) && !isReported(this.#words, at)) return;
    const standing = this.#standing(at, at + 1);
    const thing = this.#discourse.findByPronoun(kind, word.lower, standing);
    if (!thing || this.#isOfAnother(thing, at)) return;
    if ((kind === 'male' || kind === 'female') && !thing.sex) thing.sex = kind;
    const own: Named = {
      from: at,
      nameFrom: at,
      to: at + 1,
      name: word.text,
      folded: word.lower,
      form: 'pronoun',
      type: thing.type,
    };
    const subject = standing.subject && !looksBackClosely(word.lower);
    this.#refer(own, thing, { ...standing, subject: subject || thing.subject }, BECAUSE[kind]);
  }

  /** "Prell said he": he may be Prell, whoever was spoken of more before. */
  #isOfAnother(thing: Thing, at: number): boolean {
    if (!ONE_PERSON.test(this.#words[at]!.lower)) return false;
    const end = endOfSayer(this.#words, at);
    if (this.#words[end - 1]?.shape === 'lower') return false;
    const sayer = this.#discourse.findEndingAt(end, this.#words[at]!.sentence);
    return sayer !== undefined && sayer !== thing && mayBeOneSex(sayer, this.#words[at]!.lower);
  }

  /** "who" right behind somebody, or behind a comma and a few words that tell where from. */
  #readRelative(at: number): void {
    const standing = this.#standing(at, at + 1);
    const thing = this.#discourse.findLastHuman(standing.sentence);
    if (!thing || this.#quoted[at]) return;
    const behind = at - thing.end;
    if (
      behind < 0 ||
      behind > 5 ||
      this.#words.slice(thing.end, at).some(({ text }, k) => text !== ',' && !mayTell(this.#words[thing.end + k]!))
    )
      return;
    const { text: name, lower } = this.#words[at]!;
    const own: Named = { from: at, nameFrom: at, to: at + 1, name, folded: lower, form: 'pronoun', type: thing.type };
    this.#refer(own, thing, { ...standing, subject: thing.subject }, 'relative pronoun right behind it');
  }

  #refer(named: Named, thing: Thing, standing: Standing, because: string): void {
    this.#found.push({ named, to: thing.anchor, because });
    this.#discourse.touch(thing, standing);
  }
}

const BECAUSE = {
  male: 'pronoun for the man spoken of right before',
  female: 'pronoun for the woman spoken of right before',
  body: 'pronoun for the one body spoken of right before',
  many: 'pronoun for the only ones spoken of right before',
} as const;

function isPlural({ type, name }: Named): boolean {
  return type === 'group' && /s$/.test(name);
}
