import { describe, expect, it } from 'vitest';
import { remember, withRoom } from '../../src/text/remember.ts';

interface Ferry {
  readonly name: string;
  readonly seats: number | null;
}

describe.each([
  ['an object', (ferry: Ferry): Ferry => ({ ...ferry })],
  ['an object with room', (ferry: Ferry): Ferry => withRoom({ ...ferry })],
])('what is remembered of %s', (_, make) => {
  it('is worked out once for each', () => {
    const asked: string[] = [];
    const seatsOf = remember(({ name, seats }: Ferry) => {
      asked.push(name);
      return seats;
    });
    const [tern, gull] = [make({ name: 'Tern', seats: 80 }), make({ name: 'Gull', seats: null })];
    expect([tern, gull, tern, gull].map(seatsOf)).toEqual([80, null, 80, null]);
    expect(asked).toEqual(['Tern', 'Gull']);
  });

  it('is kept apart by function', () => {
    const [nameOf, seatsOf] = [remember(({ name }: Ferry) => name), remember(({ seats }: Ferry) => seats)];
    const tern = make({ name: 'Tern', seats: 80 });
    expect([nameOf(tern), seatsOf(tern), nameOf(tern)]).toEqual(['Tern', 80, 'Tern']);
  });

  it('is not that of a copy', () => {
    const seatsOf = remember(({ seats }: Ferry) => seats);
    const tern = make({ name: 'Tern', seats: 80 });
    seatsOf(tern);
    expect(seatsOf({ ...tern, seats: 90 })).toBe(90);
    const taken = Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(tern), seats: { value: 70 } });
    expect(seatsOf(taken as Ferry)).toBe(70);
  });

  it('changes nothing that is seen of it', () => {
    const tern = make({ name: 'Tern', seats: 80 });
    remember(({ name }: Ferry) => name)(tern);
    expect(tern).toEqual({ name: 'Tern', seats: 80 });
    expect(JSON.stringify(tern)).toBe('{"name":"Tern","seats":80}');
  });
});
