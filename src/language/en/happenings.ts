import { wordTable } from '../../text/word-table.ts';

/**
 * Kinds of happenings and states by the words with which news tells of them, whoever reports. A kind gathers verbs,
 * the nouns made of them and adjectives of the state that follows; kinds on one axis exclude each other.
 *
 * Verbs stand in their base form. In "blow_up" or "cut_ribbon" the words behind the first must depend on it, in any
 * order; "|" parts alternatives.
 */
export interface Happening {
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Kinds of one axis are held against each other; absent where the kind has no opposite but "not". */
  readonly axis?: string;
  /** Without an object, its subject is what it befalls: "the shop closed". */
  readonly labile?: true;
  /** The kind that its words tell of: those of this one say it of their subject, whatever stands behind them. */
  readonly as?: string;
  /** The clause is of one who does it, whatever the object: "X won the race"; there is no one whom it befalls. */
  readonly theme?: 'none';
  /** "Who … {it}?", where the doer is asked. */
  readonly doer?: string;
  /** Who or what it befell, where that is asked; {by} is the doer. */
  readonly whom?: string;
  /** Whether it happened: with {it} for what it befell and {by} for the doer. */
  readonly whether?: string;
  /** Where, in words after "Where". */
  readonly where?: string;
  /** It befalls a thing once: dates apart don't make it two. */
  readonly once?: true;
  /** So heavy an allegation that one page's word, copied by others, is shown. */
  readonly grave?: true;
}

/** Nouns of what goes up and down by somebody's act; stands for them in patterns as AMT. */
export const AMOUNT_NOUNS =
  'rate price tax wage pay salary fee fare tariff duty budget spending output production target forecast estimate outlook cost debt deficit dividend benefit pension threshold limit capacity number staff workforce emission import export sale stake';

/** What nobody wants in food, water, walls or blood; stands for them in patterns as TAINT. */
export const TAINTS =
  'asbestos lead mercury arsenic cadmium cyanide mould mold salmonella listeria legionella cholera anthrax pesticide herbicide residue toxin dioxin melamine benzene nitrate radiation radioactivity steroid doping explosive poison horsemeat plutonium uranium caesium';

