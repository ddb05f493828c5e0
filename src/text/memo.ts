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
    const answer = this.#answer(question);
    if (this.#answers.size >= this.#most) this.#answers.clear();
    this.#answers.set(question, answer);
    return answer;
  }
}
