import { wordTable } from '../../text/word-table.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Verbs that say of a figure only that it is so, or who gives it: what it counts says the rest. Lemmas. */
export const PLAIN_VERBS: ReadonlySet<string> = words(`
  be have give get receive count number total reach put include contain hold make do remain become amount equal
  say tell report announce estimate show see find know hear note add list record register state confirm expect believe
  think claim describe call say read tally document cite mention acknowledge admit reveal indicate suggest according
  come go take need want use follow exist
`);

/** Verbs that hand what is counted to one who then has it. Lemmas. */
export const HANDING_VERBS: ReadonlySet<string> = words('give award hand grant allot assign credit bring earn');

/** Nouns of what is only an amount or a gathering of what stands behind them: "a total of 40", "a group of 12". */
export const AMOUNT_NOUNS: ReadonlySet<string> = words(`
  number total count figure tally sum toll amount quantity group crowd pair team series list range set handful batch
  maximum minimum average estimate majority minority half third quarter one all most some part share rest
`);

/** Particles that make another verb of one: "turned away". */
export const VERB_PARTICLES: ReadonlySet<string> = words('away off out down up back over aside');

/** Verbs whose object is an amount, with the noun of it: "lost 31 million" gives a loss. Lemmas. */
export const AMOUNT_OF_VERB: Readonly<Record<string, string>> = wordTable({
  lose: 'loss',
  owe: 'debt',
  borrow: 'loan',
  lend: 'loan',
  invest: 'investment',
  raise: 'sum',
  earn: 'earnings',
  save: 'saving',
  grow: 'growth',
  expand: 'growth',
  shrink: 'decline',
  contract: 'decline',
  fall: 'fall',
  drop: 'fall',
  rise: 'rise',
  climb: 'rise',
  increase: 'rise',
  weigh: 'weight',
  measure: 'size',
  produce: 'output',
  export: 'export',
  import: 'import',
  consume: 'consumption',
  sleep: 'sleep',
  harvest: 'harvest',
});
