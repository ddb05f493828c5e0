/** Past forms and participles that don't follow from the base form. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'say says said saying',
    'tell tells told telling',
    'think thinks thought thinking',
    'write writes wrote written writing',
    'swear swears swore sworn swearing',
    'forbid forbids forbade forbidden forbidding',
    'seek seeks sought seeking',
    'speak speaks spoke spoken speaking',
    'understand understands understood understanding',
    'undertake undertakes undertook undertaken undertaking',
    'foresee foresees foresaw foreseen foreseeing',
    'foretell foretells foretold foretelling',
    'retell retells retold retelling',
    'know knows knew known knowing',
    'feel feels felt feeling',
    'find finds found finding',
    'hold holds held holding',
    'see sees saw seen seeing',
    'teach teaches taught teaching',
    'mean means meant meaning',
    'forget forgets forgot forgotten forgetting',
    'choose chooses chose chosen choosing',
    'forecast forecasts forecast forecasting',
    'broadcast broadcasts broadcast broadcasting',
    'sing sings sang sung singing',
    'forgive forgives forgave forgiven forgiving',
    'show shows showed shown showing',
    'paint paints painted painting',
    'cast casts casting',
    'put puts putting',
    'sneer sneers sneered sneering',
    'learn learns learned learnt learning',
    'dream dreams dreamed dreamt dreaming',
    'uphold upholds upheld upholding',
    'withdraw withdraws withdrew withdrawn withdrawing',
    'decree decrees decreed decreeing',
    'agree agrees agreed agreeing',
    'disagree disagrees disagreed disagreeing',
    'guarantee guarantees guaranteed guaranteeing',
    'panic panics panicked panicking',
  ].map((line) => {
    const forms = line.split(' ');
    return [forms[0]!, forms];
  }),
);

/**
 * The forms of a verb in a table of cues: of `say` all, of `pan+` with the last letter doubled ("panned"), of `=found`
 * only that one.
 */
export function cueForms(entry: string): readonly string[] {
  if (entry.startsWith('=')) return [entry.slice(1)];
  const doubled = entry.endsWith('+');
  const base = doubled ? entry.slice(0, -1) : entry;
  const irregular = IRREGULAR.get(base);
  if (irregular) return irregular;
  if (doubled) {
    const stem = base + base.at(-1)!;
    return [base, `${base}s`, `${stem}ed`, `${stem}ing`];
  }
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/e$/.test(base)) return [base, `${base}s`, `${base}d`, `${base.replace(/e$/, '')}ing`];
  return [base, /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}
