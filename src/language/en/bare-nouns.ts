import { COMMON_WORDS } from './common-words.ts';
import { ROLE_HEADS } from './name-words.ts';
import { IRREGULAR_PLURALS } from './noun-words.ts';

/** Nouns, pronouns and the like that open a sentence without an article and are no names. Lower case. */
const BARE_NOUNS: ReadonlySet<string> = new Set(
  `access advice aid air alcohol anger army art attention authority beer blame blood bread breakfast business care cargo
  cash chaos clothing coal coffee company concern confidence congress consent control cost cotton credit crime crowd
  culture custom damage data debate debt demand dinner dirt discussion disease doubt dust effort electricity emotion
  energy equipment everybody everyone exercise experience faith family fear feed fire fish flood fog food footage force
  freedom friend fruit fuel funding fun furniture gas god gold grain grass ground growth guilt half hay health heat help
  history home homework hope housing hunger ice income industry inflation intelligence interest iron joy jury justice
  knowledge labour labor land laughter law lawn legislation life light love luck lunch machinery mail maize management
  meat media medicine memory metal milk mist mobile money mood mother mud music nature news noise nobody oil output
  oxygen pain panic paper parking parliament patience pay peace petrol plastic pleasure police policy pollution polling
  poor post poverty power practice press pressure pride production profit progress proof property protest public quarter
  rain rent repair rescue research respect response rice rock room rubbish rubble rumour rumor safety salt sand scene
  school science security sense service shock silence situation sleep smoke snow soap soil space speed sport staff steam
  steel storm stress study stuff success sugar sunlight support surgery surprise tax tea technology teamwork testimony
  thunder time timber tobacco tourism trade traffic training transport travel treatment trial trouble trust truth
  turnout unemployment unity unrest use violence voice voting war waste water wealth weather welfare wheat wildlife wind
  wine winter wood wool word work yield youth dad mum mom grandma grandpa daddy mummy granny baby man woman boy girl
  what whatever having thanks sorry welcome hello dear please let look read click share follow subscribe watch listen
  copyright photo photograph photographs picture image video audio graphic map file source credit editor note update
  correction analysis opinion comment commentary review interview exclusive breaking live advertisement related tags
  education sales prices shares stocks markets bonds oil crude futures retail manufacturing exports imports
  black white red blue green grey gray dark bright big small long short high low young old good bad great full empty
  first second third last next final early late best better worse worst most least much many more less enough
  born raised based given asked told seen left made taken found known caught held set put cut hit shot
  parts half none each either neither both several any all some another such same other others these those`.split(
    /\s+/,
  ),
);

const ORDINARY_ENDINGS =
  /(?:ing|ly|ness|tion|sion|ment|ments|ity|ism|ance|ence|ency|ancy|hood|ship|ful|less|ous|ive|able|ible|ology|ware|work|body|self|selves|ers|ors|ists|ants|ents|ions)$/;

/** Whether a word in lower case may well be an ordinary one, although it has a capital as the first of its sentence. */
export function isOrdinaryOpener(word: string): boolean {
  return (
    BARE_NOUNS.has(word) ||
    COMMON_WORDS.has(word) ||
    ROLE_HEADS.has(word) ||
    IRREGULAR_PLURALS.has(word) ||
    word.length < 4 ||
    /[’'](?:ve|re|ll|d|m|t)$/.test(word) ||
    ORDINARY_ENDINGS.test(word) ||
    /[^s]s$/.test(word)
  );
}
