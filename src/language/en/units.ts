/** Words and short forms of units → canonical unit: SI symbols where there are any. Lower case unless `SYMBOLS`. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': 'percent pc pct percentage',
    percentage_point: 'pp',
    km: 'kilometer kilometers kilometre kilometres kms',
    m: 'meter meters metre metres',
    cm: 'centimeter centimeters centimetre centimetres',
    mm: 'millimeter millimeters millimetre millimetres',
    mi: 'mile miles',
    ft: 'foot feet',
    in: 'inch inches',
    yd: 'yard yards',
    nmi: 'knot-mile',
    kg: 'kilogram kilograms kilogramme kilogrammes kilo kilos',
    g: 'gram grams gramme grammes',
    mg: 'milligram milligrams',
    t: 'tonne tonnes',
    ton: 'ton tons',
    Mt: 'megaton megatons megatonne megatonnes',
    Gt: 'gigaton gigatons gigatonne gigatonnes',
    kt: 'kiloton kilotons kilotonne kilotonnes',
    lb: 'lb lbs',
    oz: 'ounce ounces oz',
    ha: 'hectare hectares',
    acre: 'acre acres',
    l: 'liter liters litre litres',
    ml: 'milliliter milliliters millilitre millilitres',
    gal: 'gallon gallons',
    barrel: 'barrel barrels bbl',
    bushel: 'bushel bushels',
    W: 'watt watts',
    kW: 'kilowatt kilowatts',
    MW: 'megawatt megawatts',
    GW: 'gigawatt gigawatts',
    kWh: 'kilowatt-hour kilowatt-hours',
    hp: 'horsepower hp',
    bhp: 'bhp',
    V: 'volt volts',
    Hz: 'hertz',
    dB: 'decibel decibels',
    'mi/h': 'mph',
    'km/h': 'kph kmh',
    'r/min': 'rpm',
    kn: 'knot knots',
    GB: 'gigabyte gigabytes',
    MB: 'megabyte megabytes',
    TB: 'terabyte terabytes',
    kB: 'kilobyte kilobytes',
    deg: 'degree degrees',
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
    cent: 'cent cents',
    USD: 'dollar dollars buck bucks usd',
    EUR: 'euro euros eur',
    GBP: 'gbp quid',
    penny: 'pence',
    JPY: 'yen jpy',
    CNY: 'yuan renminbi rmb cny',
    INR: 'rupee rupees inr',
    RUB: 'ruble rubles rouble roubles rub',
    ILS: 'shekel shekels',
    CHF: 'chf',
    SEK: 'sek',
    NOK: 'nok',
    DKK: 'dkk',
    KRW: 'won',
    TRY: 'lira',
    ZAR: 'rand',
    MYR: 'ringgit',
    IRR: 'rial rials',
    SAR: 'riyal riyals',
    IQD: 'dinar dinars',
    AED: 'dirham dirhams',
    MXN: 'peso pesos',
    ALL: 'lek leks',
    UAH: 'hryvnia hryvnias',
    PLN: 'zloty zlotys',
    HUF: 'forint forints',
    THB: 'baht',
    crown: 'crown crowns kroner kronor krona krone koruna',
    franc: 'franc francs',
    florin: 'florin florins guilder guilders',
    shilling: 'shilling shillings',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Units of two words, in the singular. */
export const UNIT_PAIRS: ReadonlyMap<string, string> = new Map([
  ['short ton', 'short ton'],
  ['long ton', 'long ton'],
  ['metric ton', 't'],
  ['nautical mile', 'nmi'],
  ['troy ounce', 'ozt'],
]);

