export interface Spotted {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels that a letter of a label takes, on the whole. */
const LETTER = 6.6;
const HEIGHT = 15;

const boxOf = ({ name, x, y, radius }: Spotted): Box => ({
  left: x + radius + 3,
  right: x + radius + 5 + name.length * LETTER,
  top: y - HEIGHT / 2,
  bottom: y + HEIGHT / 2,
});

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Those of the places, in their order, whose names fit on the map without lying over one another or over a place. */
export function chooseLabels(places: readonly Spotted[], width: number, height: number): ReadonlySet<string> {
  const taken: Box[] = places.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const chosen = new Set<string>();
  for (const place of places) {
    const box = boxOf(place);
    if (box.right > width || box.left < 0 || box.top < 0 || box.bottom > height) continue;
    if (taken.some((other) => touches(box, other))) continue;
    taken.push(box);
    chosen.add(place.id);
  }
  return chosen;
}
