import type { Removal } from '../../../model/index.ts';
import type { PageMap } from './page-map.ts';

/** Lines in a row that one rule took out of one element are one removal; `rules[i]` is the rule of line `start + i`. */
export function collectRemovals(
  map: PageMap,
  rules: readonly string[],
  start: number,
  removers: Int32Array,
): Removal[] {
  const removals: Removal[] = [];
  let texts: string[] = [];
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]!;
    if (rule === '') continue;
    texts.push(map.lines[start + i]!.text);
    const same = rules[i + 1] === rule && removers[start + i] === removers[start + i + 1];
    if (same) continue;
    removals.push({ rule, text: texts.join('\n').normalize('NFC') });
    texts = [];
  }
  return removals;
}