/** Symbols, as written with their capitals, that count only right behind digits or after one space. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    km: 'km',
    cm: 'cm',
    mm: 'mm',
    m: 'm',
    mi: 'mi',
    ft: 'ft',
    kg: 'kg',
    g: 'g',
    mg: 'mg',
    t: 't',
    ha: 'ha',
    l: 'l',
    L: 'l',
    ml: 'ml',
    mL: 'ml',
    W: 'W',
    kW: 'kW',
    KW: 'kW',
    MW: 'MW',
    GW: 'GW',
    kWh: 'kWh',
    MWh: 'MWh',
    GWh: 'GWh',
    V: 'V',
    Hz: 'Hz',
    kHz: 'kHz',
    MHz: 'MHz',
    GHz: 'GHz',
    GB: 'GB',
    MB: 'MB',
    TB: 'TB',
    kB: 'kB',
    KB: 'kB',
    Mbps: 'Mbit/s',
    Gbps: 'Gbit/s',
    dB: 'dB',
    Nm: 'N·m',
    PS: 'PS',
    HP: 'hp',
    hp: 'hp',
    G: 'G',
    p: 'penny',
    h: 'hour',
    s: 'second',
    C: '°C',
    F: '°F',
    mAh: 'mAh',
    cc: 'cc',
    fps: 'fps',
    nm: 'nm',
    in: 'in',
  }),
);
/** Symbols that are also words: only right behind the digits. */
export const GLUED_SYMBOLS: ReadonlySet<string> = new Set([
  'm',
  'g',
  't',
  'l',
  'L',
  'W',
  'V',
  'h',
  's',
  'C',
  'F',
  'G',
  'p',
  'in',
  'PS',
  'cc',
  'mi',
]);

/** Symbols as they are said of many. */
export const SAID_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    t: 'tonnes',
    kg: 'kilograms',
    g: 'grams',
    mg: 'milligrams',
    km: 'kilometres',
    m: 'metres',
    cm: 'centimetres',
    mm: 'millimetres',
    ft: 'feet',
    mi: 'miles',
    ha: 'hectares',
    l: 'litres',
    L: 'litres',
    ml: 'millilitres',
    kW: 'kilowatts',
    MW: 'megawatts',
    GW: 'gigawatts',
    h: 'hours',
    s: 'seconds',
  }),
);

/** Signs and letters in front of an amount of money → ISO 4217; `$` alone is taken for the US dollar. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
]);
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  'usd eur gbp jpy cny inr rub ils chf sek nok dkk krw try zar myr aud cad nzd hkd sgd pln huf czk'
    .split(' ')
    .map((code) => [code, code.toUpperCase()] as const)
    .concat([
      ['rm', 'MYR'],
      ['rs', 'INR'],
      ['ps', 'GBP'],
    ]),
);
/** Letters before `$`: "A$5". */
export const DOLLAR_LETTERS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);

/** A people's word with a money's word → ISO 4217: "Australian dollars", "Danish crowns". */
export const NAMED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['hong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['zealand dollar', 'NZD'],
  ['us dollar', 'USD'],
  ['american dollar', 'USD'],
  ['danish crown', 'DKK'],
  ['swedish crown', 'SEK'],
  ['norwegian crown', 'NOK'],
  ['czech crown', 'CZK'],
  ['danish krone', 'DKK'],
  ['swedish krona', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['swiss franc', 'CHF'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
  ['lebanese pound', 'LBP'],
  ['syrian pound', 'SYP'],
  ['turkish lira', 'TRY'],
  ['chinese yuan', 'CNY'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['iranian rial', 'IRR'],
  ['mexican peso', 'MXN'],
]);

/** Words of money that also name other things. */
export const LOOSE_MONEY: ReadonlySet<string> = new Set('mark pound sovereign talent ducat thaler'.split(' '));

/** Where "pounds" of money may be others than sterling. */
export const OTHER_POUNDS = /\b(?:Egypt|Cairo|Sudan|Khartoum|Juba|Syria|Damascus|Leban|Beirut|Cypr)/;

/** Words that tell for how long an amount goes, in front of it and behind it: "an annual 900 tonnes", "900 tonnes annually". */
export const RATE_ADJECTIVES: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
]);
export const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([...RATE_ADJECTIVES, ['annually', 'year']]);
export const RATE_LATIN: ReadonlyMap<string, string> = new Map([
  ['annum', 'year'],
  ['diem', 'day'],
]);

/** Behind a figure with "m": what is reckoned in millions, and no length. */
export const COUNTED_IN_MILLIONS: ReadonlySet<string> = new Set(
  'people voters users customers doses homes households workers jobs passengers tonnes barrels litres crowns kroner kronor krona marks francs pounds pesos rand lira rupees roubles rubles yen yuan euros dollars dinars dirhams riyals rials zloty forints florins shillings'.split(
    ' ',
  ),
);

const NAMED_MONEY: ReadonlySet<string> = new Set('crown franc florin shilling cent penny'.split(' '));

/** Whether a canonical unit is one of money. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && (/^[A-Z]{3}$/.test(unit) || NAMED_MONEY.has(unit) || LOOSE_MONEY.has(unit));
}
