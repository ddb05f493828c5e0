import type { Stance } from '../../model/index.ts';

/**
 * Verbs that tell what somebody wants, plans, thinks of a thing or does with words, outside the frames of plain speech.
 * One line a verb: stance, frames, its forms. A frame is what must follow: `to` an infinitive, `that` a clause,
 * `np` a thing, `npto` a thing and an infinitive, or the preposition itself (`for`, `against`, …).
 */
const TABLE = `
other to,np want wants wanted
other to,that intend intends intended intending
promises to plan plans planned planning
other to,that hope hopes hoped hoping
other to seek seeks sought
other to aim aims aimed aiming
other to prefer prefers preferred
other to,that decide decides decided
other to wish wishes wished
other to long longed
other to resolve resolves resolved
other to tend tends tended
denies to refuse refuses refused refusing
denies to decline declines declined declining
promises to,that agree agrees agreed agreeing
promises to,that vow vows vowed vowing
promises to,that,np pledge pledges pledged pledging
promises to,that promise promises promised promising
promises to,that threaten threatens threatened threatening
promises to offer offers offered offering
promises to volunteer volunteers volunteered
promises to consent consents consented
promises to undertake undertakes undertook
asks for,npto press presses pressed pressing
asks for push pushes pushed pushing
asks for lobby lobbies lobbied lobbying
asks for call calls called calling
asks on call calls called calling
asks npto,that urge urges urged urging
asks npto encourage encourages encouraged encouraging
asks npto advise advises advised advising
asks npto invite invites invited inviting
asks npto exhort exhorts exhorted
asks npto implore implores implored
asks npto challenge challenges challenged challenging
asks npto ask asks asked asking
asks to,for,that ask asks asked asking
asks npto expect expects expected
asks npto beg begs begged
asks np,that,to demand demands demanded demanding
asks np,that recommend recommends recommended recommending
asks np,that,to propose proposes proposed proposing
asks np,that request requests requested requesting
asks to,for,that plead pleads pleaded pleading
asks to,for appeal appeals appealed appealing
asks to,for petition petitions petitioned
asks np seek seeks sought
orders npto,that order orders ordered
orders npto,that instruct instructs instructed
orders npto direct directs directed
orders npto,that command commands commanded
orders npto,that require requires required
orders npto warn warns warned
orders np,npto ban bans banned prohibit prohibits prohibited forbid forbids forbade
asserts of,about,against warn warns warned warning
asserts of,about speak speaks spoke speaking talk talks talked talking
asserts of,about boast boasts boasted boasting brag brags bragged bragging
asserts of,about complain complains complained complaining
asserts of inform informs informed remind reminds reminded
asserts to,about,at hint hints hinted hinting
asserts to,at refer refers referred referring
asserts to point points pointed pointing
asserts to,np admit admits admitted admitting
asserts to confess confesses confessed confessing
asserts to testify testifies testified
asserts to,np acknowledge acknowledges acknowledged acknowledging
asserts np,that reveal reveals revealed revealing disclose discloses disclosed
asserts np,that note notes noted noting
asserts np,that,of predict predicts predicted predicting forecast forecasts
asserts np underscore underscores underscored underscoring highlight highlights highlighted highlighting
asserts np,that underline underlines underlined emphasise emphasised emphasises emphasize emphasized emphasizes stress stresses stressed
asserts np,that tout touts touted touting hail hails hailed hailing
asserts np commend commends commended applaud applauds applauded laud lauds lauded praise praises praised praising
asserts np,for thank thanks thanked thanking congratulate congratulates congratulated
asserts for apologise apologises apologised apologize apologizes apologized
asserts np liken likens likened portray portrays portrayed portraying depict depicts depicted characterise characterises characterised characterize characterizes characterized
asserts np label labels labelled labeled dub dubs dubbed brand brands branded deem deems deemed
asserts np describe describes described describing
asserts np compare compares compared comparing
asserts np cite cites cited citing
asserts np discuss discusses discussed discussing
asserts np detail details detailed outline outlines outlined outlining
asserts np recount recounts recounted recounting chronicle chronicles chronicled
asserts np announce announces announced announcing unveil unveils unveiled
asserts np,that reaffirm reaffirms reaffirmed reiterate reiterates reiterated
asserts np,that profess professes professed proclaim proclaims proclaimed proclaiming
asserts np voice voices voiced voicing express expresses expressed expressing
asserts np advocate advocates advocated advocating champion champions championed championing espouse espouses espoused promote promotes promoted
asserts np,to favour favours favoured favor favors favored
asserts for,against argue argues argued arguing
other that recognise recognises recognised recognize recognizes recognized
other np support supports supported supporting endorse endorses endorsed endorsing back backs backed
other np oppose opposes opposed opposing resent resents resented regret regrets regretted despise despises despised admire admires admired dislike dislikes disliked
other np,that regret regrets regretted fear fears feared fearing dread dreads dreaded
other about,that,over worry worries worried worrying
other np,that assume assumes assumed realise realises realised realize realizes realized understand understood understands
other np,that imagine imagines imagined
other in believe believes believed
other np trust trusts trusted distrust distrusts distrusted
denies np,that denounce denounces denounced reject rejects rejected deny denies denied
denies to object objects objected objecting
denies against,np protest protests protested protesting
doubts np,that doubt doubts doubted doubting question questions questioned questioning
doubts whether,that,about wonder wonders wondered wondering
accuses np chastise chastised chastises mock mocks mocked mocking ridicule ridicules ridiculed ridiculing deride derides derided scold scolds scolded rebuke rebukes rebuked berate berates berated bemoan bemoans bemoaned assail assails assailed slam slams slammed slamming lambaste lambasted lambastes excoriate excoriates excoriated vilify vilified insult insults insulted blast blasts blasted knock
accuses np criticise criticises criticised criticising criticize criticizes criticized criticizing condemn condemns condemned condemning decry decries decried
accuses np accuse accuses accused accusing
accuses np blame blames blamed blaming fault faults faulted
accuses npas attack attacks attacked attacking pound pounds pounded blast blasted paint paints painted cast casts casting
asserts npas frame frames framed pitch pitches pitched describe describes described describing identify identifies identified
other npas view views viewed see sees saw regard regards regarded
asserts npname call calls called calling
asks about,over press presses pressed
asks about asked asks
other that,how,what,why,whether,about know knows knew
other for advocate advocates advocated
denies against decide decides decided
accuses against rail rails railed railing
accuses at bristle bristled bristles
accuses np,that allege alleges alleged alleging
`;

