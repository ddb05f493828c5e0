import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small generator of numbers, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const TOWNS = ['Velmora', 'Ostrand', 'Karvik', 'Lindmar', 'Tesova'];
const PEOPLE = ['Mara Dellin', 'Ivo Starek', 'Hana Brask', 'Peter Olmen'];
const THINGS = ['boats', 'homes', 'workers', 'families', 'tents'];

/** Sentences of invented news. */
export function makeProse(random: () => number, sentences: number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const number = (): number => 2 + Math.floor(random() * 900);
  const forms = [
    () => `The mayor of ${pick(TOWNS)} said on Monday that ${number()} ${pick(THINGS)} were moved.`,
    () => `“We counted ${number()} ${pick(THINGS)},” said ${pick(PEOPLE)}, who works in ${pick(TOWNS)}.`,
    () => `In ${1990 + Math.floor(random() * 30)} the council of ${pick(TOWNS)} closed the old harbour.`,
    () => `${pick(PEOPLE)} denied that any ${pick(THINGS)} had been lost near ${pick(TOWNS)}.`,
  ];
  return Array.from({ length: sentences }, () => pick(forms)()).join(' ');
}

function makeHtml(title: string, random: () => number): string {
  const paragraphs = Array.from({ length: 5 }, () => `<p>${makeProse(random, 4)}</p>`).join('\n');
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} - The Ostrand Post</title>` +
    `<meta property="og:site_name" content="The Ostrand Post"></head><body><nav><a href="/">Home</a></nav>` +
    `<article><h1>${title}</h1><p class="date">5 March 2021</p>\n${paragraphs}\n</article></body></html>\n`
  );
}

export interface MadePage {
  readonly file: string;
  readonly text: string;
}

/** Pages of invented news: HTML, text and Markdown; every seventh is a copy of an earlier one with an added line. */
export function makePages(count: number, seed: number): MadePage[] {
  const random = seeded(seed);
  const pages: MadePage[] = [];
  for (let i = 0; i < count; i++) {
    const title = `Harbour news number ${i}`;
    const earlier = pages[Math.floor(random() * i)];
    const copy = i % 7 === 6 && earlier ? `${earlier.text}\n` : null;
    const ending = copy ? earlier!.file.split('.').at(-1)! : ['html', 'txt', 'md'][i % 3]!;
    const plain = `${ending === 'md' ? '# ' : ''}${title}\n\n${makeProse(random, 8)}\n\n${makeProse(random, 8)}\n`;
    const text = copy ?? (ending === 'html' ? makeHtml(title, random) : plain);
    pages.push({ file: `part-${i % 4}/page-${i}.${ending}`, text });
  }
  return pages;
}

export function writePages(dir: string, pages: readonly MadePage[]): void {
  for (const { file, text } of pages) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
}
