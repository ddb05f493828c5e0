/** Heads of organisations' names, and the common nouns by which they are called again. */
const TABLE = `
company corp corporation inc ltd llc plc gmbh co holdings holding industries enterprises docks works mills shipping lines companhia compañía compagnie : company firm operator corporation business
airlines airways : airline carrier company operator
railways railway : railway operator company
bank banco banque : bank lender
insurance : insurer company
courier tribune herald observer times post gazette chronicle telegraph guardian standard journal record register examiner dispatch echo argus inquirer press mail express star sun mirror : newspaper paper daily weekly
union syndicate federation sindicato syndicat : union syndicate federation
university college : university college
hospital clinic : hospital clinic
foundation trust fund : foundation charity fund
agency : agency
institute institution : institute institution
ministry department : ministry department
commission committee inquiry tribunal : commission committee inquiry tribunal
brotherhood league society association guild chamber : association society guild
`;

/** Things that a body deals with, under words that stand for one another. */
const TOPICS = [
  ['docks', 'dock', 'port', 'ports', 'harbour', 'harbor', 'harbours', 'docas', 'porto', 'puerto', 'portuária'],
  ['power', 'electricity', 'electric', 'energy'],
  ['rail', 'railway', 'railways', 'train'],
  ['shipping', 'ships', 'ferry', 'ferries', 'lines'],
  ['drug', 'drugs', 'pharma', 'pharmaceutical', 'pharmaceuticals'],
  ['oil', 'petroleum'],
  ['mines', 'mining', 'mine'],
  ['news', 'press'],
];

const NOUNS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [heads, nouns] = line.split(' : ').map((words) => words.split(' ')) as [string[], string[]];
      return heads.map((head) => [head, nouns] as const);
    }),
);

const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  TOPICS.flatMap((group) => group.map((word) => [word, group] as const)),
);

/**
 * Descriptions by which an article can come back to a body: "company", "port operator" for words of a name that say
 * dock and company. Lower case, without an article.
 */
export function describeOrganisation(words: readonly string[]): string[] {
  const nouns = [...new Set(words.flatMap((word) => NOUNS.get(word) ?? []))];
  const topics = [...new Set(words.flatMap((word) => SYNONYMS.get(word) ?? []))];
  return nouns.flatMap((noun) => [noun, ...topics.map((topic) => `${topic} ${noun}`)]);
}
