import { writeFileSync } from 'node:fs';
import { readEwt, type TreeSentence } from '../eval/conllu.ts';
import { type LemmaModel, type LemmaRule, Lemmatiser, LONGEST_END, lemmaKey } from '../src/language/lemmatiser.ts';
import { writeModelFile } from '../src/language/model-file.ts';
import { readLemmaModel } from '../src/language/models.ts';
import { hashFolded } from '../src/language/word-hashes.ts';
import { UPOS } from '../src/model/analysis.ts';
import { irregularForms } from './irregular-verbs.ts';
import { gumSentences, hashSentences } from './tagged-sentences.ts';

const CODE = new Map<string, number>(UPOS.map((tag, code) => [tag, code]));

interface Pair {
  readonly word: string;
  readonly upos: number;
  readonly lemma: string;
  readonly count: number;
}

/** Each word with its tag and the lemma it mostly has. */
function countPairs(sentences: readonly TreeSentence[]): Pair[] {
  const rows = new Map<string, Map<string, number>>();
  for (const { words } of sentences) {
    for (const { form, upos, lemma } of words) {
      if (/\d/.test(form) || lemma === '_') continue;
      const key = `${CODE.get(upos) ?? 0} ${form.toLowerCase().replaceAll('’', "'")}`;
      const row = rows.get(key) ?? new Map<string, number>();
      row.set(lemma.toLowerCase(), (row.get(lemma.toLowerCase()) ?? 0) + 1);
      rows.set(key, row);
    }
  }
  return [...rows].map(([key, row]) => {
    const at = key.indexOf(' ');
    const [lemma, count] = [...row].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    return { upos: Number(key.slice(0, at)), word: key.slice(at + 1), lemma, count };
  });
}

function ruleOf({ word, lemma }: Pair): LemmaRule {
  let shared = 0;
  while (shared < word.length && word[shared] === lemma[shared]) shared++;
  return { cut: word.length - shared, add: lemma.slice(shared) };
}

/** For each tag and end of a word, the change most of its words make; ends that say what a shorter one says are left out. */
function learnRules(pairs: readonly Pair[]): Map<string, LemmaRule> {
  const counts = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const { cut, add } = ruleOf(pair);
    for (let length = cut > LONGEST_END ? LONGEST_END : Math.max(0, 0); length <= LONGEST_END; length++) {
      if (length >= pair.word.length) break;
      const key = `${pair.upos}|${pair.word.slice(pair.word.length - length)}`;
      const row = counts.get(key) ?? new Map<string, number>();
      row.set(`${cut}|${add}`, (row.get(`${cut}|${add}`) ?? 0) + 1);
      counts.set(key, row);
    }
  }
  const rules = new Map<string, LemmaRule>();
  for (const [key, row] of [...counts].sort((a, b) => a[0].length - b[0].length)) {
    const [best, count] = [...row].sort((a, b) => b[1] - a[1])[0]!;
    if (count < 2 && !key.endsWith('|')) continue;
    const at = best.indexOf('|');
    const rule = { cut: Number(best.slice(0, at)), add: best.slice(at + 1) };
    const shorter = shorterRule(rules, key);
    if (shorter === undefined || shorter.cut !== rule.cut || shorter.add !== rule.add) rules.set(key, rule);
  }
  return rules;
}

function shorterRule(rules: ReadonlyMap<string, LemmaRule>, key: string): LemmaRule | undefined {
  const bar = key.indexOf('|');
  const end = key.slice(bar + 1);
  for (let at = 1; at <= end.length; at++) {
    const rule = rules.get(`${key.slice(0, bar)}|${end.slice(at)}`);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

/** Irregular forms of verbs that the texts lack come from a table, and so do those whose lemma there is no verb: "fled" of "flead". */
function buildModel(pairs: readonly Pair[]): LemmaModel {
  const byKey = new Map<number, string>();
  const irregular = new Map(irregularForms());
  const verb = CODE.get('VERB')!;
  const bases = new Set(
    pairs.filter(({ upos, word, lemma }) => upos === verb && word === lemma).map(({ word }) => word),
  );
  for (const [form, base] of irregular) byKey.set(lemmaKey(hashFolded(form), verb), base);
  for (const { word, upos, lemma } of pairs) {
    const slip = upos === verb && irregular.has(word) && !bases.has(lemma);
    byKey.set(lemmaKey(hashFolded(word), upos), slip ? irregular.get(word)! : lemma);
  }
  const lemmas = [...new Set(byKey.values())].sort();
  const index = new Map(lemmas.map((lemma, at) => [lemma, at]));
  const keys = Int32Array.from([...byKey.keys()].sort((a, b) => a - b));
  return { keys, values: keys.map((key) => index.get(byKey.get(key)!)!), lemmas, rules: learnRules(pairs) };
}

export function trainLemmas(file: string, say: (line: string) => void): void {
  const pairs = countPairs([...readEwt('train'), ...gumSentences('train')]);
  const model = buildModel(pairs);
  const rules = [...model.rules].map(([key, { cut, add }]) => `${key}|${cut}|${add}`).join('\n');
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const bytes = writeModelFile({
    keys: model.keys,
    values: model.values,
    lemmas: encode(model.lemmas.join('\n')),
    rules: encode(rules),
  });
  writeFileSync(file, bytes);
  say(`lemmas: ${model.keys.length} words and ${model.rules.size} rules of UD English EWT (train) and GUM (train)`);
  say(`  right on EWT dev with gold tags: ${scoreLemmas(new Lemmatiser(readLemmaModel(bytes))).toFixed(2)} %`);
}

function scoreLemmas(lemmatiser: Lemmatiser): number {
  const sentences = readEwt('dev');
  const gold = sentences.flatMap(({ words }) => words);
  const { words, text, start, end } = hashSentences(sentences.map((s) => ({ forms: s.words.map(({ form }) => form) })));
  const upos = Uint8Array.from(gold, (word) => CODE.get(word.upos) ?? 0);
  const lemmas = lemmatiser.lemmas(text, start, end, words, upos);
  return (100 * gold.filter((word, i) => word.lemma.toLowerCase() === lemmas[i]).length) / gold.length;
}
