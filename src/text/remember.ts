/** What is remembered of an object, kept beside it. */
interface Room {
  /** The object itself: a copy that took the room along has none. */
  readonly of: object;
  readonly answers: unknown[];
}

const ROOM = Symbol('what is remembered');
let places = 0;

/** Gives an object that is asked about much a room for what is remembered of it, which is found faster than by the object. */
export function withRoom<Key extends object>(key: Key): Key {
  const room: Room = { of: key, answers: [] };
  return Object.defineProperty(key, ROOM, { value: room });
}

/** A pure function of an object that is worked out once for each, and forgotten with it. */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  const place = places++;
  return (key) => {
    const room = (key as { readonly [ROOM]?: Room })[ROOM];
    if (room !== undefined && room.of === key) {
      const { answers } = room;
      let answer = answers[place] as Value | undefined;
      if (answer === undefined) {
        answer = compute(key);
        answers[place] = answer;
      }
      return answer;
    }
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
