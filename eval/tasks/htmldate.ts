/**
 * Day of publication on htmldate's pages. A page's own bytes only: its address isn't passed, as in the peers' evaluation.
 * Equal day: true positive; another day: false positive; no date, or one less exact than a day: false negative.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { extractMetadata } from '../../src/stages/extract/metadata/extract-metadata.ts';
import { type EvalTask, type Score, SHARED } from '../task.ts';

const FOLDER = 'data/pages/htmldate';

interface Item {
  readonly id: string;
  readonly html: string;
  readonly date: string;
}

/** Decodes as the page says; charsets other than UTF-8 only matter for months' names. */
function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label = /charset\s{0,3}=\s{0,3}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

export function loadHtmldate(): { item: Item; html: string }[] {
  const folder = join(SHARED, FOLDER);
  const items = readFileSync(join(folder, 'items.jsonl'), 'utf8').trim().split('\n');
  return items.map((line) => {
    const item = JSON.parse(line) as Item;
    return { item, html: decode(gunzipSync(readFileSync(join(folder, item.html)))) };
  });
}

export const task: EvalTask = {
  name: 'htmldate',
  needs: [FOLDER],
  async run(): Promise<readonly Score[]> {
    let [right, wrong, none] = [0, 0, 0];
    for (const { item, html } of loadHtmldate()) {
      const value = extractMetadata({ dom: parseDocument(html) }).published?.value;
      if (value === undefined || value.length !== 10) none++;
      else if (value === item.date) right++;
      else wrong++;
    }
    return [
      { metric: 'f1', value: (2 * right) / (2 * right + wrong + none), reference: 'htmldate .949, its fast mode .925' },
      { metric: 'precision', value: right / (right + wrong), reportOnly: true, reference: 'htmldate .908' },
      { metric: 'recall', value: right / (right + none), reportOnly: true, reference: 'htmldate .993' },
    ];
  },
};
