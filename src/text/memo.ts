/** Strings of this length and more that V8 cuts from another are views that keep the other, a whole page, in memory. */
const SHORTEST_VIEW = 13;

/** The same string in memory of its own. */
function detach(text: string): string {
  return text.length < SHORTEST_VIEW ? text : ` ${text}`.slice(1);
}

/**
 * The answers of a pure function of a string, which it gives at once when it is asked again. Forgets all of them when
 * it has `most`, so that it can live as long as the program. Changes nothing but the time: the answers are the same.
 */
export class Memo<Answer> {
  readonly #answers = new Map<string, Answer>();
  readonly #answer: (question: string) => Answer;
  readonly #most: number;

  constructor(answer: (question: string) => Answer, most = 10_000) {
    this.#answer = answer;
    this.#most = most;
  }

  of(question: string): Answer {
    const known = this.#answers.get(question);
    if (known !== undefined) return known;
    const own = detach(question);
    const answer = this.#answer(own);
    if (this.#answers.size >= this.#most) this.#answers.clear();
    this.#answers.set(own, answer);
    return answer;
  }
}
