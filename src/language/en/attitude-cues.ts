import type { Stance } from '../../model/index.ts';
import { cueForms } from './cue-forms.ts';

/**
 * Verbs that tell what somebody wants, plans, thinks of a thing or does with words, outside the frames of plain speech.
 * One line a verb: stance, frames, its forms. A frame is what must follow: `to` an infinitive, `that` a clause,
 * `np` a thing, `npto` a thing and an infinitive, or the preposition itself (`for`, `against`, …).
 */
const TABLE = `
other to,np want desire
other to expect
asserts to claim profess purport
other to,that intend hope decide choose opt+ elect
other to,np prefer favour favor love hate
other to =sought =seeks =seek =aims =aim =aimed =aiming wish resolve tend strive aspire yearn long
other for =hopes =hoped =hoping =hope long yearn
promises to plan+ offer volunteer consent
promises to =undertake =undertakes =undertook
promises to,that agree vow pledge promise threaten swear
promises np pledge promise
denies to refuse decline
asks for press push lobby call plead appeal petition campaign
asks on call
asks npto,that urge
asks npto press push encourage advise invite exhort implore challenge ask expect beg+ entreat beseech goad dare pressure tell
asks to,for,that ask
asks np,that,to demand
asks np,that recommend request
asks np,that,to propose
asks np =seek =seeks =sought =seeking
asks to,for,that plead
asks to,for appeal
orders npto,that order instruct command
orders npto direct warn authorise authorize
orders np,npto ban+ prohibit forbid
asserts of,about,against warn
asserts of,about speak talk boast brag+ complain joke rant rave muse fret+ grumble moan whine gush gripe
asserts on comment elaborate expound
asserts of inform remind
asserts to,about,at hint refer+
asserts to,at allude
asserts to point
asserts to,np admit+ acknowledge
asserts to confess testify
asserts np,that reveal disclose divulge note predict foresee forecast
asserts of predict
asserts np underscore highlight downplay explain describe recount narrate relate recite retell chronicle rehash summarise summarize
asserts np,that underline emphasise emphasize stress tout hail trumpet
asserts np commend applaud laud praise extol+ acclaim salute cheer compliment eulogise eulogize glorify
asserts np,for thank congratulate credit
asserts for apologise apologize vouch
asserts np liken portray depict characterise characterize caricature mischaracterise mischaracterize misrepresent
asserts np label label+ dub+ brand deem proclaim
asserts np compare contrast
asserts np cite discuss debate mention
asserts np detail outline explicate clarify illustrate reference
asserts np announce unveil publicise publicize
asserts np,that reaffirm reiterate affirm restate
asserts np,that profess proclaim
asserts np voice express articulate air
asserts np advocate champion espouse promote preach defend
asserts for,against argue
asserts with disagree concur+ sympathise sympathize
asserts about,with agree
asserts on disagree agree
other that recognise recognize
other np support endorse embrace
other np =back =backs =backed =backing
other np oppose resent despise admire dislike detest loathe abhor+ cherish idolise idolize revere adore value appreciate respect envy mistrust hate love
other np,that regret+ fear dread lament mourn bemoan
other about,that,over worry
other np,that realise realize understand
other np,that imagine
other in believe
other np trust distrust
other of approve disapprove despair dream think
denies np,that denounce reject deny disavow renounce repudiate disown
denies to object
denies with disagree
denies against,np protest
denies np dispute contest refute rebut+ dismiss oppose
denies np,that discount
doubts np,that doubt question
doubts whether,that,about wonder
accuses np chastise mock ridicule deride scold rebuke berate bemoan assail slam+ lambast lambaste excoriate vilify insult blast castigate
accuses np censure chide disparage malign pillory revile savage skewer taunt trash upbraid belittle bash demean denigrate smear heckle lampoon satirise satirize
accuses np criticise criticize condemn decry deplore pan+ slate roast lash attack
accuses np accuse
accuses np blame fault
accuses npas attack pound hammer target
accuses npas paint cast
asserts npas frame pitch describe identify define bill
other npas view see regard consider
other npto consider
asserts npname call
other npname consider find think
asks about,over press
asks about ask inquire
other that,how,what,why,whether,about know
other for advocate root
denies against decide
accuses against rail inveigh fulminate campaign crusade
accuses at bristle lash scoff sneer jeer
accuses np,that allege
asserts with,that chime
`;

export interface AttitudeCue {
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
}

function readTable(): Map<string, readonly AttitudeCue[]> {
  const cues = new Map<string, AttitudeCue[]>();
  for (const line of TABLE.split('\n')) {
    const [stance, frames, ...verbs] = line.trim().split(' ');
    if (!stance || !frames) continue;
    const cue: AttitudeCue = { stance: stance as Stance, frames: new Set(frames.split(',')) };
    for (const form of verbs.flatMap(cueForms)) cues.set(form, [...(cues.get(form) ?? []), cue]);
  }
  return cues;
}

/** Verbs of will, thought and judgement, by lower-case form. */
export const ATTITUDE_CUES: ReadonlyMap<string, readonly AttitudeCue[]> = readTable();