export const HAPPENINGS: Readonly<Record<string, Happening>> = wordTable({
  // Which way it went
  rise: {
    axis: 'rise',
    labile: true,
    verbs:
      'rise increase climb grow gain strengthen jump surge soar swell improve advance rally rebound appreciate double treble triple quadruple mushroom expand accelerate skyrocket escalate brighten balloon multiply edge_up|higher go_up pick_up shoot_up tick_up inch_up creep_up|higher firm_up move_up|higher hit_high raise_AMT boost_AMT hike push_up|AMT put_up_AMT ramp_up',
    nouns: 'rise increase growth gain surge jump upturn uptick upswing rebound strengthening expansion hike boost',
  },
  fall: {
    axis: 'rise',
    labile: true,
    verbs:
      'fall decline drop decrease weaken sag slump plunge plummet slide shrink dwindle contract tumble dip ease depreciate diminish slip lessen subside wane retreat nosedive deteriorate dim crater soften lose_ground|value go_down edge_down|lower come_down tail_off taper_off drop_off fall_away thin_out move_down|lower tick_down inch_down creep_down|lower halve hit_low cut_AMT lower_AMT slow_inflation|growth|rate|expansion|spending|lending|hiring|economy reduce_AMT slash_AMT trim_AMT scale_back|down bring_down_AMT push_down_AMT',
    nouns:
      'fall decline drop decrease slump plunge downturn contraction reduction dip slide weakening shrinkage downswing',
  },
  renewed: {
    axis: 'renewal',
    labile: true,
    verbs: 'renew extend prolong roll_over',
    nouns: 'renewal extension',
    whether: 'Was {it} renewed?',
  },
  lapsed: {
    axis: 'renewal',
    labile: true,
    verbs: 'lapse expire run_out',
    nouns: 'expiry',
    whether: 'Was {it} renewed?',
  },
  lengthen: {
    axis: 'length',
    verbs: 'lengthen prolong extend',
    labile: true,
    whether: 'Was {it} lengthened or shortened?',
  },
  shorten: { axis: 'length', verbs: 'shorten curtail cut_short', labile: true, whether: 'Does {by} shorten {it}?' },
  improve: {
    axis: 'worth',
    verbs:
      'relieve_pain|symptom|pressure|suffering|stress|burden|shortage|hunger alleviate cure heal remedy protect_against prevent ward_off',
    whether: 'Does {by} help against {it}?',
  },
  worsen: { axis: 'worth', verbs: 'worsen aggravate exacerbate', whether: 'Does {by} worsen {it}?' },

  // How it was decided
  approve: {
    axis: 'approve',
    labile: true,
    verbs:
      'approve pass_bill|law|motion|budget|act|measure|resolution|amendment|plan|legislation|reform|tax|ordinance|decree|statute|package|rule|deal|treaty adopt endorse ratify authorise authorize greenlight green-light vote_for|through give_go-ahead|green|nod|blessing|assent wave_through rubber-stamp clear_bill|plan|deal|merger|sale|motion|law|amendment|measure uphold say_yes_to go_through_bill|motion|law win_approval|assent accept_plan|offer|proposal|deal|bid|request|bill|motion|invitation|application|terms|captaincy|nomination|post consent_to nod_through carry_motion|bill|amendment|resolution|measure|proposal grant_permission|licence|license|request|visa|leave|wish|application|bail|asylum give_leave_to give_permission|consent say_aye vote_in_favour|favor adopt_bill|law|motion',
    nouns: 'approval adoption passage ratification endorsement authorisation authorization go-ahead assent',
  },
  reject: {
    axis: 'approve',
    labile: true,
    verbs:
      'reject veto turn_down vote_down|against throw_out strike_down refuse_permission|licence|license|request|visa|leave quash torpedo scupper defeat_bill|motion|plan|law|proposal|amendment|measure|reform block_bill|motion|plan|deal|merger|sale|law|proposal|resolution rebuff spurn overrule decline_offer|request|invitation|application|nomination refuse_offer|invitation|request|application|plea|proposal|deal|post|captaincy|nomination|consent|asylum|bail|demand|bid|appeal deny_permission|licence|license|request|visa|leave|bail|asylum|application kill_bill|motion|plan fail_bill|motion|amendment|measure|proposal|resolution|appeal|referendum|bid fall_bill|motion|amendment|measure vote_against|down say_no_to dismiss_appeal|complaint|petition|case|suit|lawsuit knock_back',
    nouns: 'rejection veto refusal',
  },
  win: {
    axis: 'win',
    theme: 'none',
    verbs:
      'win defeat thrash rout trounce triumph prevail clinch romp_to scoop sweep_election|seat|ward|poll|vote|board|province take_title|gold|crown|trophy|prize|medal claim_title|gold|crown lift_trophy|cup|title land_title|prize|award carry_off_prize|trophy|title|award cruise_to_victory|win',
    nouns: 'victory win triumph',
    doer: 'Who won{it}?',
  },
  lose: {
    axis: 'win',
    theme: 'none',
    verbs: 'lose_election|race|match|game|vote|seat|final|case|appeal|referendum|title|contest|bid',
    nouns: '',
  },
  succeed: { axis: 'succeed', labile: true, verbs: 'succeed', nouns: 'success' },
  passedTest: {
    as: 'succeed',
    verbs:
      'pass_test|exam|inspection|check|audit|trial withstand_test|shock|knock|blow|load hit_target|mark reach_orbit go_plan',
  },
  failedTest: {
    as: 'fail',
    verbs:
      'fail_test|exam|inspection|check|audit|trial miss_target|mark break_up_flight explode_launch|lift-off fall_short',
  },
  fail: { axis: 'succeed', labile: true, verbs: 'flop founder', nouns: 'failure' },
  convict: {
    axis: 'convict',
    verbs:
      'convict sentence find_guilty jail imprison hand_sentence|term|years hand_down_sentence condemn_to receive_sentence give_sentence|years',
    nouns: 'conviction sentencing imprisonment',
    adjectives: 'convicted',
    whom: 'Who was convicted{by}?',
    whether: 'Was {it} convicted or acquitted?',
    where: 'was {it} convicted',
    grave: true,
  },
  acquit: {
    axis: 'convict',
    labile: true,
    verbs:
      'acquit exonerate absolve vindicate find_not_guilty clear_charge|wrongdoing|murder|fraud|sedition|offence|offense|guilt|crime|doping|corruption|all|killing|stealing|murdering|manslaughter|treason|rape|bribery|perjury|contempt|involvement|blame walk_free overturn_conviction|verdict throw_out_conviction|case|charge quash_conviction set_aside_conviction free_on_appeal drop_charge withdraw_charge',
    nouns: 'acquittal exoneration',
    adjectives: 'acquitted cleared',
    whom: 'Who was acquitted{by}?',
    whether: 'Was {it} convicted or acquitted?',
    grave: true,
  },

  // What somebody says of himself
  admit: {
    axis: 'admit',
    verbs: 'admit confess own_up plead_guilty acknowledge concede',
    nouns: 'admission confession',
    whether: 'Did {by} admit {it}?',
  },
  deny: {
    axis: 'admit',
    verbs: 'deny plead_not_guilty refute',
    nouns: 'denial',
    whether: 'Did {by} admit or deny {it}?',
  },
  know: {
    axis: 'know',
    verbs: 'know',
    adjectives: 'aware informed',
    nouns: '',
    whether: 'Did {by} know of {it}?',
  },
  ignore: { axis: 'know', adjectives: 'unaware ignorant', whether: 'Did {by} know of {it}?' },
  agree: { axis: 'agree', verbs: 'agree consent', whether: 'Did {by} agree to {it}?' },
  refuse: { axis: 'agree', verbs: 'refuse balk_at', whether: 'Did {by} agree to {it}?' },
  allow: {
    axis: 'allow',
    verbs: 'allow permit legalise legalize decriminalise decriminalize let_in',
    adjectives: 'legal lawful permissible',
    nouns: 'legalisation legalization',
    whether: 'Is {it} allowed?',
  },
  forbid: {
    axis: 'allow',
    verbs: 'forbid prohibit bar ban criminalise criminalize',
    adjectives: 'illegal unlawful forbidden off-limits',
    nouns: 'prohibition',
    whether: 'Is {it} forbidden?',
  },
  attend: {
    axis: 'attend',
    verbs: 'attend take_part participate turn_up show_up',
    nouns: 'attendance participation',
    whether: 'Did {by} attend {it}?',
  },
  shun: {
    axis: 'attend',
    verbs: 'boycott skip shun snub stay_away',
    nouns: 'boycott',
    whether: 'Did {by} attend {it}?',
  },
  support: {
    axis: 'support',
    verbs: 'back support favour favor champion',
    whether: 'Does {by} support or oppose {it}?',
  },
  oppose: { axis: 'support', verbs: 'oppose', whether: 'Does {by} support or oppose {it}?' },
  confirm: { axis: 'confirm', verbs: 'confirm verify authenticate', whether: 'Was {it} confirmed?' },
  disprove: {
    axis: 'confirm',
    verbs: 'disprove debunk discredit rule_out',
    whether: 'Was {it} confirmed or ruled out?',
  },
  lift: {
    axis: 'force',
    verbs:
      'lift_ban|limit|curfew|embargo|sanction|restriction|blockade|siege|quarantine|moratorium|lockdown|cap|suspension|order|immunity|alert|warning|emergency|notice|alarm raise_siege|blockade break_siege|blockade suspend_ban|law|rule|curfew|sanction|tariff|tax|levy|duty|limit end_ban|curfew|embargo|blockade|siege|lockdown|sanction|moratorium|restriction|quarantine|emergency ease_ban|restriction|curfew|lockdown|sanction scrap_ban|limit|curfew|restriction|tax|fee|law relax_ban|limit|restriction|rule|curfew waive remove_ban|limit|restriction|sanction',
    nouns: 'lifting',
    doer: 'Who lifted {it}?',
    whether: 'Was {it} lifted?',
  },
  impose: {
    axis: 'force',
    verbs: 'impose reimpose slap_on clamp_curfew|lockdown declare_emergency|curfew|quarantine|lockdown|moratorium',
    nouns: 'imposition',
    doer: 'Who imposed {it}?',
    whether: 'Was {it} imposed or lifted?',
  },

  // Violence and crime
  kill: {
    axis: 'life',
    once: true,
    grave: true,
    verbs:
      'kill murder slay assassinate execute massacre lynch behead gun_down shoot_dead stab_death beat_death strangle put_death smother club_death hack_death beat_death torture_death shoot_death',
    nouns: 'killing murder assassination execution massacre slaying lynching',
    doer: 'Who killed {it}?',
    whom: 'Who was killed{by}?',
    whether: 'Was {it} killed{by}?',
    where: 'was {it} killed',
  },
  poison: {
    grave: true,
    verbs: 'poison drug',
    nouns: 'poisoning',
    doer: 'Who poisoned {it}?',
    whom: 'Who was poisoned{by}?',
    whether: 'Was {it} poisoned?',
  },
  attack: {
    grave: true,
    verbs:
      'attack assault raid storm bomb shell ambush strike shoot stab slash beat knife batter bludgeon vandalise vandalize deface injure wound hit torture mutilate bayonet firebomb petrol-bomb open_fire fire_on pelt target_attack set_upon lay_into pummel maul mug mow_down ram run_over rough_up manhandle strafe charge_at',
    nouns:
      'attack assault raid airstrike strike bombing ambush shelling shooting stabbing beating slashing bombardment vandalism knifing torture arson firebombing',
    doer: 'Who attacked {it}?',
    whom: 'Who or what was attacked{by}?',
    whether: 'Was {it} attacked{by}?',
    where: 'was {it} attacked',
  },
  destroy: {
    grave: true,
    verbs:
      'destroy demolish flatten raze wreck dynamite torch incinerate blow_up blow_apart burn_down set_fire|alight|ablaze|light bulldoze level_village|building|house|town|district sabotage gut tear_down smash trash obliterate pull_down_statue|monument|building|wall|house|hut|tower knock_down_building|house|wall|tower|hut|stall|statue lay_waste put_torch set_torch put_match reduce_to_rubble|ash|ashes burn_to_ground',
    nouns: 'destruction demolition sabotage razing',
    adjectives: 'destroyed',
    doer: 'Who destroyed {it}?',
    whom: 'What was destroyed{by}?',
    whether: 'Was {it} destroyed?',
    where: 'was {it} destroyed',
  },
  spare: { axis: 'harm', adjectives: 'intact undamaged unharmed unhurt unscathed untouched unbroken', verbs: '' },
  harm: { axis: 'harm', adjectives: 'damaged hurt broken cracked', verbs: 'damage harm' },
  rape: {
    grave: true,
    verbs: 'rape molest abuse harass',
    nouns: 'rape abuse harassment',
    doer: 'Who abused {it}?',
    whom: 'Who was abused{by}?',
    whether: 'Was {it} abused{by}?',
  },
  abduct: {
    grave: true,
    verbs:
      'abduct kidnap snatch take_hostage take_captive bundle_car|van|truck|pick-up|boat|vehicle|lorry|jeep force_into_car|van|pick-up|vehicle|truck|boat|lorry|jeep drag_into_car|van|vehicle|truck|jeep hold_to_ransom',
    nouns: 'abduction kidnapping hostage-taking',
    doer: 'Who abducted {it}?',
    whom: 'Who was abducted{by}?',
    whether: 'Was {it} abducted?',
    where: 'was {it} abducted',
  },
  rob: {
    grave: true,
    verbs:
      'rob steal burgle loot plunder pilfer swindle defraud embezzle misappropriate hold_up make_off break_into clean_out ransack rifle make_away raid_bank|shop|vault|store|jeweller|jeweler|safe|till|post empty_safe|vault|till|fund|account|strongroom siphon fleece purloin spirit_away help_himself|herself|themselves snatch_bag|purse|handbag|painting|necklace|jewel|jewellery|diamond',
    nouns: 'robbery theft burglary looting heist embezzlement fraud',
    doer: 'Who robbed or stole {it}?',
    whom: 'What was stolen or robbed{by}?',
    whether: 'Was {it} robbed or stolen?',
    where: 'was {it} stolen',
  },
  hack: {
    grave: true,
    verbs: 'hack breach deface compromise_system|network|server|account infiltrate_network|system|server',
    nouns: 'hack hacking cyberattack cyber-attack breach intrusion ransomware malware wiper cyberespionage',
    doer: 'Who carried out the cyberattack on {it}?',
    whom: 'What was hacked{by}?',
    whether: 'Was {it} hacked{by}?',
  },
  arrest: {
    axis: 'custody',
    verbs:
      'arrest detain apprehend capture nab round_up take_custody lead_handcuffs lead_away_handcuffs hold_suspicion hold_hostage|captive|prisoner|detainee hold_being|still|incommunicado hold_custody|detention|cell hold_police|officer|soldier|troops|army|authorities|gunman|gunmen|kidnapper|captor|militia|militant|rebel|pirate|jihadist|guard remand catch_suspect|fugitive|gunman|gunmen|robber|thief|burglar|killer|murderer|attacker|kidnapper|smuggler|poacher|escapee|prisoner|inmate seize_man|suspect|leader|woman|activist|journalist|gunman place_arrest put_behind_bars take_away_handcuffs throw_in|into_jail|prison|cell put_in|into_jail|prison|cell',
    nouns: 'arrest detention capture roundup',
    doer: 'Who arrested {it}?',
    whom: 'Who was arrested{by}?',
    whether: 'Was {it} arrested?',
    where: 'was {it} arrested',
    grave: true,
  },
  free: {
    axis: 'custody',
    verbs: 'release free bail pardon set_free let_go liberate grant_bail parole',
    nouns: 'release bail pardon amnesty liberation',
    doer: 'Who freed {it}?',
    whom: 'Who was freed{by}?',
    whether: 'Was {it} freed?',
  },
  inPrison: {
    as: 'arrest',
    verbs:
      'sit_jail|prison|cell|gaol|remand languish_jail|prison|cell|gaol|custody|detention rot_jail|prison|cell|gaol serve_life spend_night_cell|cells|jail|prison|custody|gaol',
  },
  outOfPrison: {
    as: 'free',
    verbs:
      'walk_out_jail|prison|custody|cell|gaol walk_jail|prison|gaol|custody leave_jail|prison|gaol|custody emerge_jail|prison|gaol|custody come_out_jail|prison|gaol get_out_jail|prison|gaol regain_freedom|liberty',
  },
  accuse: {
    verbs:
      'accuse charge indict sue prosecute impeach press_charge file_charge bring_charge|suit arraign point_finger take_court haul_court',
    nouns: 'accusation indictment prosecution impeachment lawsuit',
    doer: 'Who accused {it}?',
    whom: 'Who was accused{by}?',
    whether: 'Was {it} accused?',
    grave: true,
  },
  bribe: {
    grave: true,
    verbs:
      'bribe take_bribe|kickback|backhander|payoff|sweetener accept_bribe|villa|gift|money|cash|payment|kickback|car|apartment|flat|watch|trip|loan|donation receive_bribe|villa|gift|money|cash|payment|kickback|car|apartment|flat|watch|trip|loan|donation pocket',
    nouns: 'bribe bribery kickback',
    whether: 'Did {by} take {it}?',
    doer: 'Who took {it}?',
  },
  pay: {
    verbs: 'pay_for pay fund finance bankroll sponsor donate shell_out_for fork_out_for stump_up_for foot_bill',
    nouns: 'funding financing sponsorship',
    doer: 'Who paid {it}?',
    whether: 'Did {by} pay {it}?',
  },
  shootdown: {
    grave: true,
    verbs: 'shoot_down down_plane|jet|drone|helicopter|aircraft',
    nouns: 'downing',
    doer: 'Who shot down {it}?',
    whether: 'Was {it} shot down?',
    where: 'was {it} shot down',
  },
  cross: {
    grave: true,
    verbs:
      'cross_border|line|frontier|boundary|airspace|river enter_airspace|territory|waters|country violate_airspace|border|territory|ceasefire|truce leave_airspace penetrate_airspace|border|territory intrude stray_into overfly breach_airspace|border',
    nouns: 'incursion intrusion overflight',
    doer: 'Who crossed {it}?',
    whether: 'Was {it} crossed{by}?',
  },
  leak: {
    verbs:
      'leak disclose divulge hand_reporter|journalist|press|newspaper|media pass_reporter|journalist|press|newspaper|media slip_reporter|journalist|press|newspaper|media give_reporter|journalist|press|media send_reporter|journalist|press|newspaper|media|broadcaster feed_reporter|journalist|press|newspaper|media pass_broadcaster forward_reporter|journalist|press|newspaper|media mail_reporter|journalist|press|newspaper spill_beans',
    nouns: 'leak disclosure',
    doer: 'Who leaked {it}?',
    whether: 'Was {it} leaked{by}?',
    grave: true,
  },
  forge: {
    verbs: 'forge fabricate falsify fake doctor plagiarise plagiarize',
    nouns: 'forgery falsification plagiarism',
    doer: 'Who forged {it}?',
    whether: 'Was {it} forged?',
    grave: true,
  },
  threaten: { verbs: 'threaten', nouns: '', doer: 'Who threatened {it}?', whether: 'Was {it} threatened{by}?' },
  fire: {
    verbs:
      'fire_shot|rocket|missile|canister|shell|round|mortar launch_rocket|missile|drone|mortar lob hurl_grenade|bomb|stone|rock throw_grenade|bomb|stone|bottle',
    nouns: '',
    doer: 'Who fired {it}?',
    whether: 'Was {it} fired{by}?',
    where: 'was {it} fired',
    grave: true,
  },
  firedFirst: {
    theme: 'none',
    grave: true,
    verbs: 'fire_first open_fire_first shoot_first strike_first attack_first fire_first_shot',
    nouns: '',
    doer: 'Who fired first?',
    whether: 'Did {by} fire first?',
  },
  begun: {
    grave: true,
    verbs:
      'start_shooting|fighting|clash|war|violence|brawl|riot|fight|unrest provoke_clash|violence|brawl|riot|fight|unrest',
    nouns: '',
    doer: 'Who started {it}?',
    whether: 'Was {it} started{by}?',
  },
  pollute: {
    grave: true,
    verbs: 'pollute contaminate foul taint spill drain dry_up dump discharge leak_fuel|oil|gas|chemical',
    nouns: 'pollution contamination spillage spill drying draining',
    adjectives: 'polluted contaminated tainted',
    doer: 'Who or what did it to {it}?',
    whether: 'Was {it} polluted or drained?',
    labile: true,
  },
  ignite: {
    grave: true,
    verbs: 'spark_fire|blaze|explosion start_fire|blaze ignite trigger_fire|blaze|explosion touch_off',
    nouns: '',
    labile: true,
    where: 'did {it} start',
    doer: 'Who or what started {it}?',
    whether: 'Was {it} started{by}?',
  },

  // Public acts
  walkout: {
    theme: 'none',
    verbs:
      'walk_out strike go_on_strike walk_off_job|work|site|shift down_tools stage_walkout|strike stop_work lay_down_tools',
    nouns: 'walkout stoppage',
    whether: 'Did {by} go on strike?',
  },
  breakoff: {
    verbs:
      'break_off_talk|talks|negotiation|dialogue|meeting walk_away_talk|talks|negotiation|table walk_out_talk|talks|negotiation|meeting walk_table|talks quit_talk|talks|negotiation|table end_talk|talks|negotiation|dialogue leave_table|talks pull_out_talks|negotiation abandon_talks|negotiation rise_from_table get_up_from_table storm_out_talks|meeting',
    nouns: '',
    doer: 'Who broke off {it}?',
    whether: 'Did {by} break off {it}?',
  },
  sever: {
    verbs:
      'sever cut_cable|line|wire|fibre|fiber|net|rope|pipe|pipeline|levee|dyke|dike|fence|power|gas|water|supply|electricity slice slash_net|tyre|tire|cable|rope|tent|painting shred snip dig_through gnaw bite_through cut_off_gas|water|power|supply|electricity turn_off_gas|water|power|tap shut_off_gas|water|power|valve switch_off_power|light|signal saw_through hack_through chew_through dig_through bite_through break_through_levee|dyke|dike|wall breach_levee|dyke|dike|embankment turn_off_valve|supply|electricity|tap shut_off_supply|electricity|tap',
    nouns: '',
    doer: 'Who cut {it}?',
    whether: 'Was {it} cut{by}?',
    grave: true,
  },
  order: {
    verbs: 'order instruct command decree',
    nouns: 'instruction order decree directive',
    doer: 'Who ordered {it}?',
    whether: 'Did {by} order {it}?',
  },
  sign: {
    once: true,
    verbs: 'sign initial conclude_treaty|agreement|deal|accord|pact put_name put_signature ink',
    nouns: 'signing signature',
    doer: 'Who signed {it}?',
    whether: 'Was {it} signed?',
    where: 'was {it} signed',
  },
  inaugurate: {
    once: true,
    verbs:
      'inaugurate cut_ribbon unveil open_hall|bridge|school|hospital|market|exhibition|museum|station|plant|factory|road|centre|center|library|festival|stadium do_honours|honors officially_open declare_open open_tunnel|dam|line|airport|park|pool|refinery|mosque|church|theatre|theater|terminal|clinic|ward|wing|embassy|temple|reservoir|railway|motorway|highway|shop|store|mall|court|archive|memorial|monument|garden|zoo|bank|mine|mill|depot|pier|harbour|harbor|crossing',
    nouns: 'inauguration opening unveiling ribbon-cutting',
    doer: 'Who opened {it}?',
    where: 'was {it} opened',
    whether: 'Was {it} opened?',
  },
  appoint: {
    verbs:
      'appoint elect name_as|minister|head|chief|director|manager|coach|captain|chair|president|successor swear_in choose_as|leader|head|successor install_as crown promote take_over_as',
    nouns: 'appointment election coronation inauguration',
    doer: 'Who appointed {it}?',
    whom: 'Who was appointed{by}?',
    whether: 'Was {it} appointed?',
  },
  nominate: {
    verbs: 'nominate shortlist',
    nouns: 'nomination',
    doer: 'Who nominated {it}?',
    whether: 'Was {it} nominated?',
  },
  found: {
    once: true,
    verbs: 'founded set_up co-found launch_party|company|charity|newspaper',
    nouns: 'founding founder',
    doer: 'Who founded {it}?',
    where: 'was {it} founded',
    whether: 'Was {it} founded{by}?',
  },
  build: {
    once: true,
    verbs: 'build construct erect design',
    nouns: 'construction',
    doer: 'Who built {it}?',
    where: 'was {it} built',
    whether: 'Was {it} built?',
  },
  write: {
    once: true,
    verbs: 'write author compose pen paint invent devise dream_up think_up coin',
    doer: 'Who made {it}?',
    whether: 'Did {by} make {it}?',
  },
  buy: {
    verbs:
      'buy acquire purchase snap_up take_over_company|firm|rival|bank|chain|maker|business buy_out buy_up gobble_up take_over_mill|mine|factory|plant|hotel|shop|club|brewery|newspaper|airline|port|shipyard|yard|farm|estate|paper|station|exchange|operator|brand',
    nouns: 'purchase acquisition takeover buyout',
    doer: 'Who bought {it}?',
    whom: 'What was bought{by}?',
    whether: 'Was {it} bought{by}?',
  },
  sell: {
    verbs: 'sell offload auction part_with divest dispose_of hive_off',
    nouns: 'sale',
    doer: 'Who sold {it}?',
    whether: 'Was {it} sold?',
  },
  discover: {
    verbs:
      'discover uncover unearth find_wreck|shipwreck|wreckage|fossil|skeleton|remains|tomb|hoard|manuscript|treasure|body|bodies|corpse spot stumble_on come_across|upon chance_on|upon happen_on|upon stumble_across|upon',
    nouns: 'discovery',
    doer: 'Who found {it}?',
    where: 'was {it} found',
    whether: 'Was {it} found?',
  },
  rescue: {
    verbs:
      'rescue save pull_from|out winch_from pluck_from bring_safety|ashore haul_from_water|sea|river|rubble|wreck|wreckage|ruin|debris|flood|well|lake|fire|blaze lift_from_water|sea|river|rubble|wreck|wreckage|ruin|debris|flood|well|lake|fire|blaze drag_from_water|sea|river|rubble|wreck|wreckage|ruin|debris|flood|well|lake|fire|blaze fish_from_water|sea|river|rubble|wreck|wreckage|ruin|debris|flood|well|lake|fire|blaze dig_from_water|sea|river|rubble|wreck|wreckage|ruin|debris|flood|well|lake|fire|blaze carry_safety lead_safety',
    nouns: 'rescue',
    doer: 'Who rescued {it}?',
    whom: 'Who was rescued{by}?',
    where: 'was {it} rescued',
    whether: 'Was {it} rescued?',
  },
  score: {
    verbs:
      'score net_goal|winner|penalty|equaliser grab_goal|winner|brace|hat-trick head_home fire_home slot_home strike_winner|brace|goal',
    nouns: 'scorer goal-scorer',
    doer: 'Who scored {it}?',
    whether: 'Did {by} score {it}?',
  },
  parry: {
    verbs:
      'parry save_penalty|shot|kick|spot-kick|spot keep_out_penalty|shot stop_penalty|shot|kick turn_away_shot|penalty|kick|spot-kick|spot|effort|header turn_aside_shot|penalty|kick|effort|header tip_over|wide',
    nouns: '',
    doer: 'Who saved {it}?',
    whether: 'Did {by} save {it}?',
  },
  lead: {
    verbs: 'mastermind spearhead orchestrate plot organise organize coordinate',
    nouns: 'mastermind ringleader organiser organizer',
    doer: 'Who was behind {it}?',
    whether: 'Did {by} organise {it}?',
    grave: true,
  },
  mediate: {
    verbs: 'mediate broker negotiate_truce|ceasefire|release|exchange|swap|settlement',
    nouns: 'mediation',
    doer: 'Who mediated {it}?',
    whether: 'Was {it} mediated{by}?',
  },
  visit: {
    verbs: 'visit tour inspect set_foot',
    nouns: 'visit inspection',
    doer: 'Who visited {it}?',
    whether: 'Did {by} visit {it}?',
  },
  meet: {
    verbs: 'meet_with',
    nouns: 'meeting summit',
    where: 'was {it}',
    whether: 'Did {by} meet {it}?',
  },
  talks: {
    verbs: 'hold_talks hold_negotiations',
    nouns: 'talks negotiations',
    whether: 'Were talks held on {it}?',
  },
  fly: {
    verbs:
      'pilot captain skipper steer fly_plane|aircraft|jet|helicopter|glider|machine drive_car|bus|lorry|truck|jeep|train|van|tram|coach|vehicle be_wheel sit_wheel have_wheel|controls be_controls|helm',
    nouns: '',
    doer: 'Who was at the controls of {it}?',
    whether: 'Was {by} at the controls of {it}?',
  },
  fine: {
    verbs: 'fine penalise penalize reprimand',
    nouns: '',
    doer: 'Who fined {it}?',
    whom: 'Who was fined{by}?',
    whether: 'Was {it} fined?',
  },
  expel: {
    verbs: 'expel deport extradite banish evict oust topple depose overthrow',
    nouns: 'expulsion deportation extradition eviction ouster overthrow',
    doer: 'Who expelled {it}?',
    whom: 'Who was expelled{by}?',
    whether: 'Was {it} expelled?',
  },
  crash: {
    once: true,
    labile: true,
    verbs: 'crash collide derail capsize sink founder plunge_into|off ram_into',
    nouns: 'crash collision derailment sinking capsize wreck',
    where: 'did {it} crash',
    whether: 'Did {it} crash?',
  },
  wentDown: {
    as: 'crash',
    verbs:
      'go_down_ferry|ship|boat|vessel|trawler|tanker|yacht|submarine|freighter|barge|tug|dinghy|plane|jet|aircraft|helicopter|airliner|glider|airship|drone|balloon|biplane|turboprop go_under_ferry|ship|boat|vessel|trawler|tanker|yacht|submarine|freighter|barge|tug|dinghy come_down_plane|jet|aircraft|helicopter|airliner|glider|airship|drone|balloon|biplane|turboprop run_aground',
  },
  explode: {
    once: true,
    labile: true,
    verbs: 'explode detonate erupt',
    nouns: 'explosion blast detonation eruption',
    where: 'did {it} explode',
    whether: 'Did {it} explode?',
  },
  burn: {
    once: true,
    labile: true,
    verbs: 'catch_fire burn go_flames',
    nouns: 'blaze fire inferno',
    where: 'did {it} burn',
    whether: 'Did {it} burn?',
  },
  bomb: { nouns: 'bomb', verbs: '' },
  collapse: {
    once: true,
    labile: true,
    verbs: 'collapse cave_in give_way topple',
    nouns: 'collapse cave-in',
    where: 'did {it} collapse',
    whether: 'Did {it} collapse?',
  },
  born: { once: true, verbs: 'born_in|at|to|on', nouns: 'birthplace', adjectives: 'born', where: 'was {it} born' },

  // States that begin and end
  open: {
    axis: 'open',
    labile: true,
    verbs:
      'reopen stay_open remain_open keep_open resume_service|operation|sailing|flight throw_open fling_open open_its|their_doors|gates throw_its|their_doors|gates_open',
    nouns: 'reopening',
    adjectives: 'open operational running operating staffed',
    whether: 'Is {it} open?',
  },
  shut: {
    axis: 'open',
    labile: true,
    verbs:
      'shut shutter close shut_down close_down seal_off cordon_off board_up padlock mothball stay_closed|shut remain_closed|shut shut_its|their_doors|gates close_its|their_doors|gates lock_its|their_doors|gates',
    nouns: 'closure shutdown',
    adjectives: 'shut closed shuttered',
    whether: 'Is {it} closed?',
  },
  goneDark: {
    as: 'shut',
    verbs:
      'go_dark cease_trading|operating|operation|operations stop_trading wind_up_business stand_idle|shuttered fall_dark',
  },
  clear: { axis: 'open', adjectives: 'clear passable unblocked navigable', whether: 'Is {it} passable?' },
  blocked: {
    axis: 'open',
    labile: true,
    verbs: 'block obstruct barricade',
    adjectives: 'impassable blocked snowbound unpassable',
    nouns: 'blockage',
    whether: 'Is {it} passable?',
  },
  listed: {
    axis: 'list',
    verbs:
      'list_by|as|on blacklist proscribe designate sanction add_list|blacklist|register place_list|blacklist put_list|blacklist outlaw',
    nouns: 'listing blacklisting proscription designation',
    adjectives: 'blacklisted proscribed',
    whether: 'Is {it} listed{by}?',
  },
  delisted: {
    axis: 'list',
    verbs:
      'delist unban deproscribe remove_from_list|blacklist|register take_off_list|blacklist strike_from_list|register drop_from_list|blacklist lift_designation',
    nouns: 'delisting deproscription',
    whether: 'Is {it} listed{by}?',
  },
  dead: {
    axis: 'life',
    labile: true,
    verbs:
      'die perish succumb pass_away drown lose_life bleed_death burn_death starve_death drop_dead kill_himself|herself|themselves',
    nouns: 'death demise',
    adjectives: 'dead deceased',
    doer: 'Who killed {it}?',
    whom: 'Who died?',
    whether: 'What is known of {it}: alive, missing or dead?',
    where: 'did {it} die',
  },
  critical: {
    axis: 'life',
    adjectives: 'critical comatose',
    verbs: 'fight_for_life be_ventilator|intensive|coma|life-support hover',
    nouns: '',
    whether: 'What is the condition of {it}?',
  },
  serious: { axis: 'life', adjectives: 'serious', nouns: '', whether: 'What is the condition of {it}?' },
  stable: {
    axis: 'life',
    adjectives: 'stable',
    verbs: 'recuperate',
    nouns: '',
    whether: 'What is the condition of {it}?',
  },
  alive: {
    axis: 'life',
    labile: true,
    adjectives: 'alive',
    verbs:
      'survive walk_away_crash|accident|wreck|wreckage|collision|fall walk_stick|sticks|crutch|cane|frame lie_ward|infirmary breathe_himself|herself|unaided regain_consciousness wake_coma come_round recover_injury|wound|wounds|injuries|operation|surgery recuperate convalesce',
    nouns: 'survivor',
    whether: 'What is known of {it}: alive, missing or dead?',
  },
  missing: {
    axis: 'life',
    labile: true,
    verbs: 'vanish disappear go_missing',
    nouns: 'disappearance',
    adjectives: 'missing unaccounted',
    whether: 'What is known of {it}: alive, missing or dead?',
  },
  heads: { nouns: '', doer: 'Who heads {it}?', whether: 'Does {by} head {it}?' },
  request: { nouns: '', doer: 'Who asked for {it}?', whether: 'Did {by} ask for {it}?' },
  whereabouts: { where: 'was {it}' },
  lead_office: { axis: 'office', whether: 'Does {by} hold the office at {it}?' },
  left_office: {
    axis: 'office',
    verbs:
      'resign quit step_down bow_out stand_down step_aside leave_office|mayoralty|presidency|governorship|premiership|chairmanship|helm|chancellorship|pulpit vacate_post|office|seat|mayoralty',
    nouns: 'resignation',
    whether: 'Does {by} hold the office at {it}?',
  },
  sacked: {
    axis: 'job',
    verbs: 'dismiss sack fire axe relieve_duty|duties|command|post|role lay_off make_redundant furlough',
    nouns: 'dismissal sacking firing layoff',
    doer: 'Who dismissed {it}?',
    whom: 'Who was dismissed{by}?',
    whether: 'Was {it} dismissed?',
  },
  hired: {
    axis: 'job',
    verbs: 'hire employ recruit reinstate rehire sign_up',
    nouns: 'hiring recruitment reinstatement',
    doer: 'Who hired {it}?',
    whom: 'Who was hired{by}?',
    whether: 'Was {it} hired?',
  },
  suspended: {
    axis: 'job',
    verbs: 'send_home_pay|leave place_leave put_leave take_off_duty|duties stand_down_pay',
    nouns: '',
    whether: 'Is {it} suspended?',
  },
  caseDropped: {
    verbs:
      'drop_case|prosecution|proceeding|proceedings discontinue_case|prosecution|proceeding|proceedings abandon_case|prosecution close_case|proceedings end_proceedings',
    nouns: '',
    whether: 'Was the case against {it} dropped?',
  },
  staysOn: {
    theme: 'none',
    verbs: 'stay_on|post|office|helm|job|until|till remain_post|office|helm|job|until|till carry_on_as cling_on',
    nouns: '',
    whether: 'Does {by} stay on?',
  },
  backAtWork: {
    as: 'hired',
    verbs: 'return_work|bench|duty|duties|post|classroom|pulpit resume_duty|duties',
  },
  stay: {
    axis: 'stay',
    theme: 'none',
    verbs:
      'remain_in|at|with stay_in|at|with|put|on join_union|league|alliance|federation|pact|club|bloc|coalition|party|association|council|confederation accede_to rejoin',
    nouns: 'accession',
    whether: 'Did {by} leave {it}?',
  },
  leave: {
    axis: 'stay',
    verbs:
      'leave quit_party|coalition|government|club|union|alliance|league|pact|federation secede_from walk_out_of pull_out withdraw_from exit abandon depart',
    nouns: 'departure exit withdrawal',
    whether: 'Did {by} leave {it}?',
  },
  continue: {
    axis: 'continue',
    labile: true,
    verbs: 'continue resume carry_on go_on press_on persist go_ahead take_place proceed drag_on rage_on get_under_way',
    adjectives: 'underway ongoing',
    nouns: 'continuation resumption',
    whether: 'Does {it} go on?',
  },
  stop: {
    axis: 'continue',
    labile: true,
    verbs:
      'drop_investigation|inquiry|probe|plan|bid|lawsuit|demand|idea|project|proposal|campaign|scheme shelve stop halt cease end suspend cancel call_off postpone scrap abandon shelve discontinue grind_halt break_off pause',
    nouns: 'halt suspension cancellation postponement cessation pause',
    adjectives: 'cancelled canceled suspended postponed halted',
    whether: 'Was {it} stopped?',
  },
  force: {
    axis: 'force',
    labile: true,
    verbs:
      'apply_law|act|rule|ordinance|statute|decree|regulation|code take_effect come_into_force|effect enter_into_force|effect remain_in_force|effect enact',
    adjectives: 'valid binding compulsory mandatory obligatory',
    nouns: 'enactment',
    whether: 'Is {it} in force?',
  },
  repealed: {
    axis: 'force',
    labile: true,
    verbs:
      'cease_have_effect scrap_law|act|rule|tax|fee|levy|toll|ceiling|draft|conscription|cap|limit|quota repeal revoke rescind annul abolish lapse expire overturn strike_down nullify',
    adjectives: 'void invalid',
    nouns: 'repeal revocation abolition annulment',
    whether: 'Is {it} in force?',
  },
  heldOff: { axis: 'force', nouns: '', whether: 'Is {it} in force?' },
  escaped: {
    axis: 'custody',
    labile: true,
    verbs: 'escape abscond break_out flee_prison|jail|custody|arrest',
    nouns: 'escape jailbreak',
    adjectives: 'at-large',
    whether: 'Is {it} in custody?',
  },
  married: {
    axis: 'marriage',
    labile: true,
    verbs: 'marry wed tie_knot',
    nouns: 'marriage wedding',
    adjectives: 'married',
    whether: 'Is {it} married?',
  },
  divorced: {
    axis: 'marriage',
    labile: true,
    verbs: 'divorce split_from',
    nouns: 'divorce',
    adjectives: 'divorced',
    whether: 'Is {it} married?',
  },
  bankrupt: {
    axis: 'solvent',
    labile: true,
    adjectives: 'bankrupt insolvent',
    verbs: 'file_bankruptcy|insolvency|protection go_bankrupt|bust|under enter_administration|receivership',
    nouns: 'bankruptcy insolvency',
    whether: 'Is {it} insolvent?',
  },
  solvent: { axis: 'solvent', adjectives: 'solvent', nouns: '', whether: 'Is {it} insolvent?' },
  held: {
    axis: 'hold',
    verbs:
      'occupy seize_town|city|village|base|airport|port|bridge|hill|territory capture_town|city|village|base|airport|port|bridge|hill|territory retake control recapture overrun take_control hold_town|city|village|bridge|airport seize_dam|barracks|fort|fortress|outpost|post|camp|plant|refinery|palace|parliament|station|tower|depot|island|square|crossing|checkpoint|capital|province|ministry|garrison|mine|oilfield|harbour|harbor|bridgehead|ridge|prison capture_dam|barracks|fort|fortress|outpost|post|camp|plant|refinery|palace|parliament|station|tower|depot|island|square|crossing|checkpoint|capital|province|ministry|garrison|mine|oilfield|harbour|harbor|bridgehead|ridge|prison take_town|city|village|base|fortress|outpost|dam|garrison|barracks',
    nouns: 'occupation takeover',
    doer: 'Who holds {it}?',
    whether: 'Was {it} taken{by}?',
  },
  owned: { verbs: 'own belong_to', nouns: '', doer: 'Who owns {it}?', whether: 'Does {by} own {it}?' },
  infected: {
    axis: 'health',
    adjectives: 'infected positive',
    verbs: 'test_positive infect',
    whether: 'Is {it} infected?',
  },
  healthy: { axis: 'health', adjectives: 'negative uninfected', verbs: 'test_negative', whether: 'Is {it} infected?' },
  safe: { axis: 'safety', adjectives: 'safe', whether: 'Is {it} safe?' },
  unsafe: { axis: 'safety', adjectives: 'unsafe dangerous hazardous toxic', whether: 'Is {it} safe?' },
  inPlace: { axis: 'force', nouns: '', whether: 'Is {it} in force?' },
  serving: {
    axis: 'open',
    labile: true,
    verbs:
      'run_ferry|train|bus|tram|service|line|boat|trolley|shuttle operate_ferry|train|bus|tram|service|line|flight|route sail_ferry|service',
    nouns: '',
    whether: 'Is {it} in service?',
  },
  inHospital: {
    axis: 'hospital',
    verbs: 'hospitalise hospitalize admit_hospital|clinic|infirmary|ward take_hospital|infirmary rush_hospital',
    nouns: '',
    whether: 'Is {it} in hospital?',
  },
  outOfHospital: {
    axis: 'hospital',
    verbs: 'discharge_hospital|clinic|infirmary|ward release_hospital|clinic',
    nouns: '',
    whether: 'Is {it} in hospital?',
  },
  homeAgain: { as: 'outOfHospital', verbs: 'leave_hospital|clinic|infirmary walk_out_hospital' },
  onSale: { axis: 'sale', nouns: '', whether: 'Is {it} on sale?' },
  offSale: {
    axis: 'sale',
    labile: true,
    verbs:
      'withdraw_from_sale|market|shelf|shelves pull_from_sale|market|shelf|shelves take_off_market|shelf|shelves discontinue',
    nouns: '',
    whether: 'Is {it} on sale?',
  },
  holding: {
    axis: 'truce',
    labile: true,
    verbs: 'hold_truce|ceasefire|armistice|peace',
    nouns: '',
    whether: 'Does {it} hold?',
  },
  brokenTruce: {
    axis: 'truce',
    labile: true,
    verbs:
      'collapse_truce|ceasefire|armistice|peace|pact break_truce|ceasefire|armistice violate_truce|ceasefire|armistice breach_truce|ceasefire|armistice shatter_truce|ceasefire|peace break_down_truce|ceasefire|peace',
    nouns: '',
    whether: 'Does {it} hold?',
  },
  tiesCut: {
    axis: 'ties',
    verbs: 'sever_ties|relations|contact cut_ties|relations break_off_ties|relations|contact suspend_ties|relations',
    nouns: '',
    whether: 'Does {by} keep up ties with {it}?',
  },
  tiesKept: {
    axis: 'ties',
    verbs:
      'restore_ties|relations|contact resume_ties|relations|contact normalise_ties|relations normalize_ties|relations establish_ties|relations keep_ties|relations maintain_ties|relations',
    nouns: '',
    whether: 'Does {by} keep up ties with {it}?',
  },
  nationalised: {
    axis: 'property',
    verbs: 'nationalise nationalize renationalise renationalize',
    nouns: 'nationalisation nationalization',
    whether: 'Is {it} in public hands?',
  },
  privatised: {
    axis: 'property',
    verbs: 'privatise privatize',
    nouns: 'privatisation privatization',
    whether: 'Is {it} in public hands?',
  },
  complete: {
    axis: 'completion',
    verbs: 'complete finish_bridge|tower|building|hall|house|road|tunnel|work|line|dam|stadium|station|hospital|school',
    adjectives: 'complete',
    nouns: 'completion',
    whether: 'Is {it} finished?',
  },
  unfinished: {
    axis: 'completion',
    adjectives: 'unfinished incomplete uncompleted',
    nouns: '',
    whether: 'Is {it} finished?',
  },
  launched: {
    labile: true,
    verbs: 'lift_off blast_off launch_satellite|spacecraft|probe',
    nouns: 'launch liftoff',
    whether: 'Was {it} launched?',
  },
  merged: { labile: true, verbs: 'merge amalgamate', nouns: 'merger amalgamation', whether: 'Did {it} merge?' },
  withdrawn: {
    axis: 'open',
    labile: true,
    verbs: 'decommission withdraw_from_service|use take_out_service|use',
    nouns: 'decommissioning',
    adjectives: 'decommissioned derelict disused defunct mothballed',
    whether: 'Is {it} in service?',
  },
  tainted: {
    axis: 'presence',
    verbs: 'find_TAINT detect_TAINT contain_TAINT discover_TAINT',
    whether: 'Was {it} found?',
  },
  treated: {
    verbs:
      'treat_doctor|physician|medic|surgeon|nurse|hospital|clinic examine_doctor|physician|medic|surgeon|nurse see_doctor|physician|medic|surgeon',
    nouns: '',
    whether: 'Was {it} seen by a doctor?',
  },
  empty: {
    axis: 'full',
    verbs: 'vacate',
    adjectives: 'empty vacant deserted unoccupied uninhabited',
    whether: 'Is {it} empty?',
  },
  full: { axis: 'full', adjectives: 'crowded packed full occupied inhabited', whether: 'Is {it} empty or full?' },
  armed: { axis: 'armed', adjectives: 'armed', verbs: '', whether: 'Was {it} armed?' },
  unarmed: { axis: 'armed', adjectives: 'unarmed', whether: 'Was {it} armed?' },
  began_at: { nouns: '', verbs: '', once: true, grave: true, where: 'did {it} begin' },
  origin: {
    verbs: 'come_from originate stem_from leak_from seep_from trace_to ooze_from',
    nouns: '',
    once: true,
    doer: 'Where did {it} come from?',
    whether: 'Did {it} come from {by}?',
  },
});