export interface AttitudeCue {
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
}

function readTable(): Map<string, readonly AttitudeCue[]> {
  const cues = new Map<string, AttitudeCue[]>();
  for (const line of TABLE.split('\n')) {
    const [stance, frames, ...forms] = line.trim().split(' ');
    if (!stance || !frames) continue;
    const cue: AttitudeCue = { stance: stance as Stance, frames: new Set(frames.split(',')) };
    for (const form of forms) cues.set(form, [...(cues.get(form) ?? []), cue]);
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
    `confident aware convinced certain hopeful optimistic glad proud happy pleased delighted grateful surprised
    shocked stunned worried concerned afraid fearful alarmed frustrated angry upset furious incensed outraged
    disappointed dismayed saddened sorry ashamed adamant determined willing eager keen ready reluctant anxious
    committed opposed supportive critical mindful wary`,
  ),
  ...readWords('doubts', 'unsure uncertain sceptical skeptical doubtful unconvinced unaware'),
  ...readWords('denies', 'unwilling'),
]);

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
  ...readWords('asks', 'call calls demand demands request requests appeal appeals proposal proposals plea'),
  ...readWords('promises', `promise promises pledge pledges vow vows commitment offer threat threats plan plans`),
  ...readWords('orders', 'order orders instruction instructions'),
  ...readWords(
    'other',
    'hope hopes fear fears concern concerns desire wish intention intentions determination support praise endorsement willingness',
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

/** Verbs with which a noun of saying says: "made the case that", "raised questions about". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `make makes made making have has had issue issues issued express expresses expressed voice voices voiced raise raises
  raised raising file files filed give gives gave reach reached repeat repeats repeated reiterated launch launched
  dispute disputes disputed rejected rejects reject dismissed dismisses denied denies announce announced announces
  unveiled unveil lodge lodged offer offers offered take takes took`.split(/\s+/),
);
/** … and the nouns that only stand with them. */
export const LIGHT_NOUNS: ReadonlyMap<string, Stance> = new Map([
  ...readWords('asserts', 'case point claim comment comments argument statement remarks pitch'),
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
