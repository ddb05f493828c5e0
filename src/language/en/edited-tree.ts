import type { SentenceTree, TreeWord } from '../parse-sentence.ts';
import { phraseOf } from './ask-clause.ts';

const STEPS_UP = 12;

/** A sentence's tree whose words can be hung elsewhere, left out or said anew, with a word of it that is asked for. */
export class EditedTree {
  protected words: TreeWord[];
  protected readonly text: string;
  protected asked: number;
  private readonly firstToken: number;

  constructor(text: string, { words, firstToken }: SentenceTree, asked: number) {
    this.text = text;
    this.words = [...words];
    this.asked = asked;
    this.firstToken = firstToken;
  }

  protected tree(): SentenceTree {
    return { firstToken: this.firstToken, words: [...this.words] };
  }

  protected set(i: number, change: Partial<TreeWord>): void {
    this.words[i] = { ...this.words[i]!, ...change };
  }

  protected word(i: number): string {
    const word = this.words[i];
    return word ? this.text.slice(word.start, word.end).toLowerCase() : '';
  }

  protected children(i: number, ...relations: readonly string[]): number[] {
    return this.words.flatMap(({ head, relation }, at) => (head === i && relations.includes(relation) ? [at] : []));
  }

  /** A word right behind another; all indexes from there on grow by one. */
  protected insertBehind(at: number, word: TreeWord): void {
    const moved = this.words.map((one) => (one.head > at ? { ...one, head: one.head + 1 } : one));
    this.words = [...moved.slice(0, at + 1), word, ...moved.slice(at + 1)];
    if (this.asked > at) this.asked++;
  }

  protected isBelow(i: number, top: number): boolean {
    let at = i;
    for (let step = 0; step < STEPS_UP && at >= 0 && at !== top; step++) at = this.words[at]!.head;
    return at === top;
  }

  /** A noun with what belongs to it, as one word; null where it names nothing, or is broken by others. */
  protected nounPhrase(noun: number): TreeWord | null {
    const word = this.words[noun]!;
    if (!/^(?:NOUN|PROPN)$/.test(word.upos)) return null;
    const phrase = phraseOf(this.tree(), noun).filter(
      (i) => i >= noun || !/^(?:case|cc|punct|mark)$/.test(this.words[i]!.relation),
    );
    const [first, last] = [phrase[0]!, phrase.at(-1)!];
    if (last - first + 1 !== phrase.length || phrase.includes(this.asked)) return null;
    const { start } = this.words[first]!;
    return { ...word, upos: this.words[first]!.upos, start, end: this.words[last]!.end };
  }
}
