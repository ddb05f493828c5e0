import { MONTH_NAMES } from './en/calendar.ts';

/**
 * Month names by language, January first, the forms of a month joined with `|`: nominative, genitive where dates use
 * it, and short forms without their full stop. Names of two words are joined with `_`.
 * Where two languages use one word for two months ("listopad"), the language of the page decides, then the earlier row.
 */
const MONTHS: readonly (readonly [language: string, months: string])[] = [
  ['en', MONTH_NAMES.map((forms) => forms.join('|')).join(' ')],
  [
    'de',
    'januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez',
  ],
  [
    'fr',
    'janvier|janv|jan février|févr|fév mars|mar avril|avr mai juin|jun juillet|juil|jul août|aou septembre|sept|sep octobre|oct novembre|nov décembre|déc',
  ],
  [
    'es',
    'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic',
  ],
  [
    'it',
    'gennaio|gen|genn febbraio|feb|febbr marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic',
  ],
  [
    'pt',
    'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  ],
  [
    'nl',
    'januari|jan februari|feb maart|mrt|maa april|apr mei juni|jun juli|jul augustus|aug september|sep|sept oktober|okt november|nov december|dec',
  ],
  [
    'sv',
    'januari|jan februari|feb mars|mar april|apr maj juni|jun juli|jul augusti|aug september|sep|sept oktober|okt november|nov december|dec',
  ],
  [
    'da',
    'januar|jan februar|feb marts|mar april|apr maj juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov december|dec',
  ],
  [
    'nb',
    'januar|jan februar|feb mars|mar april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov desember|des',
  ],
  [
    'is',
    'janúar|jan febrúar|feb mars|mar apríl|apr maí júní|jún júlí|júl ágúst|ágú september|sep október|okt nóvember|nóv desember|des',
  ],
  [
    'fi',
    'tammikuu|tammikuuta|tammi helmikuu|helmikuuta|helmi maaliskuu|maaliskuuta|maalis huhtikuu|huhtikuuta|huhti toukokuu|toukokuuta|touko kesäkuu|kesäkuuta|kesä heinäkuu|heinäkuuta|heinä elokuu|elokuuta|elo syyskuu|syyskuuta|syys lokakuu|lokakuuta|loka marraskuu|marraskuuta|marras joulukuu|joulukuuta|joulu',
  ],
  [
    'et',
    'jaanuar|jaan veebruar|veebr märts aprill|apr mai juuni juuli august|aug september|sept oktoober|okt november|nov detsember|dets',
  ],
  [
    'lv',
    'janvāris|janvārī|janv februāris|februārī|febr marts|martā aprīlis|aprīlī|apr maijs|maijā jūnijs|jūnijā|jūn jūlijs|jūlijā|jūl augusts|augustā|aug septembris|septembrī|sept oktobris|oktobrī|okt novembris|novembrī|nov decembris|decembrī|dec',
  ],
  [
    'lt',
    'sausis|sausio|saus vasaris|vasario|vas kovas|kovo balandis|balandžio|bal gegužė|gegužės|geg birželis|birželio|birž liepa|liepos rugpjūtis|rugpjūčio|rugp rugsėjis|rugsėjo|rugs spalis|spalio|spal lapkritis|lapkričio|lapkr gruodis|gruodžio|gruod',
  ],
  [
    'pl',
    'styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis grudzień|grudnia|gru',
  ],
  [
    'cs',
    'leden|ledna|led únor|února|úno březen|března|bře duben|dubna|dub květen|května|kvě červen|června|čvn červenec|července|čvc srpen|srpna|srp září|zář říjen|října|říj listopad|listopadu|lis prosinec|prosince|pro',
  ],
  [
    'sk',
    'január|januára|jan február|februára|feb marec|marca|mar apríl|apríla|apr máj|mája jún|júna júl|júla august|augusta|aug september|septembra|sep október|októbra|okt november|novembra|nov december|decembra|dec',
  ],
  [
    'hu',
    'január|januárja|jan február|februárja|feb|febr március|márciusa|márc április|ápr május|máj június|jún július|júl augusztus|aug szeptember|szept október|okt november|nov december|dec',
  ],
  [
    'ro',
    'ianuarie|ian februarie|feb|febr martie|mar aprilie|apr mai iunie|iun iulie|iul august|aug septembrie|sept|sep octombrie|oct|octomvrie noiembrie|nov|noi decembrie|dec',
  ],
  [
    'sl',
    'januar|januarja|jan februar|februarja|feb marec|marca|mar april|aprila|apr maj|maja junij|junija|jun julij|julija|jul avgust|avgusta|avg september|septembra|sep oktober|oktobra|okt november|novembra|nov december|decembra|dec',
  ],
  [
    'sr-Latn',
    'januar|januara|jan februar|februara|feb mart|marta|mar april|aprila|apr maj|maja jun|juna|juni jul|jula|juli avgust|avgusta|avg septembar|septembra|sep oktobar|oktobra|okt novembar|novembra|nov decembar|decembra|dec',
  ],
  [
    'hr',
    'siječanj|siječnja|sij veljača|veljače|velj ožujak|ožujka|ožu travanj|travnja|tra svibanj|svibnja|svi lipanj|lipnja|lip srpanj|srpnja|srp kolovoz|kolovoza|kol rujan|rujna|ruj listopad|listopada|lis studeni|studenoga|studenog|stu prosinac|prosinca|pro',
  ],
  [
    'sq',
    'janar|jan shkurt|shk mars|mar prill|pri maj qershor|qer korrik|korr gusht|gush shtator|sht tetor|tet nëntor|nën dhjetor|dhj',
  ],
  [
    'tr',
    'ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  ],
  [
    'az',
    'yanvar|yan fevral|fev mart|mar aprel|apr may iyun|iyn iyul|iyl avqust|avq sentyabr|sen oktyabr|okt noyabr|noy dekabr|dek',
  ],
  [
    'ca',
    'gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov desembre|des',
  ],
  [
    'gl',
    'xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño|xuñ xullo|xul agosto|ago setembro|set outubro|out novembro|nov decembro|dec',
  ],
  [
    'eu',
    'urtarrila|urtarrilaren|urt otsaila|otsailaren|ots martxoa|martxoaren|mar apirila|apirilaren|api maiatza|maiatzaren|mai ekaina|ekainaren|eka uztaila|uztailaren|uzt abuztua|abuztuaren|abu iraila|irailaren|ira urria|urriaren|urr azaroa|azaroaren|aza abendua|abenduaren|abe',
  ],
  [
    'cy',
    'ionawr|ion chwefror|chwef mawrth|maw ebrill|ebr mai mehefin|meh gorffennaf|gorff awst medi hydref|hyd tachwedd|tach rhagfyr|rhag',
  ],
  [
    'id',
    'januari|jan februari|feb|pebruari maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep|sept oktober|okt november|nov|nop|nopember desember|des',
  ],
  [
    'ms',
    'januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep|sept oktober|okt november|nov disember|dis',
  ],
  [
    'tl',
    'enero|ene pebrero|peb marso|mar abril|abr mayo|may hunyo|hun hulyo|hul agosto|ago setyembre|set oktubre|okt nobyembre|nob disyembre|dis',
  ],
  [
    'sw',
    'januari|jan februari|feb machi|mac aprili|apr mei juni|jun julai|jul agosti|ago septemba|sep oktoba|okt novemba|nov desemba|des',
  ],
  [
    'vi',
    'tháng_một|tháng_giêng tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười tháng_mười_một tháng_mười_hai',
  ],
  [
    'el',
    'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ|μάι ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ',
  ],
  [
    'ru',
    'января|январь|янв февраля|февраль|февр|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сент|сен октября|октябрь|окт ноября|ноябрь|нояб|ноя декабря|декабрь|дек',
  ],
  [
    'uk',
    'січня|січень|січ лютого|лютий|лют березня|березень|бер квітня|квітень|квіт травня|травень|трав червня|червень|черв липня|липень|лип серпня|серпень|серп вересня|вересень|вер жовтня|жовтень|жовт листопада|листопад|лист грудня|грудень|груд',
  ],
  [
    'be',
    'студзеня|студзень лютага|люты сакавіка|сакавік красавіка|красавік траўня|мая|май чэрвеня|чэрвень ліпеня|ліпень жніўня|жнівень верасня|верасень кастрычніка|кастрычнік лістапада|лістапад снежня|снежань',
  ],
  [
    'bg',
    'януари|ян февруари|фев март|мар април|апр май юни юли август|авг септември|сеп|септ октомври|окт ноември|ное декември|дек',
  ],
  [
    'mk',
    'јануари|јан февруари|фев март|мар април|апр мај јуни|јун јули|јул август|авг септември|сеп|септ октомври|окт ноември|ное декември|дек',
  ],
  [
    'sr',
    'јануар|јануара|јан фебруар|фебруара|феб март|марта|мар април|априла|апр мај|маја јун|јуна|јуни јул|јула|јули август|августа|авг септембар|септембра|сеп октобар|октобра|окт новембар|новембра|нов децембар|децембра|дец',
  ],
  [
    'kk',
    'қаңтар|қаң ақпан|ақп наурыз|нау сәуір|сәу мамыр|мам маусым|мау шілде|шіл тамыз|там қыркүйек|қыр қазан|қаз қараша|қар желтоқсан|жел',
  ],
  [
    'ar',
    'يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار|اذار أبريل|ابريل|إبريل|نيسان|أفريل مايو|أيار|ايار|ماي يونيو|يونيه|حزيران|جوان يوليو|يوليه|تموز|جويلية أغسطس|اغسطس|آب|أوت سبتمبر|أيلول|ايلول أكتوبر|اكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني ديسمبر|كانون_الأول',
  ],
  ['fa', 'ژانویه فوریه مارس آوریل مه|می ژوئن|جون ژوئیه|جولای اوت|اگست سپتامبر اکتبر نوامبر دسامبر'],
  ['ur', 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'],
  [
    'he',
    'ינואר|בינואר פברואר|בפברואר מרץ|במרץ|מרס|במרס אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  ],
  [
    'hi',
    'जनवरी|जन फ़रवरी|फरवरी|फर मार्च अप्रैल मई जून जुलाई|जुल अगस्त|अग सितंबर|सितम्बर|सित अक्टूबर|अक्तूबर|अक्टू नवंबर|नवम्बर|नव दिसंबर|दिसम्बर|दिस',
  ],
  ['bn', 'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|অগাস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'],
  [
    'th',
    'มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค',
  ],
  [
    'ka',
    'იანვარი|იან თებერვალი|თებ მარტი|მარ აპრილი|აპრ მაისი|მაი ივნისი|ივნ ივლისი|ივლ აგვისტო|აგვ სექტემბერი|სექ ოქტომბერი|ოქტ ნოემბერი|ნოე დეკემბერი|დეკ',
  ],
  [
    'hy',
    'հունվարի|հունվար|հնվ փետրվարի|փետրվար|փտվ մարտի|մարտ|մրտ ապրիլի|ապրիլ|ապր մայիսի|մայիս|մյս հունիսի|հունիս|հնս հուլիսի|հուլիս|հլս օգոստոսի|օգոստոս|օգս սեպտեմբերի|սեպտեմբեր|սեպ հոկտեմբերի|հոկտեմբեր|հոկ նոյեմբերի|նոյեմբեր|նոյ դեկտեմբերի|դեկտեմբեր|դեկ',
  ],
];

/** Folded form → month by language; the first entry is the default. */
const BY_NAME = indexMonths();

function indexMonths(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const index = new Map<string, Map<string, number>>();
  for (const [language, months] of MONTHS) {
    months.split(' ').forEach((forms, month) => {
      for (const form of forms.split('|')) {
        const key = foldMonthName(form.replaceAll('_', ' '));
        const row = index.get(key) ?? new Map<string, number>();
        if (!row.has(language)) row.set(language, month + 1);
        index.set(key, row);
      }
    });
  }
  return index;
}

/** Lower case, without accents and the full stop of an abbreviation. */
function foldMonthName(word: string): string {
  const lower = word.toLowerCase().replace(/[.׳’']+$/, '');
  return /^[a-z]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll('ı', 'i');
}

/**
 * Month, 1 to 12, that a word names in any of the languages known; null where it names none.
 * `language` (BCP 47) decides where languages differ.
 */
export function parseMonthName(word: string, language?: string): number | null {
  const row = BY_NAME.get(foldMonthName(word));
  if (!row) return null;
  const own = language && (row.get(language) ?? row.get(language.split('-')[0]!));
  return own || row.values().next().value!;
}