export interface Axis {
  /** `contrary`: one happening goes one way alone. `states`: one follows the other in time. */
  readonly kind: 'contrary' | 'states';
  /** What is so today can have been otherwise a season ago, though of one day one of them alone holds. */
  readonly changes?: true;
  readonly ask?: string;
}

/** Axes with the question that they answer; those not named are `states`. */
export const AXES: Readonly<Record<string, Axis>> = wordTable({
  rise: { kind: 'contrary', ask: 'Did {it} rise or fall?' },
  renewal: { kind: 'contrary', ask: 'Was {it} renewed?' },
  length: { kind: 'contrary' },
  worth: { kind: 'contrary' },
  approve: { kind: 'contrary', ask: 'Was {it} approved or rejected?' },
  win: { kind: 'contrary', ask: 'Did {by} win{it}?' },
  succeed: { kind: 'contrary', ask: 'Did {it} succeed or fail?' },
  convict: { kind: 'contrary', ask: 'Was {it} convicted or acquitted?' },
  admit: { kind: 'contrary', ask: 'Did {by} admit or deny {it}?' },
  know: { kind: 'contrary', ask: 'Did {by} know of {it}?' },
  agree: { kind: 'contrary', ask: 'Did {by} agree to {it}?' },
  allow: { kind: 'contrary', changes: true, ask: 'Is {it} allowed or forbidden?' },
  attend: { kind: 'contrary', ask: 'Did {by} attend {it}?' },
  support: { kind: 'contrary', changes: true, ask: 'Does {by} support or oppose {it}?' },
  confirm: { kind: 'contrary', ask: 'Was {it} confirmed or ruled out?' },
  harm: { kind: 'contrary', ask: 'Was {it} damaged?' },
  custody: { kind: 'states', ask: 'Is {it} in custody or free?' },
  open: { kind: 'states', ask: 'Is {it} open or closed?' },
  list: { kind: 'states', ask: 'Is {it} listed{by}?' },
  life: { kind: 'states', ask: 'What is known of {it}: alive, missing or dead?' },
  office: { kind: 'states', ask: 'Does {by} still hold the office at {it}?' },
  job: { kind: 'states', ask: 'Does {it} still have the job?' },
  stay: { kind: 'states', ask: 'Did {by} leave {it}?' },
  continue: { kind: 'states', ask: 'Was {it} stopped or does it go on?' },
  force: { kind: 'states', ask: 'Is {it} in force?' },
  hospital: { kind: 'states', ask: 'Is {it} in hospital?' },
  sale: { kind: 'states', ask: 'Is {it} on sale?' },
  truce: { kind: 'states', ask: 'Does {it} hold?' },
  ties: { kind: 'states', ask: 'Does {by} keep up ties with {it}?' },
  property: { kind: 'states', ask: 'Is {it} in public hands?' },
  completion: { kind: 'states', ask: 'Is {it} finished?' },
  marriage: { kind: 'states', ask: 'Is {it} married?' },
  solvent: { kind: 'states', ask: 'Is {it} insolvent?' },
  hold: { kind: 'states', ask: 'Who holds {it}?' },
  health: { kind: 'contrary', ask: 'Is {it} infected?' },
  safety: { kind: 'contrary', changes: true, ask: 'Is {it} safe?' },
  presence: { kind: 'contrary', ask: 'Was {it} found?' },
  full: { kind: 'contrary', changes: true, ask: 'Is {it} empty or full?' },
  armed: { kind: 'contrary', ask: 'Was {it} armed?' },
});

