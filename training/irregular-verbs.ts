/** Irregular verbs of English: base form, then the forms that no ending tells, which the training texts may lack. */
const TABLE = `
arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; befall befell befallen; beget begot begotten; begin began begun;
behold beheld; bend bent; beset besetting; bet betting; betake betook betaken; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown;
break broke broken; breed bred; bring brought; broadcast broadcasting; build built; burst bursting; buy bought; cast casting; catch caught; choose chose chosen;
cling clung; come came; creep crept; cut cutting; deal dealt; dig dug; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt;
eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden;
forecast forecasting; foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken;
freeze froze frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
hit hitting; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt; leave left; lend lent; let letting; light lit;
lose lost; make made; mean meant; meet met; mislay mislaid; mislead misled; mistake mistook mistaken; misunderstand misunderstood; mow mown; outbid outbidding;
outdo outdid outdone; outgrow outgrew outgrown; overcome overcame; overdo overdid overdone; overhear overheard; override overrode overridden; overrun overran;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven; quit quitting;
rebuild rebuilt; repay repaid; resell resold; retake retook retaken; rid ridding; ride rode ridden; ring rang rung; rise rose risen; run ran; saw sawn; say said;
see saw seen; seek sought; sell sold; send sent; set setting; sew sewn; shake shook shaken; shear shorn; shed shedding; shine shone; shoot shot; show shown;
shrink shrank shrunk; shut shutting; sing sang sung; sink sank sunk sunken; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slit slitting; smell smelt;
sow sown; speak spoke spoken; speed sped; spend spent; spill spilt; spin spun; spit spat; split splitting; spoil spoilt; spread spreading; spring sprang sprung;
stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven;
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown;
thrust thrusting; tread trod trodden; undergo underwent undergone; undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; upset upsetting;
wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung;
write wrote written; die died dying; lie lied lying; tie tied tying; untie untied; vie vied vying; dye dyed dyeing; free freed freeing frees; agree agreed agreeing agrees;
disagree disagreed disagreeing disagrees; guarantee guaranteed guaranteeing guarantees; decree decreed decreeing decrees; referee refereed; flee fleeing flees; see seeing sees
`;

/** Each form with its base. */
export function irregularForms(): readonly (readonly [form: string, base: string])[] {
  return TABLE.trim()
    .split(/;\s*/)
    .flatMap((line) => {
      const [base, ...forms] = line.trim().split(/\s+/) as [string, ...string[]];
      return forms.map((form) => [form, base] as const);
    });
}
