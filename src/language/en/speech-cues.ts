import type { Stance } from '../../model/index.ts';
import { cueForms } from './cue-forms.ts';

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
 * One line a kind of verb: stance, flags, the verbs as `cueForms` reads them. Flags: q stands with quotations, c takes a clause, t takes a hearer first,
 * o takes an object, p speaks for a person.
 */
const TABLE = `
asserts qcp say add explain state note insist think declare remember reply write tweet stress recall joke
asserts qctp tell
asserts qcop claim announce confirm admit+ predict reveal report cite allege disclose conclude
asserts qcp argue acknowledge concede warn estimate observe remark emphasise emphasize reiterate repeat suggest
asserts qcp complain boast shout whisper cry sigh laugh testify assert maintain contend conjecture quip+ lament
asserts qcp counter retort agree caution hint exclaim yell bark muse echo point chant clarify propose post brag+ gloat
asserts qcp attest affirm aver+ avow bemoan chuckle concur+ confess confide crow deadpan+ decree demur+ divulge
asserts qcp elaborate enthuse foretell forecast grumble guess gush imply infer+ insinuate intimate interject intone
asserts qcp marvel mumble murmur mutter object opine ponder posit preach proclaim profess prophesy rant rave
asserts qcp reason rejoin relate scoff scream snap+ sneer sob+ speculate specify stipulate submit+ surmise theorise
asserts qcp theorize thunder underline underscore venture volunteer whine blog+ retweet postulate vouch disagree
asserts qcp =believe =believes =believed =believing
asserts qp respond =answered answer =commented =comments =commenting =singing =sang =sings elaborate
asserts qctp inform remind reassure
asserts ctp notify convince persuade teach advise
asserts q =continued =continues
asserts qcp =read =reads
asserts cp hope expect fear =finds =found suspect judge reckon =ruled =rules =learned =feels =felt =knows =knew
asserts cp assume imagine realise realize recognise recognize presume figure foresee dread worry =understood =understands
asserts c show indicate
asserts op mention
asserts cop outline
asserts o =put =puts =gives =gave
promises qctp assure
denies qcop deny reject dispute
denies qop dismiss refute
denies op rebut+ repudiate disavow
denies cop contradict
doubts qcop doubt
doubts qcop =questions =questioned =questioning
doubts cp wonder
asks qctop ask
asks cp inquire enquire
asks qtop urge beg+
asks qop demand
asks cop request
asks qp plead
asks op =appealed
asks qop =called =call =calls =calling
promises qcop promise vow pledge
promises cop guarantee
promises cp swear threaten
orders qtop order
orders top instruct command
accuses op accuse blame
accuses qcp charge
accuses qop blast slam+ lambast lambaste decry deplore condemn denounce criticise criticize
asserts qop describe praise
asserts qop welcome
`;

function readTable(): Map<string, SpeechCue> {
  const cues = new Map<string, SpeechCue>();
  for (const line of TABLE.split('\n')) {
    const [stance, flags, ...verbs] = line.trim().split(' ');
    if (!stance || !flags) continue;
    const cue: SpeechCue = {
      stance: stance as Stance,
      inverts: flags.includes('q'),
      clause: flags.includes('c'),
      hearer: flags.includes('t'),
      object: flags.includes('o'),
      person: flags.includes('p'),
    };
    for (const form of verbs.flatMap(cueForms)) if (!cues.has(form)) cues.set(form, cue);
  }
  return cues;
}

/** Words that report speech, by lower-case form. */
export const SPEECH_CUES: ReadonlyMap<string, SpeechCue> = readTable();
