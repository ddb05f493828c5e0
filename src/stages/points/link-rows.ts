import type { StampCode } from './stamp-codes.ts';

/** What was weighed of an article's claims with those of another, which its stamp tells. */
export interface WeighedWith {
  readonly other: StampCode;
  /** Of what else the weights depend on. */
  readonly between: StampCode;
  /** Three numbers a link: the places of both claims in their articles, this one's first, and the weight. */
  readonly links: readonly number[];
}

/** Numbers before the entries: of those that have nothing but the other's stamp, and of all others. */
const HEAD = 2;
const PLAIN = 2;
const FULL = 5;

/**
 * As numbers of 32 bits, those of most articles, which have no link and depend on nothing else, by their stamps alone; and
 * behind them the links in numbers of 64. In the byte order of the machine, which stands in the stamps of rows.
 */
export function packWeighed(all: readonly WeighedWith[]): Uint8Array {
  const isPlain = ({ between, links }: WeighedWith): boolean =>
    links.length === 0 && between[0] === 0 && between[1] === 0;
  const plain = all.filter(isPlain);
  const full = all.filter((one) => !isPlain(one));
  const heads: number[] = [plain.length, full.length];
  for (const { other } of plain) heads.push(...other);
  for (const { other, between, links } of full) heads.push(...other, ...between, links.length);
  if (heads.length % 2 === 1) heads.push(0);
  const links = full.flatMap((one) => one.links);
  const body = new ArrayBuffer(heads.length * 4 + links.length * 8);
  new Uint32Array(body, 0, heads.length).set(heads);
  new Float64Array(body, heads.length * 4).set(links);
  return new Uint8Array(body);
}

/** Visits all that a row tells, without links for those that have none. */
export function visitWeighed(
  body: Uint8Array,
  visit: (high: number, low: number, betweenHigh: number, betweenLow: number, links: readonly number[]) => void,
): void {
  const own = body.slice();
  const words = new Uint32Array(own.buffer, 0, own.byteLength >> 2);
  const [plain, full] = [words[0]!, words[1]!];
  const end = HEAD + plain * PLAIN;
  for (let at = HEAD; at < end; at += PLAIN) visit(words[at]!, words[at + 1]!, 0, 0, NO_LINKS);
  const last = end + full * FULL;
  let from = (last + (last % 2)) * 4;
  for (let at = end; at < last; at += FULL) {
    const count = words[at + 4]!;
    const links = count === 0 ? NO_LINKS : Array.from(new Float64Array(own.buffer, from, count));
    from += count * 8;
    visit(words[at]!, words[at + 1]!, words[at + 2]!, words[at + 3]!, links);
  }
}

const NO_LINKS: readonly number[] = [];
