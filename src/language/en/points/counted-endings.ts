import { wordTable } from '../../../text/word-table.ts';
import { EVENT_CLASSES } from '../event-classes.ts';

/** By the words that tell of it: a verb for the question "How many people …". */
interface Ending {
  readonly told: RegExp;
  readonly asks: string;
}

/**
 * How the question of a count ends by the words that its sources tell of it with: houses that were destroyed are not
 * asked for as damaged. Only classes whose words differ in that.
 */
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = wordTable({
  injure: [
    { told: /hospital/i, asks: 'were taken to hospital' },
    { told: /treat/i, asks: 'were treated' },
    { told: /./, asks: 'were injured' },
  ],
  displace: [
    { told: /evacuat/i, asks: 'were evacuated' },
    { told: /fle[ed]|flight/i, asks: 'fled' },
    { told: /home(?:less|s)?\b|shelter|roof/i, asks: 'were made homeless' },
    { told: /./, asks: 'were displaced' },
  ],
  destroy: [
    { told: /damag|uninhabitable/i, asks: 'were damaged' },
    { told: /./, asks: 'were destroyed' },
  ],
  detain: [
    { told: /arrest|apprehend/i, asks: 'were arrested' },
    { told: /jail|imprison|prisoner/i, asks: 'were jailed' },
    { told: /seiz/i, asks: 'were seized' },
    { told: /./, asks: 'were detained' },
  ],
  free: [
    { told: /acquit/i, asks: 'were acquitted' },
    { told: /pardon/i, asks: 'were pardoned' },
    { told: /./, asks: 'were released' },
  ],
  host: [
    { told: /shelter/i, asks: 'were sheltered' },
    { told: /./, asks: 'were housed' },
  ],
  live: [{ told: /./, asks: 'lived' }],
  resettle: [
    { told: /relocat/i, asks: 'were relocated' },
    { told: /./, asks: 'were resettled' },
  ],
  attack: [
    { told: /sho[ot]t/i, asks: 'were shot' },
    { told: /storm|raid/i, asks: 'were raided' },
    { told: /attack|assault|ambush|invade/i, asks: 'were attacked' },
    { told: /./, asks: 'were hit' },
  ],
  gather: [
    { told: /march/i, asks: 'marched' },
    { told: /protest|demonstrat|rall/i, asks: 'protested' },
    { told: /street/i, asks: 'took to the streets' },
    { told: /attend|turnout/i, asks: 'attended' },
    { told: /part/i, asks: 'took part' },
    { told: /./, asks: 'gathered' },
  ],
  expel: [
    { told: /evict/i, asks: 'were evicted' },
    { told: /deport/i, asks: 'were deported' },
    { told: /extradit/i, asks: 'were extradited' },
    { told: /./, asks: 'were expelled' },
  ],
  dismiss: [
    { told: /^(?:(?:was|were|been|be|being|had|have|has) )*dismissed$/i, asks: 'were dismissed' },
    { told: /^(?:(?:was|were|been|be|being|had|have|has) )*sacked$/i, asks: 'were sacked' },
    { told: /./, asks: 'are to go' },
  ],
  deliver: [
    { told: /arriv|land/i, asks: 'arrived' },
    { told: /unload/i, asks: 'were unloaded' },
    { told: /import/i, asks: 'were imported' },
    { told: /./, asks: 'were delivered' },
  ],
  sell: [
    { told: /bought|buy|purchas|acquir/i, asks: 'were bought' },
    { told: /./, asks: 'were sold' },
  ],
  appoint: [
    { told: /elect/i, asks: 'were elected' },
    { told: /./, asks: 'were appointed' },
  ],
  designate: [
    { told: /ban|outlaw|proscri|blacklist/i, asks: 'were banned' },
    { told: /list/i, asks: 'were listed' },
    { told: /./, asks: 'were designated' },
  ],
  withdraw: [
    { told: /recall/i, asks: 'were recalled' },
    { told: /suspen/i, asks: 'were suspended' },
    { told: /halt/i, asks: 'were halted' },
    { told: /./, asks: 'were withdrawn' },
  ],
  employ: [
    { told: /hir|recruit/i, asks: 'were hired' },
    { told: /./, asks: 'are employed' },
  ],
  vote: [{ told: /\bcast|vot(?:e|ed|ing)\b|turnout/i, asks: 'were cast' }],
  build: [{ told: /./, asks: 'were built' }],
});

/** What fits all that a class is told with, however its sources differ; without one the sources' own words ask. */
const FITS_ALL: Readonly<Record<string, string>> = wordTable({
  injure: 'were injured or treated',
  displace: 'were displaced',
  destroy: 'were damaged or destroyed',
  detain: 'were detained',
  free: 'were released',
  attack: 'were attacked or hit',
  gather: 'took part',
  dismiss: 'were to go',
  expel: 'were expelled',
  deliver: 'were delivered',
});

/** How a count is asked for, so that it fits what each source tells, by its class and its words; null where no ending does. */
export function endingFor(told: readonly { readonly name: string; readonly words: string }[]): string | null {
  const fits = new Set(told.map(({ name, words }) => ownEnding(name, words)));
  const [only] = fits;
  if (fits.size === 1) return only ?? null;
  const [first, ...others] = new Set(told.map(({ name }) => name));
  return fits.has(null) || others.length > 0 ? null : (FITS_ALL[first!] ?? null);
}

function ownEnding(name: string, words: string): string | null {
  const endings = ENDINGS[name];
  if (!endings) return EVENT_CLASSES[name]?.counted ?? null;
  return endings.find((ending) => ending.told.test(words))?.asks ?? null;
}

/** Nouns that say by themselves that those counted are employed: "employees are employed" says it twice. */
export const EMPLOYED_NOUNS = /^(?:employee|staff|worker|workforce)$/;

/** Words of a price, which nobody was paid: "The terminal cost 4 million". */
export const OF_A_PRICE = /^(?:cost|price|budget|damages)/i;

/** The ending of what is still to come: "How many children are to be vaccinated?" */
export function asPlanned(ending: string): string {
  return ending.replace(/^were (?=\p{L}+(?:ed|en|t)\b)/u, 'are to be ');
}
