import type { Stance } from '../../model/index.ts';

/** What a word that reports speech takes and means. */
export interface SpeechCue {
  readonly stance: Stance;
  /** Can follow or precede a quotation with its subject after it: “…,” said X. */
  readonly inverts: boolean;
  /** Takes a clause: "said (that) …". */
  readonly clause: boolean;
  /** Takes a hearer before the clause: "told Reuters that …". */
  readonly hearer: boolean;
  /** Takes things rather than clauses: "rejected that account". */
  readonly object: boolean;
  /** A word whose subject is as good as always a person or a body of persons. */
  readonly person: boolean;
}

/**
 * One line a verb: stance, flags, its forms. Flags: q stands with quotations, c takes a clause, t takes a hearer first,
 * o takes an object, p speaks for a person.
 */
const TABLE = `
asserts qcp say says said saying
asserts qctp tell tells told telling
asserts qcp add adds added adding
asserts qcp explain explains explained explaining
asserts qcp states stated stating
asserts qcp note notes noted noting
asserts qcp insist insists insisted insisting
asserts qcop claim claims claimed claiming
asserts qcp argue argues argued arguing
asserts qcp believe believes believed
asserts qcp think thinks thought
asserts qcop announce announces announced announcing
asserts qcp declare declares declared declaring
asserts qcop confirm confirms confirmed confirming
asserts qcop acknowledge acknowledges acknowledged
asserts qcop admit admits admitted admitting
asserts qcp concede concedes conceded conceding
asserts qcp recall recalls recalled recalling
asserts qcp remember remembers remembered
asserts qcp warn warns warned warning
asserts qcop predict predicts predicted predicting
asserts qcp estimate estimates estimated
asserts qcp conclude concludes concluded concluding
asserts qcp reply replies replied replying
asserts qp respond responds responded
asserts qp answered
asserts qcp write writes wrote writing
asserts qcp tweet tweets tweeted tweeting
asserts qp commented comments commenting
asserts qp sang sings singing
asserts qcp specified specifies
asserts qcp observe observes observed
asserts qcp remarked remarking
asserts qcp stress stresses stressed stressing
asserts qcp emphasise emphasises emphasised emphasising emphasize emphasizes emphasized emphasizing
asserts qcp reiterate reiterates reiterated reiterating
asserts qcp repeat repeats repeated
asserts qcp suggest suggests suggested suggesting
asserts qcp complain complains complained complaining
asserts qcp boast boasts boasted
asserts qcp joke jokes joked
asserts qcp shout shouts shouted
asserts qcp whisper whispers whispered
asserts qcp cry cries cried
asserts qcp sigh sighs sighed
asserts qcp laugh laughs laughed
asserts qcp testify testifies testified testifying
asserts qcp assert asserts asserted asserting
asserts qcp maintain maintains maintained maintaining
asserts qcp contend contends contended contending
asserts qcop allege alleges alleged alleging
asserts qcop reveal reveals revealed revealing
asserts qcop disclose discloses disclosed
asserts qcop report reports reported reporting
asserts qcp read reads
asserts q continued continues
asserts qcp conjecture conjectured
asserts qcp agree agrees agreed
asserts qcp quip quips quipped
asserts qcp lament laments lamented lamenting
asserts qcp counter counters countered
asserts qcp retort retorts retorted
promises qctp assure assures assured assuring
asserts ctp notify notifies notified
asserts qctp inform informs informed informing
asserts qctp remind reminds reminded reminding
asserts cp hope hopes hoped hoping
asserts cp expect expects expected
asserts cp fear fears feared fearing
asserts cp finds found
asserts c shows showed
asserts c indicate indicates indicated indicating
asserts cp knows knew
asserts qcp pointed points point pointing
asserts cp speculate speculates speculated speculating
asserts cp suspect suspects suspected
asserts cp judged
asserts cp reckon reckons reckoned
asserts qcop cite cites cited
asserts op mention mentions mentioned
asserts qcp propose proposes proposed proposing
asserts cp ruled rules
asserts qcp posted
asserts o put puts
asserts qcp chant chants chanted chanting
asserts qcp emphasised
asserts cp learned
asserts qcp caution cautions cautioned cautioning
asserts qcp hint hints hinted
asserts qcp exclaimed exclaims yelled yells yelling mused muses
asserts cp argued
asserts cp feels felt
asserts cop outlined outlines
asserts qcp clarified clarifies
asserts qcp echoed
denies qcop deny denies denied denying
denies qcop reject rejects rejected rejecting
denies qop dismiss dismisses dismissed dismissing
denies qop refute refutes refuted refuting
denies op rebut rebuts rebutted rebutting
denies qcop dispute disputes disputed disputing
denies cop contradict contradicts contradicted contradicting
doubts qcop doubt doubts doubted doubting
doubts qcop questions questioned questioning
doubts cp wonder wonders wondered wondering
asks qctop ask asks asked asking
asks cp inquire inquires inquired inquiring
asks qtop urge urges urged urging
asks qop demand demands demanded demanding
asks qtop beg begs begged begging
asks cop request requests requested requesting
asks qp plead pleads pleaded
asks op appealed
asks qop called call calls calling
promises qcop promise promises promised promising
promises qcop vow vows vowed vowing
promises qcop pledge pledges pledged pledging
promises cop guarantee guarantees guaranteed guaranteeing
promises cp swear swears swore
promises cop threaten threatens threatened threatening
orders qtop order orders ordered ordering
orders top instruct instructs instructed instructing
accuses op accuse accuses accused accusing
accuses op blame blames blamed blaming
accuses qop blasted slammed lambasted lambasts decried decries deplored deplores
accuses qop condemn condemns condemned condemning
accuses qop denounce denounces denounced denouncing
accuses qop criticise criticises criticised criticising criticize criticizes criticized criticizing
asserts qop describe describes described describing
asserts qop praise praises praised praising
asserts qop welcome welcomes welcomed
`;

function readTable(): Map<string, SpeechCue> {
  const cues = new Map<string, SpeechCue>();
  for (const line of TABLE.split('\n')) {
    const [stance, flags, ...forms] = line.trim().split(' ');
    if (!stance || !flags) continue;
    const cue: SpeechCue = {
      stance: stance as Stance,
      inverts: flags.includes('q'),
      clause: flags.includes('c'),
      hearer: flags.includes('t'),
      object: flags.includes('o'),
      person: flags.includes('p'),
    };
    for (const form of forms) if (!cues.has(form)) cues.set(form, cue);
  }
  return cues;
}

/** Words that report speech, by lower-case form. */
export const SPEECH_CUES: ReadonlyMap<string, SpeechCue> = readTable();
