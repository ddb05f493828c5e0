import type { Worker } from 'node:worker_threads';

interface Asked {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Worker threads that answer each message with one, in order. The first that dies ends the work of all. */
export class ThreadTeam<Ask> {
  readonly #workers: readonly Worker[];
  readonly #asked: readonly Asked[][];
  #failure: Error | null = null;

  constructor(workers: readonly Worker[]) {
    this.#workers = workers;
    this.#asked = workers.map(() => []);
    for (const [at, worker] of workers.entries()) {
      worker.on('message', (answer: unknown) => this.#asked[at]!.shift()?.resolve(answer));
      worker.on('error', (error: Error) => this.#fail(error));
      worker.on('exit', () => this.#fail(new Error('a worker thread ended')));
    }
  }

  ask(at: number, message: Ask): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#asked[at]!.push({ resolve, reject });
      this.#workers[at]!.postMessage(message);
    });
  }

  /** Asks every worker the same. */
  askAll(message: Ask): Promise<unknown[]> {
    return Promise.all(this.#workers.map((_, at) => this.ask(at, message)));
  }

  /** Hands messages out as workers come free; the answers stand in the messages' order. */
  async share(messages: readonly Ask[]): Promise<unknown[]> {
    const answers: unknown[] = new Array(messages.length);
    let next = 0;
    const work = async (at: number): Promise<void> => {
      for (let own = next++; own < messages.length; own = next++) answers[own] = await this.ask(at, messages[own]!);
    };
    await Promise.all(this.#workers.map((_, at) => work(at)));
    return answers;
  }

  async close(): Promise<void> {
    this.#failure ??= new Error('the worker threads were closed');
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const asked of this.#asked) for (const { reject } of asked.splice(0)) reject(this.#failure);
  }
}
