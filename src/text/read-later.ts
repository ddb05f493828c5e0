/** A value that is read when it is first asked for, and once. */
export class Later<Value> {
  #read: (() => Value) | undefined;
  #value: Value | undefined;

  constructor(read: () => Value) {
    this.#read = read;
  }

  get value(): Value {
    if (this.#read !== undefined) {
      this.#value = this.#read();
      this.#read = undefined;
    }
    return this.#value as Value;
  }
}