/** Opens the key of a deed of any other verb, whose lemma stands behind it. */
export const OPEN_DEED = 'open:';

/** Opens the key of a state of no known kind, whose plain word stands behind it. */
export const OPEN_STATE = 'is:';

/** Whether a key is of a deed or a state of no known kind, which matters only where one says that it was not so. */
export function isOpenKey(key: string): boolean {
  return key.startsWith(OPEN_DEED) || key.startsWith(OPEN_STATE);
}

/** The kind of claims that tell where somebody or something was. */
export const WHEREABOUTS = 'whereabouts';

/** Key of the claims that tell what brought something about. */
export const CAUSE = 'cause';

/** Key of the claims that tell where a harm began: "broke out in the kitchen". */
export const BEGAN_AT = 'began_at';

/** Axes of claims that tell where, by phrases of places that are held against each other. */
export function tellsWhere(axis: string): boolean {
  return axis === WHEREABOUTS || axis === BEGAN_AT;
}

/** The axis of a kind, or the kind itself where it has no opposite; one for all deeds of other verbs. */
export function axisOf(name: string): string {
  if (name.startsWith(OPEN_DEED)) return OPEN_DEED;
  return HAPPENINGS[name]?.axis ?? name;
}

/** Irregular forms of verbs above, beside those of `IRREGULAR_VERBS`; the base form is not repeated. */
export const IRREGULAR_HAPPENINGS: Readonly<Record<string, string>> = wordTable({
  founded: 'founding',
  rise: 'rises rose risen rising',
  grow: 'grows grew grown growing',
  swell: 'swells swelled swollen swelling',
  shrink: 'shrinks shrank shrunk shrinking',
  slide: 'slides slid sliding',
  sit: 'sits sat sitting',
  see: 'sees saw seen seeing',
  slip: 'slips slipped slipping',
  dip: 'dips dipped dipping',
  sag: 'sags sagged sagging',
  plan: 'plans planned planning',
  trim: 'trims trimmed trimming',
  win: 'wins won winning',
  lose: 'loses lost losing',
  beat: 'beats beaten beating',
  know: 'knows knew known knowing',
  leave: 'leaves left leaving',
  find: 'finds found finding',
  cut: 'cuts cutting',
  blow: 'blows blew blown blowing',
  throw: 'throws threw thrown throwing',
  steal: 'steals stole stolen stealing',
  set: 'sets setting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  come: 'comes came coming',
  get: 'gets got gotten getting',
  buy: 'buys bought buying',
  lead: 'leads led leading',
  write: 'writes wrote written writing',
  break: 'breaks broke broken breaking',
  fly: 'flies flew flown flying',
  catch: 'catches caught catching',
  stab: 'stabs stabbed stabbing',
  rob: 'robs robbed robbing',
  kidnap: 'kidnaps kidnapped kidnapping',
  nab: 'nabs nabbed nabbing',
  drug: 'drugs drugged drugging',
  shoot: 'shoots shot shooting',
  tear: 'tears tore torn tearing',
  bring: 'brings brought bringing',
  run: 'runs ran running',
  stand: 'stands stood standing',
  meet: 'meets met meeting',
  make: 'makes made making',
  swear: 'swears swore sworn swearing',
  choose: 'chooses chose chosen choosing',
  do: 'does did done doing',
  have: 'has had having',
  drive: 'drives drove driven driving',
  mow: 'mows mowed mown mowing',
  fling: 'flings flung flinging',
  wind: 'winds wound winding',
  grind: 'grinds ground grinding',
  creep: 'creeps crept creeping',
  show: 'shows showed shown showing',
  say: 'says said saying',
  be: 'is are was were been being am',
  bar: 'bars barred barring',
  forbid: 'forbids forbade forbidden forbidding',
  permit: 'permits permitted permitting',
  bid: 'bids bidding',
  acquit: 'acquits acquitted acquitting',
  vote: 'votes voted voting',
  veto: 'vetoes vetoed vetoing',
  stop: 'stops stopped stopping',
  scrap: 'scraps scrapped scrapping',
  cancel: 'cancels cancelled canceled cancelling canceling',
  marry: 'marries married marrying',
  wed: 'weds wedded wedding',
  overrun: 'overruns overran overrunning',
  overthrow: 'overthrows overthrew overthrown overthrowing',
  withdraw: 'withdraws withdrew withdrawn withdrawing',
  skip: 'skips skipped skipping',
  snub: 'snubs snubbed snubbing',
  shun: 'shuns shunned shunning',
  let: 'lets letting',
  tip: 'tips tipped tipping',
  net: 'nets netted netting',
  pen: 'pens penned penning',
  ram: 'rams rammed ramming',
  gut: 'guts gutted gutting',
  plot: 'plots plotted plotting',
  gun: 'guns gunned gunning',
  confer: 'confers conferred conferring',
  defer: 'defers deferred deferring',
  slay: 'slays slew slain slaying',
  uphold: 'upholds upheld upholding',
  spill: 'spills spilled spilt spilling',
  grab: 'grabs grabbed grabbing',
  slot: 'slots slotted slotting',
  annul: 'annuls annulled annulling',
  slap: 'slaps slapped slapping',
  snap: 'snaps snapped snapping',
  control: 'controls controlled controlling',
  plead: 'pleads pleaded pled pleading',
  lay: 'lays laid laying',
  bow: 'bows bowed bowing',
  tie: 'ties tied tying',
  split: 'splits splitting',
  bleed: 'bleeds bled bleeding',
  fight: 'fights fought fighting',
  drop: 'drops dropped dropping',
  die: 'dies died dying',
  confess: 'confesses confessed confessing',
  quash: 'quashes quashed quashing',
  stray: 'strays strayed straying',
  own: 'owns owned owning',
  defraud: 'defrauds defrauded defrauding',
  occupy: 'occupies occupied occupying',
  step: 'steps stepped stepping',
  hit: 'hits hitting',
  put: 'puts putting',
  take: 'takes took taken taking',
  hold: 'holds held holding',
  keep: 'keeps kept keeping',
  deny: 'denies denied denying',
  refer: 'refers referred referring',
  commit: 'commits committed committing',
  think: 'thinks thought thinking',
  feed: 'feeds fed feeding',
  send: 'sends sent sending',
  sweep: 'sweeps swept sweeping',
  bite: 'bites bit bitten biting',
  drag: 'drags dragged dragging',
  mug: 'mugs mugged mugging',
  dig: 'digs dug digging',
  saw: 'saws sawed sawn sawing',
});
