/** Names and initials of news agencies that sell their copy, lower case. Facts about the trade, from the agencies' own sites. */
const AGENCIES: ReadonlySet<string> = new Set(
  `afp; agence france-presse; agence france presse; ap; associated press; the associated press; reuters; thomson reuters; dpa; deutsche presse-agentur;
  upi; united press international; efe; ansa; adnkronos; apa; keystone-sda; sda; ats; belga; anp; tt; ntb; ritzau; stt; pap; ctk; čtk; mti; tanjug; hina; beta; fonet;
  agerpres; mediafax; bta; ana-mpa; amna; ata; interfax; interfax-ukraine; tass; itar-tass; ria novosti; ukrinform; unian; belta;
  xinhua; kyodo; kyodo news; jiji; jiji press; yonhap; yna; kcna; cna; bernama; antara; pti; press trust of india; ani; ians; uni; bss; app; aps; map; tap; wafa;
  mena; kuna; spa; wam; bna; petra; sana; ina; irna; isna; fars; tasnim; mehr; anadolu; anadolu agency; aa; dha; iha; trend; azertac; armenpress; interpressnews;
  pa; pa media; press association; the press association; cp; the canadian press; canadian press; aap; nzpa; telam; télam; prensa latina; notimex; lusa; agencia brasil; agência brasil;
  europa press; bloomberg; bloomberg news; dow jones; dow jones newswires; cnw; pr newswire; business wire; globenewswire; globe newswire; ips; inter press service; kna; rna; zuma; getty images;
  panapress; apanews; gna; nan; news agency of nigeria; ena; sapa; sunna; suna; states newsroom; tribune news service; knight ridder; mcclatchy; nyt news service; kaiser health news; kff health news; propublica; the conversation; agencies; news agencies; wire services; wires; staff and agencies`
    .split(';')
    .map((name) => name.trim()),
);

/** Words with which agencies are named in several languages. */
const AGENCY_WORDS =
  /\b(?:news agency|press agency|press association|news service|newswire|news wire|wire service|nachrichtenagentur|presseagentur|agence de presse|agencia de noticias|agenzia)\b|^(?:agence|agencia|agência|agenzia) \S/iu;

/** Whether a short line or a bracket names a news agency: "AFP", "Agence France-Presse", "Harbour News Service". */
export function isNewsAgency(words: string): boolean {
  const name = words.trim();
  if (name.length > 60) return false;
  return AGENCIES.has(name.toLowerCase()) || AGENCY_WORDS.test(name);
}