function readWords(stance: Stance, list: string): [string, Stance][] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => [word, stance]);
}

/** Adjectives and participles of a mind: "is confident that", "was unaware of", "were worried about". */
export const MIND_WORDS: ReadonlyMap<string, Stance> = new Map([
  ...readWords(
    'other',
    `confident aware convinced persuaded certain hopeful optimistic glad proud happy pleased delighted grateful surprised
    shocked stunned worried concerned afraid fearful alarmed frustrated angry upset furious incensed outraged
    disappointed dismayed saddened sorry ashamed adamant determined anxious
    committed opposed supportive critical mindful wary unhappy dissatisfied satisfied tired sure upbeat bent intent
    dedicated appreciative uneasy enthusiastic excited thrilled relieved sympathetic hostile indifferent impatient`,
  ),
  ...readWords('doubts', 'undecided unsure uncertain sceptical skeptical doubtful unconvinced unpersuaded unaware'),
  ...readWords('denies', 'unwilling'),
]);

/** Those by which one who is not so doubts what is said: "is not convinced that". */
export const MIND_OF_BELIEF: ReadonlySet<string> = new Set('confident convinced persuaded certain sure'.split(' '));

/** Nouns of speech and thought, each with what its clause does: "the ministry’s denial that …", "their plan to …". */
export const SAYING_NOUNS: ReadonlyMap<string, Stance> = new Map([
  ...readWords(
    'asserts',
    `claim claims statement statements assertion assertions contention argument arguments announcement warning warnings
    suggestion suggestions admission view belief opinion conclusion finding findings allegation allegations insistence
    remark remarks comment comments prediction declaration acknowledgement acknowledgment assurance assurances
    testimony confession account report reports description notion assessment estimate rumour rumours rumor rumors`,
  ),
  ...readWords('accuses', 'accusation accusations charge charges criticism condemnation complaint complaints'),
  ...readWords('denies', 'denial denials refusal rejection dismissal opposition objection objections'),
  ...readWords('asks', 'call calls demand demands request requests appeal appeals plea'),
  ...readWords('promises', `promise promises pledge pledges vow vows commitment offer threat threats`),
  ...readWords('orders', 'order orders instruction instructions'),
  ...readWords(
    'other',
    'hope hopes fear fears concern concerns desire wish intention intentions determination support praise endorsement',
  ),
  ...readWords('doubts', 'doubt doubts scepticism skepticism suspicion suspicions'),
]);

/** Things made of words or figures that speak for themselves: "a poll found 31 cases". */
export const SPEAKING_THINGS: ReadonlySet<string> = new Set(
  `poll polls survey surveys study studies report reports research analysis data figures review investigation audit memo
  letter document documents email emails record records statement ad advert article editorial book film post video
  videos footage findings paper inquiry census statistics dossier cable note transcript images photographs photos
  averages evidence tests results`.split(/\s+/),
);
/** What such things do with their words. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(
  `found finds show shows showed shown suggests suggested details detailed documents documented reads states stated
  notes mentions puts cites reveals revealed indicates indicated illustrates calls argues alleges contains
  confirms confirmed describes described`.split(/\s+/),
);

/** Participles with which something is said of a subject by nobody named: "is believed to have …". */
export const HEARSAY_PARTICIPLES: ReadonlySet<string> = new Set(
  `believed thought expected said reported rumoured rumored alleged suspected estimated presumed assumed understood feared
  considered accused projected predicted forecast deemed described seen regarded viewed`.split(/\s+/),
);
/** Adverbs that do the same. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set('reportedly allegedly purportedly'.split(' '));

/** Before a figure they do, too: "an (alleged) 40 dead". */
export const HEARSAY_ADJECTIVES = /^(?:claimed|alleged|supposed|purported|rumoured|rumored|reported|reputed)$/;

/** Verbs with which a noun of saying says: "made the case that", "raised questions about". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `make makes made making have has had issue issues issued express expresses expressed voice voices voiced raise raises
  raised raising file files filed give gives gave reach reached repeat repeats repeated reiterated launch launched
  announce announced announces
  unveiled unveil lodge lodged offer offers offered take takes took`.split(/\s+/),
);
/** … and the nouns that only stand with them. */
export const LIGHT_NOUNS: ReadonlyMap<string, Stance> = new Map([
  ...readWords('asserts', 'case point claim comment comments argument statement remarks pitch observation clear'),
  ...readWords('accuses', 'offense offence issue'),
  ...readWords('other', 'misgivings reservations interest understanding confidence'),
]);
/** Who is for or against a thing: "a critic of the dam". */
export const SIDE_TAKERS: ReadonlyMap<string, Stance> = new Map([
  ...readWords('other', 'supporter supporters advocate advocates proponent proponents champion backer backers fan'),
  ...readWords('accuses', 'critic critics opponent opponents'),
]);
/** Verbs that another verb completes: "continues to insist". */
export const ASPECT_VERBS: ReadonlySet<string> = new Set(
  `continue continues continued begin begins began start starts started try tries tried seem seems seemed appear appears
  appeared want wants wanted went going go fail fails failed used have has had able set ready tended`.split(/\s+/),
);
