import {
  AT_PLACE,
  DECIDED,
  GAUGES,
  NOT_FOR_WHAT,
  OF_MATTER,
  OF_PLACE,
  RELATIVE,
  SOME_OF_BODY,
} from '../../language/en/claims/phrase-words.ts';
import type { Deprel } from '../../model/analysis.ts';
import { TreeWords } from './tree-words.ts';

const INSIDE_NOUN = new Set<Deprel>([
  'det',
  'amod',
  'compound',
  'nmod:poss',
  'nummod',
  'flat',
  'nmod:desc',
  'det:predet',
  'case',
  'goeswith',
  'fixed',
]);
const BEFORE_HEAD = new Set(['DET', 'ADJ', 'NUM', 'PRON']);
const IN_RUN = new Set(['DET', 'ADJ', 'NUM', 'PRON', 'PART']);
const LONGEST_RUN = 9;

/** A sentence's tree with the phrases of its nouns. */
export class ClauseTree extends TreeWords {
  /** "the plan for a landfill", "the fine on the mill": what a decision is about. */
  private isMatterOf(i: number, child: number): boolean {
    const matter = DECIDED.has(this.lemma(i))
      ? OF_MATTER.has(this.caseOf(child))
      : GAUGES.has(this.lemma(i)) && this.caseOf(child) === 'for';
    return matter && child - i < 8;
  }

  /** Tokens of a noun with what stands before it and its "of" phrases, as an unbroken range of indexes. */
  phrase(i: number): { readonly from: number; readonly to: number } {
    let from = i;
    let to = i;
    const open = [i];
    for (let at = open.pop(), steps = 0; at !== undefined && steps < 60; at = open.pop(), steps++) {
      for (const child of this.children(at)) {
        const relation = this.relation(child);
        const ofPhrase =
          relation === 'nmod' && child > at && (this.caseOf(child) === 'of' || (at === i && this.isMatterOf(i, child)));
        const whose =
          relation === 'nmod' &&
          at === i &&
          child > at &&
          child - at < 7 &&
          (this.isNamePart(child) || (SOME_OF_BODY.has(this.lemma(i)) && this.caseOf(child) === 'from')) &&
          OF_PLACE.has(this.caseOf(child));
        if (relation === 'amod' && this.upos(child) === 'VERB' && RELATIVE.test(this.word(child - 1))) continue;
        const belongs = ofPhrase || whose || (INSIDE_NOUN.has(relation) && !(at === i && relation === 'case'));
        if (!belongs) continue;
        from = Math.min(from, child);
        to = Math.max(to, child);
        open.push(child);
      }
    }
    const ownCase = this.children(i, 'case').filter((child) => child < i);
    for (const child of ownCase) if (child >= from) from = Math.max(from, child + 1);
    from = Math.min(from, i);
    for (let at = i - 1; at >= from; at--) if (this.word(at) === ',') from = at + 1;
    for (let at = i + 1; at <= to; at++) if (this.word(at) === ',') to = at - 1;
    while (from > 1 && this.word(from - 1) === '-' && this.isGlued(from)) from -= 2;
    return { from, to: this.throughOf(to === i && DECIDED.has(this.lemma(i)) ? this.throughFor(i) : to) };
  }

  /** Whether a hyphen ties a word to the one before: "break-ins". */
  private isGlued(i: number): boolean {
    const [before, hyphen, own] = [this.tree.words[i - 2]!, this.tree.words[i - 1]!, this.tree.words[i]!];
    return before.end === hyphen.start && hyphen.end === own.start;
  }

  /** The last noun of the run of words that opens at `i`: "the Amar appeal bench" from "the"; null where no noun is in it. */
  headFrom(i: number): number | null {
    let head: number | null = null;
    for (let at = i; at < Math.min(this.size, i + LONGEST_RUN); at++) {
      const upos = this.upos(at);
      if (upos === 'NOUN' || upos === 'PROPN' || this.isNamePart(at)) head = at;
      else if (!IN_RUN.has(upos)) break;
    }
    return head;
  }

  /** First word of the run of nouns and what stands before them that `i` ends or stands in. */
  startOfRun(i: number): number {
    let from = i;
    for (let at = i - 1; at >= Math.max(0, i - LONGEST_RUN); at--) {
      const upos = this.upos(at);
      if (upos !== 'NOUN' && upos !== 'PROPN' && !IN_RUN.has(upos) && !this.isNamePart(at)) break;
      from = at;
      if (upos === 'DET') break;
    }
    return from;
  }

  /** The noun phrase that ends at `end` and hangs on no word before it; null where there is none. */
  bareNounBefore(end: number): { readonly from: number; readonly head: number } | null {
    if (end < 0 || !(this.upos(end) === 'NOUN' || this.upos(end) === 'PROPN' || this.isNamePart(end))) return null;
    const from = this.startOfRun(end);
    const free = from === 0 || /^[:;“"–—]$/.test(this.word(from - 1)) || /^(?:NOUN|PROPN)$/.test(this.upos(from - 1));
    return free ? { from, head: end } : null;
  }

  hasBetween(from: number, to: number, word: string): boolean {
    for (let i = from; i < to; i++) if (this.word(i) === word) return true;
    return false;
  }

  /** The noun that a run of phrases before `end` goes back to: "pumps at the mine" from "mine". Null where none stands there. */
  headBefore(end: number): number | null {
    let head: number | null = null;
    let open = true;
    for (let at = end; at >= Math.max(0, end - LONGEST_RUN); at--) {
      const upos = this.upos(at);
      if (upos === 'ADP') open = true;
      else if (upos === 'NOUN' || upos === 'PROPN' || this.isNamePart(at) || (at === end && upos === 'PRON')) {
        if (open) head = at;
        open = false;
      } else if (!IN_RUN.has(upos)) break;
    }
    return head;
  }

  /** "Tug crews in Port Osk | walked out": a subject's place by name, wherever the tree hangs it. */
  throughPlace(i: number): number {
    if (!/^nsubj/.test(this.relation(i)) || this.isNamePart(i) || !AT_PLACE.test(this.word(i + 1))) return i;
    const head = this.headFrom(i + 2);
    return head !== null && head < this.head(i) && this.isNamePart(head) ? head : i;
  }

  /** "the plan for a landfill", wherever the tree hangs the landfill. */
  private throughFor(i: number): number {
    if (this.word(i + 1) !== 'for') return i;
    const head = this.headFrom(i + 2);
    return head === null || NOT_FOR_WHAT.test(this.word(head)) ? i : head;
  }

  /** "of" right behind a phrase belongs to it, whatever the tree says. */
  private throughOf(last: number): number {
    if (this.word(last + 1) !== 'of') return last;
    let to = last;
    for (let i = last + 2; i < Math.min(this.size, last + 9); i++) {
      const noun = this.upos(i) === 'NOUN' || this.upos(i) === 'PROPN';
      const more = this.upos(i + 1) === 'NOUN' || this.upos(i + 1) === 'PROPN';
      if (noun && !more) return i;
      if (noun) to = i;
      else if (!BEFORE_HEAD.has(this.upos(i))) break;
    }
    return to;
  }
}
