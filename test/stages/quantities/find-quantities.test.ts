import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import type { Quantity } from '../../../src/model/index.ts';
import { findQuantities } from '../../../src/stages/quantities/find-quantities.ts';
import { articleOf, timesOf } from '../times/times.fixture.ts';

function quantitiesOf(text: string): Quantity[] {
  return findQuantities({ article: articleOf(text), analysis: analyse(text, 'en'), times: timesOf(text) });
}

function shown({ anchor, value, min, max, approximate, unit, counted }: Quantity): string {
  const number = value ?? `${min ?? ''}..${max ?? ''}`;
  return `${anchor.exact} = ${approximate ? '~' : ''}${number}${unit ? ` ${unit}` : ''}${counted ? ` | ${counted}` : ''}`;
}

describe('findQuantities', () => {
  it.each<[string, string[]]>([
    ['The guards counted 250 rockets at the port.', ['250 = 250 | rockets']],
    ['More than 250 rockets hit the port.', ['More than 250 = 250.. | rockets']],
    ['The wounded now number 71.', ['71 = 71 | wounded']],
    ['At Lund 14 are dead.', ['14 = 14']],
    ['A boy of six was found.', []],
    ['Both a PS4 and a PS5 were there.', []],
    ['It was worth PS4m, or PS1,200 each.', ['PS4m = 4000000 GBP', 'PS1,200 = 1200 GBP']],
    ['[PMID: 15692073] lists 40 villages.', ['40 = 40 | villages']],
    ['ISBN 9780 has 40 pages.', ['40 = 40 | pages']],
    ['At least 16 people died.', ['At least 16 = 16.. | people']],
    ['No more than 40 boats left.', ['No more than 40 = ..40 | boats']],
    ['Some 3,000 Norland farmers came.', ['Some 3,000 = ~3000 | Norland farmers']],
    ['The 4,000-plus guests left.', ['4,000-plus = 4000.. | guests']],
    ['It holds 3,200+ books.', ['3,200+ = 3200.. | books']],
    ['It holds 500-2,000 seals.', ['500-2,000 = 500..2000 | seals']],
    ['The price is between $62 and $68.', ['between $62 and $68 = 62..68 USD']],
    ['Winds of 15 to 22 miles per hour blew.', ['15 to 22 miles per hour = 15..22 mi/h']],
    ['It cost $1.7 billion.', ['$1.7 billion = 1700000000 USD']],
    ['It cost A$5m.', ['A$5m = 5000000 AUD']],
    ['It cost 10.5 million Danish crowns.', ['10.5 million Danish crowns = 10500000 DKK']],
    ['They took 640 tonnes of ammonium nitrate.', ['640 tonnes = 640 t | ammonium nitrate']],
    ['13 percent of voters stayed, up from 9.', ['13 percent = 13 % | voters', '9 = 9 % | voters']],
    ['It fell 0.4 per cent to 13,176.', ['0.4 per cent = 0.4 %', '13,176 = 13176']],
    ['Nine hundred and sixty men marched.', ['Nine hundred and sixty = 960 | men']],
    ['Dozens of boats sank.', ['Dozens = ~12..120 | boats']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands = ~100000..1000000 | people']],
    ['It cost a sum in the low hundreds of millions.', ['low hundreds of millions = ~100000000..400000000']],
    ['Guests came in the high hundreds.', ['high hundreds = ~700..1000']],
    ['They paid an eight-figure fee.', ['eight-figure = ~10000000..100000000 | fee']],
    ['Eight figures of saints were carved.', ['Eight = 8 | figures']],
    ['A couple of hundred guests came.', ['A couple of hundred = ~200..300 | guests']],
    ['The wall is 62 m in height.', ['62 m = 62 m']],
    ['The mill lost 11 million last year.', ['11 million = 11000000']],
    ['Hundreds stood in the rain.', ['Hundreds = ~100..1000']],
    ['It made 2.3 million in false marks.', ['2.3 million in false marks = 2300000 mark']],
    [
      'They paid 11 million euros of the promised 40 million.',
      ['11 million euros = 11000000 EUR', '40 million = 40000000 EUR'],
    ],
    ['They took 14 AK-47 rifles.', ['14 = 14 | AK-47 rifles']],
    ['They took 14 AK - 47 rifles and two F 16 jets.', ['14 = 14 | AK - 47 rifles', 'two = 2 | F 16 jets']],
    ['In the US 14 people died.', ['14 = 14 | people']],
    ['Two dozen sheep fled.', ['Two dozen = 24 | sheep']],
    ['A dozen of the sheep fled.', ['A dozen = 12 | sheep']],
    ['Half a dozen sheep fled.', ['Half a dozen = 6 | sheep']],
    ['All but six of the sheep fled.', []],
    ['Most of those held were under 16.', []],
    ['The best part of a thousand sheep fled.', ['The best part of a thousand = ~1000 | sheep']],
    ['The moor is shut. Burnt area: 4,850 hectares.', ['4,850 hectares = 4850 ha']],
    ['It broke out in area 51.', []],
    ['The oak is 740 years old.', ['740 years = 740 year']],
    ['The mayor is 74 years old.', []],
    ['Nearly half of the houses burned.', ['Nearly half = ~0.5 | houses']],
    ['One in five residents left.', ['One in five = 0.2 | residents']],
    ['They sold 435 homes by lot and 187 by tender.', ['435 = 435 | homes', '187 = 187 | homes']],
    [
      'At least 11 people died and more than 60 were hurt.',
      ['At least 11 = 11.. | people', 'more than 60 = 60.. | people'],
    ],
    ['It killed 11 people and injured more than 60 on Tuesday.', ['11 = 11 | people', 'more than 60 = 60.. | people']],
    ['It costs eight or nine euros.', ['eight = 8 EUR', 'nine euros = 9 EUR']],
    ['• 3,200+ - Guests of the camp', ['3,200+ = 3200.. | Guests of the camp']],
    ['It has a seven-story apartment block.', ['seven = 7 | story']],
    ['At polling station 14 the doors opened late.', []],
    ['At the station 14 nurses waited.', ['14 = 14 | nurses']],
    ['The vault held 4,000 troy ounces.', ['4,000 troy ounces = 4000 ozt']],
    ['Load: 700 t.', ['700 t = 700 t']],
    ['A chick of 1,250 g hatched.', ['1,250 = 1250 | g']],
    ['She ran it in 2 h 41 min.', ['2 h 41 min = 161 minute']],
    ['The fine is 1.2 million pounds.', ['1.2 million pounds = 1200000 GBP']],
    ['Cairo set a fine of 1.2 million pounds.', ['1.2 million pounds = 1200000 pound']],
    ['They stole 3,000 pounds of flour.', ['3,000 pounds = 3000 lb | flour']],
    ['It burns 900 tonnes of peat a year.', ['900 tonnes = 900 t | peat']],
    ['It burns 900 tonnes of peat yearly.', ['900 tonnes = 900 t/year | peat']],
    ['They pay an annual 6,000 euros.', ['6,000 euros = 6000 EUR/year']],
    ['It draws 40 litres per diem.', ['40 litres per diem = 40 l/day']],
    ['It lasted three hours.', ['three hours = 3 hour']],
    ['It was 37.5 degrees Celsius.', ['37.5 degrees Celsius = 37.5 °C']],
    ['One of the two bridges fell.', ['One = 1 | two bridges', 'two = 2 | bridges']],
    ['4,158 - Resettled guests in Norland', ['4,158 = 4158 | Resettled guests in Norland']],
    ['Three of them showed signs of burns.', ['Three = 3']],
    ['The vote closed with about one-third falling short.', ['about one-third = ~0.3333333333333333']],
    ['Dozens hurt in fire', ['Dozens = ~12..120']],
    ['The three largest said so.', ['three = 3']],
    ['It is one of many.', ['one = 1']],
    ['They kept three days of national mourning.', ['three days = 3 day | national mourning']],
    ['Nine out of ten farmers left.', ['Nine out of ten = 0.9 | farmers']],
    ['Not one death was recorded.', ['Not one = 0 | death']],
    ['The ferry held a hundred and twelve passengers.', ['a hundred and twelve = 112 | passengers']],
    ['Several dozen gulls were found dead.', ['Several dozen = ~24..108 | gulls']],
    ['Deaths: 12. Persons without shelter in Norland: 438.', ['12 = 12 | Deaths', '438 = 438 | Persons']],
    ['Confirmed cases stand at 2,306.', ['2,306 = 2306 | Confirmed cases']],
    ['It put the number of patients whose files were copied at 1.4 million.', ['1.4 million = 1400000 | patients']],
    ['The driver said: 12.', ['12 = 12']],
    ['The water was 1.8 m deep.', ['1.8 m = 1.8 m']],
    ['They sold 40 short tons of rice.', ['40 short tons = 40 short ton | rice']],
    ['The tallies add up to 900.', ['900 = 900']],
    ['Cows grazing on the Vessin moor number 260.', ['260 = 260']],
    ['She took the bus number 26 to Ostrel.', []],
    ['In Vessin ward 8,100 people voted. Ward 12 voters stayed away.', ['8,100 = 8100 | people']],
    ['Gate: 12,310.', ['12,310 = 12310 | Gate']],
    ['Late in September 213 head were led off.', ['213 = 213 | head']],
    ['Every fifth household has no water.', ['Every fifth = 0.2 | household']],
    ['Every second day the bell rings.', []],
    ['Eleven in every hundred of the pupils had measles.', ['Eleven in every hundred = 11 % | pupils']],
    ['Some 23 in a thousand fell ill.', ['Some 23 in a thousand = ~2.3 %']],
    ['A quarter more wheat came.', ['A quarter = 0.25 | wheat']],
    ['A handful of guests fainted.', ['A handful = ~2..9 | guests']],
    ['The pair of tugs sank. She bought a pair of boots.', ['The pair = 2 | tugs']],
    ['A score of villages burned; they won by a score of 3-1.', ['A score = 20 | villages']],
    ['Several thousand runners crossed it.', ['Several thousand = ~2000..9000 | runners']],
    ['They handed over 40 sheep.', ['40 = 40 | sheep']],
    ['The inn was sold for a single mark.', ['a single mark = 1 mark']],
    ['He served seven years and four months.', ['seven years and four months = 88 month']],
    [
      'Her time was two hours, ten minutes and nine seconds.',
      ['two hours, ten minutes and nine seconds = 7809 second'],
    ],
    ['It rained for three days and 40 hours.', ['three days = 3 day', '40 hours = 40 hour']],
    ['The number of barns burned there is therefore 83.', ['83 = 83 | barns']],
    ['It gives the number of permits as thirty.', ['thirty = 30 | permits']],
    ['Nearly one and a half million copies went.', ['Nearly one and a half million = ~1500000 | copies']],
    ['The forty-first guest arrived.', []],
    ['It reached 93 kilometres an hour.', ['93 kilometres an hour = 93 km/h']],
    ['At 112 of 230 farms the wells failed.', ['112 = 112 | farms', '230 = 230 | farms']],
    ['Seven plum trees in ten have lost leaves.', ['Seven plum trees in ten = 0.7 | trees']],
    ['It flew at a height of 12,500 m over Vessin.', ['12,500 m = 12500 m']],
    ['It held three tonnes and two hundred kilos of tar.', ['three tonnes and two hundred kilos = 3200 kg | tar']],
    ['They stopped at km 44.', []],
    ['Rents had doubled, and bread is three times as dear.', ['doubled = 2 ×', 'three times = 3 ×']],
    ['It was a tenfold rise, twice the legal limit.', ['tenfold = 10 ×', 'twice = 2 ×']],
    ['They met three times a week, and twice in May.', ['three = 3 | times']],
    ['One ballot in five was spoiled.', ['One ballot in five = 0.2 | ballot']],
    ['One ballot in five in May came by post.', ['One ballot in five = 0.2 | ballot']],
    ['He had two cup finals in three-plus seasons.', ['two = 2 | cup finals', 'three-plus = 3.. | seasons']],
    ['The 32-bit version of the game is older.', []],
    ['The 32- and 64-bit versions of the game are older.', []],
    ['He carried a .45-caliber pistol.', []],
    ['Osk released a fix for a zero-day flaw.', []],
    ['Holt, the number 2 man at the bank, died.', []],
    ['The number 2 million was painted on it.', ['2 million = 2000000']],
    ['She called 911 twice.', []],
    ['Bulletin MS08-078 is out.', []],
    ['The source was not one person, but several.', []],
    ['There was not one survivor.', ['not one = 0 | survivor']],
    ['One ballot in five villages was spoiled.', ['One = 1 | ballot', 'five = 5 | villages']],
    ['The mill was fined 3.4m crowns.', ['3.4m crowns = 3400000 crown']],
    ['The wall is 3.4m high.', ['3.4m = 3.4 m']],
    ['The delay was an hour and a half.', ['an hour and a half = 1.5 hour']],
    ['Parliament voted 112-30 to expel Ann Lee.', ['112 = 112 | voted', '30 = 30 | voted']],
    ['The motion fell by 61 votes to 40.', ['61 = 61 | votes', '40 = 40 | votes']],
    ['The vote was 30 to 112 against the plan.', ['30 = 30 | vote', '112 = 112 | vote']],
    ['Between 9-14 people fell ill.', ['9-14 = 9..14 | people']],
    ['A 6.1-magnitude quake hit Norland.', ['6.1-magnitude = 6.1 magnitude']],
    ['A quake of magnitude 5.9 struck Norland.', ['5.9 = 5.9 magnitude']],
    ['It registered 7.2 on the Richter scale.', ['7.2 = 7.2 magnitude']],
    ['It cost 1999 crowns at 1200 shops.', ['1999 crowns = 1999 crown', '1200 = 1200 | shops']],
    ['Not a single house burned.', ['Not a single = 0 | house']],
    ['None of the guests left.', ['None = 0 | guests']],
    ['No further deaths were reported.', ['No = 0 | further deaths']],
    ['Nobody was hurt, and no one has been arrested.', ['Nobody = 0', 'no one = 0']],
    ['Nobody knew, no one came, and none were asked. No doubt.', []],
  ])('%s', (text, expected) => {
    const expectedSome = quantitiesOf(text).map(shown);
    expect(expectedSome).toEqual(expected);
  });

  it.each([
    'It was signed in 2013, on May 9.',
    'Ann Lee, 58, of Port Ann fell.',
    'The 58-year-old fell.',
    'It came at 6:42 p.m. on Tuesday.',
    'The 21st guest was the third.',
    'The Gulls won 3-2.',
    'The Gulls are off to a 9-14 start after an 88-72 loss in Norland.',
    'They were 12-19 in May (40-42) and are 7-8, in the north.',
    'It struck at 1353 (1023 GMT), and again at 0640 local time.',
    'She bought a 2-in-1 device.',
    'Call 555-0142 or 1-800-555-0142.',
    'It stands in Article 5, at Shed 9, in Camp Norland-3.',
    'COVID-19 came with volume 12 issue 7.',
    'Volume: 16 Issue: 19',
    'So they say. [1] So do they. [2]',
    'The one who left, and this one, met one another one day.',
    'The R2 and the S23 are new.',
    'The names are read out at nine and at six, until ten.',
    'The clock showed five past six.',
    'The shops close between ten and noon.',
    '1. See the report\n2. Ann Lee’s speech',
    'None of this was said.',
  ])('tells other numbers apart: %s', (text) => {
    expect(quantitiesOf(text).map(shown)).toEqual([]);
  });

  it('gives the head in the singular', () => {
    expect(quantitiesOf('It has 35 public housing properties.')[0]!.head).toBe('property');
    expect(quantitiesOf('4,158 - Resettled guests in Norland')[0]!.head).toBe('guest');
  });

  it.each([
    'At least 16 people died, nine of them children.',
    'At least 16 people died. Of the dead, nine were children.',
    'At least 16 people, including nine children, died.',
  ])('knows a part of another: %s', (text) => {
    const [whole, part] = quantitiesOf(text);
    expect(part).toMatchObject({ value: 9, partOf: whole!.id });
  });

  it.each<[string, (string | undefined)[]]>([
    ['Cases fell from 800 to 61 a day.', ['800 from Cases', '61 to Cases']],
    [
      'Seven raids cut attendance in Ostrel from 900 to 300.',
      ['7 undefined raids', '900 from attendance', '300 to attendance'],
    ],
    [
      'Two councils raised ticket prices from 3 to 5.',
      ['2 undefined councils', '3 from ticket prices', '5 to ticket prices'],
    ],
    ['The share fell from 40 to 30 percent.', ['40 from % ', '30 to % ']],
    ['The price rose to 3 euros from 2.', ['3 to EUR ', '2 from EUR ']],
    ['13 percent of voters stayed, up from 9.', ['13 to % voters', '9 from % voters']],
    ['It came down from 900 to 600 metres.', ['900 from m ', '600 to m ']],
  ])('tells the two figures of a change apart: %s', (text, expected) => {
    const found = quantitiesOf(text).map(
      ({ value, change, unit, counted }) => `${value} ${change} ${unit ? `${unit} ` : ''}${counted}`,
    );
    expect(found).toEqual(expected);
  });

  it('leaves a range whole', () => {
    expect(quantitiesOf('Winds of from 15 to 22 miles blew.').map(shown)).toEqual(['15 to 22 miles = 15..22 mi']);
  });

  it('counts for “them” what the whole counts', () => {
    const [whole, part] = quantitiesOf('At least 16 guests fell. Four of them were sent home.');
    expect(part).toMatchObject({ value: 4, counted: 'guests', head: 'guest', partOf: whole!.id });
    expect(part!.countedSpan).toEqual(whole!.countedSpan);
  });

  it('knows the time and the place that its sentence gives', () => {
    const text = 'At least 16 people died in Port Ann on May 9, 2019.';
    const at = text.indexOf('Port Ann');
    const names = [{ start: at, end: at + 8, type: 'place' as const }];
    const times = timesOf(text);
    const article = articleOf(text);
    const [found] = findQuantities({ article, analysis: { ...analyse(text, 'en'), names }, times });
    expect(found).toMatchObject({ time: times[0]!.id, place: { start: at, end: at + 8 } });
    const two = 'In 2018, 16 people died, in 2019 some 20, in 2020 and 2021 about 5.';
    const values = timesOf(two).map(({ id }) => id);
    expect(quantitiesOf(two).map(({ time }) => values.indexOf(time!))).toEqual([-1, 1, -1]);
  });

  it('does not make a part of what only stands beside', () => {
    const found = quantitiesOf('16 people died and nine houses burned.');
    expect(found.map((quantity) => quantity.partOf)).toEqual([undefined, undefined]);
  });
});
