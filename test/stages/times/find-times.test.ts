import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';
import { findTimes } from '../../../src/stages/times/find-times.ts';
import { articleOf, dated, timesOf } from './times.fixture.ts';

/** 2019-07-05 is a Friday. */
const DAY = dated('2019-07-05');

function shown(text: string, more = DAY): string[] {
  return timesOf(text, more).map((time) => `${time.anchor.exact} = ${time.value}`);
}

describe('findTimes: values', () => {
  it.each<[string, string[]]>([
    ['The mill closed on Sept. 1, 2013.', ['Sept. 1, 2013 = 2013-09-01']],
    ['The mill closed on 9 September 2013.', ['9 September 2013 = 2013-09-09']],
    ['It was signed on the 25th of August 2011.', ['the 25th of August 2011 = 2011-08-25']],
    ['It burned between the 1st and the 3rd.', ['the 1st = 2019-07-01', 'the 3rd = 2019-07-03']],
    ['From the 1st until the 4th the road was shut.', ['the 1st = 2019-07-01', 'the 4th = 2019-07-04']],
    ['They moved from the 1st to the 3rd floor.', []],
    ['Between the 1st and the 3rd of May it rained.', ['1st = 2019-05-01', 'the 3rd of May = 2019-05-03']],
    ['By the middle of May 11 million had been paid.', ['the middle of May = 2019-05']],
    ['In May 11 boats sank.', ['May = 2019-05']],
    ['On May 11 boats sank.', ['May 11 = 2019-05-11']],
    ['It was logged on 2018-11-30.', ['2018-11-30 = 2018-11-30']],
    ['It was logged on 30.11.2018.', ['30.11.2018 = 2018-11-30']],
    ['They met in February of 2011.', ['February of 2011 = 2011-02']],
    ['It rained late last month.', ['late last month = 2019-06']],
    ['Prices fell in the early 1980s.', ['the early 1980s = 198X']],
    ['Prices fell in the mid-1990s.', ['the mid-1990s = 199X']],
    ['It stood there since at least 2013.', ['2013 = 2013']],
    ['It ran until 2008.', ['2008 = 2008']],
    ['It grew between 2013 and 2014.', ['2013 = 2013', '2014 = 2014']],
    ['He stayed there in the summer of 2016.', ['the summer of 2016 = 2016-22']],
    ['The war of 1980-1988 ended.', ['1980 = 1980', '1988 = 1988']],
    ['The drought of 1915-17 ended.', ['1915 = 1915', '17 = 1917']],
    ['The bridge fell on Tuesday.', ['Tuesday = 2019-07-02']],
    ['The bridge will open on Tuesday.', ['Tuesday = 2019-07-09']],
    ['It rained on Tuesday evening.', ['Tuesday evening = 2019-07-02']],
    ['The council closed 17 schools until Tuesday.', ['Tuesday = 2019-07-09']],
    ['The zoo has been shut until Tuesday.', ['Tuesday = 2019-07-09']],
    ['Two suspects were remanded in custody until Tuesday.', ['Tuesday = 2019-07-09']],
    ['The bridge was closed until Tuesday.', ['Tuesday = 2019-07-02']],
    ['The road remained closed until Tuesday.', ['Tuesday = 2019-07-02']],
    ['The law lets it take land that has not been registered by 31 December.', ['31 December = 2019-12-31']],
    ['The report had not been handed in by 31 December.', ['31 December = 2018-12-31']],
    [
      'They fear the law, which passed on 19 May. Shortly before seven, police came.',
      ['19 May = 2019-05-19', 'seven = null'],
    ],
    [
      'He was taken home, where he died on Tuesday. Shortly before seven, police came.',
      ['Tuesday = 2019-07-02', 'seven = 2019-07-02'],
    ],
    ['The bridge fell at 6:42 p.m. on Tuesday.', ['6:42 p.m. on Tuesday = 2019-07-02T18:42']],
    ['The bridge fell on June 18, a Tuesday, in the rain.', ['June 18 = 2019-06-18']],
    ['The bridge fell on 18 June 2019 (a Tuesday).', ['18 June 2019 = 2019-06-18']],
    ['They left yesterday.', ['yesterday = 2019-07-04']],
    ['They left last week.', ['last week = 2019-06-24/2019-06-30']],
    ['They left three weeks ago today.', ['three weeks ago today = 2019-06-14']],
    ['They left a year ago today.', ['a year ago today = 2018-07-05']],
    ['It is a month to the day since they left.', ['a month to the day = 2019-06-05']],
    ['He worked a month to the end.', ['a month = P1M']],
    ['They left the night before last.', ['the night before last = 2019-07-03']],
    ['It fell a year ago to the night.', ['a year ago to the night = 2018-07-05']],
    ['The town votes three weeks from today.', ['three weeks from today = 2019-07-26']],
    ['Tomorrow it will be a week since they left.', ['Tomorrow = 2019-07-06', 'a week = 2019-06-29']],
    ['Tomorrow it will be a week of rain.', ['Tomorrow = 2019-07-06', 'a week = P1W']],
    ['They vote on the twenty-third of this month.', ['the twenty-third of this month = 2019-07-23']],
    ['They met on the 3rd of last month.', ['the 3rd of last month = 2019-06-03']],
    ['June 21: the bone is out.', ['June 21 = 2019-06-21']],
    ['Freed on the 3rd and flown home, they slept.', ['the 3rd = 2019-07-03']],
    ['They played on the 3rd and 4th floors.', []],
    ['The nets may be used until December.', ['December = 2019-12']],
    ['It may have been used until March.', ['March = 2019-03']],
    ['The port did not fully reopen until April.', ['April = 2019-04']],
    ['Foresters expect it to be out by Monday.', ['Monday = 2019-07-08']],
    ['The guild hopes to open the mill in August.', ['August = 2019-08']],
    ['The rerun had been set for 18 June and was put off.', ['18 June = 2019-06-18']],
    ['The rerun is set for 18 June.', ['18 June = 2020-06-18']],
    ['On Tuesday we march.', ['Tuesday = 2019-07-09']],
    ['On Tuesday we marched.', ['Tuesday = 2019-07-02']],
    ['Sunday will be remembered in Odde.', ['Sunday = 2019-06-30']],
    ['On Sunday the bell will be rung.', ['Sunday = 2019-07-07']],
    [
      'After the crashes of Monday and Tuesday carts are to be pushed.',
      ['Monday = 2019-07-01', 'Tuesday = 2019-07-02'],
    ],
    ['Jo Varr, who in 1956 won the race, died on 29 June.', ['1956 = 1956', '29 June = 2019-06-29']],
    ['The firm, which opened the works in 2012, said it was inspected in March.', ['2012 = 2012', 'March = 2019-03']],
    ['Mara Deen, born 1941, called the Crow. Held 28 June.', ['1941 = 1941', '28 June = 2019-06-28']],
    ['In 1998 the mill opened, and on 3 March it closed.', ['1998 = 1998', '3 March = 1998-03-03']],
    ['They left three weeks ago.', ['three weeks ago = 2019-06-10/2019-06-16']],
    ['They left three days ago.', ['three days ago = 2019-07-02']],
    ['They left two years ago.', ['two years ago = 2017']],
    ['Sales fell in the third quarter of 2013.', ['the third quarter of 2013 = 2013-35']],
    ['The revolt of the 19th century failed.', ['the 19th century = 18XX']],
    ['The plan for fiscal 2024 stands.', ['fiscal 2024 = 2024']],
    ['They march every Friday.', ['every Friday = P1W']],
    ['They waited for 20 years.', ['20 years = P20Y']],
    ['They waited for more than two and a half years.', ['more than two and a half years = P2.5Y']],
    ['The temple was built in 490 BC.', ['490 BC = -0489']],
    ['They fasted during Ramadan.', ['Ramadan = 2019-05-06/2019-06-04']],
    ['They rested last Easter.', ['last Easter = 2019-04-21']],
    ['They met on Thanksgiving 2013.', ['Thanksgiving 2013 = 2013-11-28']],
    ['It rained in the last week of August 2011.', ['the last week of August 2011 = P1W']],
    ['It ran from March to April 2012.', ['March = 2012-03', 'April 2012 = 2012-04']],
    ['It ran 23-28 March 1951.', ['23 = 1951-03-23', '28 March 1951 = 1951-03-28']],
    ['It ran June 5-7, 2013.', ['June 5 = 2013-06-05', '7, 2013 = 2013-06-07']],
    ['They vote on the last Friday of January 2022.', ['the last Friday of January 2022 = 2022-01-28']],
    ['It opens on the first Monday in May 2022.', ['the first Monday in May 2022 = 2022-05-02']],
    ['It closed on the last day of February 2016.', ['the last day of February 2016 = 2016-02-29']],
    ['It was shut on the fifth Sunday of February 2021.', ['the fifth Sunday of February 2021 = null']],
    [
      'They met in May 2017. On the 12th of that month they left.',
      ['May 2017 = 2017-05', 'the 12th of that month = 2017-05-12'],
    ],
    ['In the first days of November 2018 it snowed.', ['the first days of November 2018 = 2018-11']],
    ['On the first day of the trial it snowed.', []],
    ['The council approved the plan on Monday.', ['Monday = 2019-07-01']],
    ['Workers plan to strike on Monday.', ['Monday = 2019-07-08']],
    ['He said the vote will be held on Wednesday.', ['Wednesday = 2019-07-10']],
    ['Schools will be closed until Monday.', ['Monday = 2019-07-08']],
    ['The hearing was adjourned to Wednesday.', ['Wednesday = 2019-07-10']],
    ['She kept her seat by 87 votes in Sunday’s election.', ['Sunday = 2019-06-30']],
    ['Guards set fire to the mill on Tuesday.', ['Tuesday = 2019-07-02']],
    ['The mill was set on fire on Tuesday.', ['Tuesday = 2019-07-02']],
    ['A hearing was set for Tuesday.', ['Tuesday = 2019-07-09']],
    ['The convoy that was to leave on Monday has been held back.', ['Monday = 2019-07-08']],
    ['The inquiry, which was to begin on 24 March, had not met by June.', ['24 March = 2019-03-24', 'June = 2019-06']],
    ['The inquiry was to begin on 24 July.', ['24 July = 2019-07-24']],
    ['The board gave the firm until Monday to answer.', ['Monday = 2019-07-08']],
    ['The shop was open until Monday.', ['Monday = 2019-07-01']],
    ['Police want to hear the driver on Monday.', ['Monday = 2019-07-08']],
    ['The driver wanted to leave on Monday.', ['Monday = 2019-07-01']],
    ['Talks resume Monday in Norland.', ['Monday = 2019-07-08']],
    ['The ban takes effect Monday.', ['Monday = 2019-07-08']],
    ['The ban took effect Monday.', ['Monday = 2019-07-01']],
    ['It rained over the weekend.', ['the weekend = 2019-06-29/2019-06-30']],
    ['It rings twice a day.', ['a day = P1D']],
    ['A 58-year-old man fell.', ['58-year-old = P58Y']],
    ['She was five years old.', ['five years old = P5Y']],
    ['It was worse in the nineties and the mid-eighties.', ['the nineties = 199X', 'the mid-eighties = 198X']],
    ['It is closed on weekends.', ['weekends = P1W']],
    ['These days it is quiet.', ['These days = null']],
    ['They left the day before yesterday.', ['the day before yesterday = 2019-07-03']],
    ['Sales rose in the first three months of the year.', ['the first three months of the year = P3M']],
    ['It closed in March of last year.', ['March of last year = 2018-03']],
    ['It closed last March.', ['last March = 2019-03']],
    ['They met at 7:30 yesterday evening.', ['7:30 yesterday evening = 2019-07-04T19:30']],
    ['They met at 2 a.m. last night.', ['2 a.m. last night = 2019-07-04T02:00']],
    ['The talks planned for Aug. 4 were moved.', ['Aug. 4 = 2019-08-04']],
    ['She is in her early 20s.', []],
    ['It will take the next decade.', ['the next decade = P10Y']],
    ['It fell in the first quarter of the year.', ['the first quarter of the year = 2019-33']],
    ['They declared three days of mourning from Wednesday.', ['three days = P3D', 'Wednesday = 2019-07-10']],
    ['It began at about ten minutes to six.', ['ten minutes to six = null']],
    ['Profit fell in the fourth quarter.', ['the fourth quarter = 2018-36']],
    ['In November, the mill closed.', ['November = 2018-11']],
    ['In November, the mill will close.', ['November = 2019-11']],
    ['It rains from May to September and the roads are bad.', ['May = XXXX-05', 'September = XXXX-09']],
    ['It rained from May to June.', ['May = 2019-05', 'June = 2019-06']],
    ['It formed 66 million years ago.', ['66 million years ago = null']],
    ['The show is to run from January 9.', ['January 9 = 2020-01-09']],
    ['The sluice gave way on the third, he said.', []],
    ['The sluice gave way on the fourth, he said.', ['the fourth = 2019-07-04']],
    ['It has lain idle since the eighth.', ['the eighth = 2019-06-08']],
    ['It was sent on the 3rd instant.', ['the 3rd instant = 2019-07-03']],
    ['It shut on the morning of the 2nd.', ['the 2nd = 2019-07-02']],
    ['It was shut until the second of the month.', ['the second of the month = 2019-07-02']],
    ['She will sing on the 21st.', ['the 21st = 2019-07-21']],
    ['It stands on the fifth floor, and that on the 3rd floor.', []],
    ['It is five nights since the slide.', ['five nights = 2019-06-30']],
    ["It's six days since the barge sank.", ['six days = 2019-06-29']],
    ['It has been a week since the fire.', ['a week = 2019-06-28']],
    ['He has lived there six days since the fire.', ['six days = P6D']],
    ['Four nights ago it opened.', ['Four nights ago = 2019-07-01']],
    ['It sank a fortnight ago today.', ['a fortnight ago today = 2019-06-21']],
    ['It fell on the Monday before last.', ['Monday before last = 2019-06-24']],
    ['It was sold on the first Monday of the month.', ['the first Monday of the month = 2019-07-01']],
    ['It will be a week tomorrow since the pipes burst.', ['a week tomorrow = 2019-06-29']],
    ['They lay down in a ring on Sunday.', ['Sunday = 2019-06-30']],
    ['It was shut the morning before last.', ['the morning before last = 2019-07-03']],
    ['It rained at six o’clock.', ['six o’clock = null']],
    ['It rained at 6:42 p.m.', ['6:42 p.m. = XXXX-XX-XXT18:42']],
    ['She wrote in July and September.', ['July = 2019-07', 'September = 2019-09']],
    [
      'The office opened on November 20, the shop on December 11.',
      ['November 20 = 2018-11-20', 'December 11 = 2018-12-11'],
    ],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['It opened in 2009. The same year it burned.', 'The same year = 2009'],
    ['It opened in 2009. Two years later it burned.', 'Two years later = 2011'],
    ['It opened on 3 May 2009. The next day it burned.', 'The next day = 2009-05-04'],
    ['It opened on 3 May 2009. Later that month it burned.', 'Later that month = 2009-05'],
    ['It opened in May 2009. It burned in August.', 'August = 2009-08'],
  ])('counts from the text before: %s', (text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it.each<[string, string, string]>([
    [
      'a time told by the way counts less than the sentence’s own',
      'In September 2013, Ann Lee, who has led the group since the disappearance of her husband in 2003, announced a plan. The same year, a deal was made.',
      'The same year = 2013',
    ],
    [
      'a relative clause at the end of a sentence tells on',
      'In 1937 she came to Port Ann, where she opened a mill in 1939. In that same year it burned.',
      'that same year = 1939',
    ],
    [
      'a length before an event that the text dates',
      'The port exploded on August 4, 2020. They had warned of it four years before the blast.',
      'four years before the blast = 2016',
    ],
    [
      'a length after an event',
      'The raid of June 20, 2017 failed. Two days after the raid, they left.',
      'Two days after the raid = 2017-06-22',
    ],
    [
      'a length before an event that the text does not date',
      'The mill closed in 2009. Two years before the storm it had opened.',
      'Two years = P2Y',
    ],
    [
      'a length after an event of two days',
      'A raid came on 3 May 2009, and a raid on 5 June 2009. They left a week after the raid.',
      'a week = P1W',
    ],
    ['the day before', 'It closed on 3 May 2009. The day before, a fire had burned it.', 'The day before = 2009-05-02'],
    [
      'the day after an event',
      'It burned on 3 May 2009. The day after the fire, they left. The fire of 3 May 2009 was bad.',
      'The day after the fire = 2009-05-04',
    ],
    ['the day before a clause', 'It burned on 3 May 2009. The day before he died, he wrote.', 'The day before = null'],
    [
      'no event that only stands in the same sentence as a time',
      'After the fire, a guard who had served from 2013 to 2016 left. Four years before the fire it was new.',
      'Four years = P4Y',
    ],
    ['a year earlier', 'The mill closed in 2009. A year earlier it had burned.', 'A year earlier = 2008'],
    [
      'a chain of times',
      'It closed in 2009. Three years later it opened. A year later it burned.',
      'A year later = 2013',
    ],
    [
      'an hour of the day told before it',
      'A blast shook the port on Tuesday evening.\n\nThe blast, at 6:42 p.m., broke windows.',
      '6:42 p.m. = 2019-07-02T18:42',
    ],
    [
      'nothing from a year named in passing',
      'It has sheltered them since 2014. On June 20, guards came.',
      'June 20 = 2019-06-20',
    ],
  ])('counts from what the text tells: %s', (_name, text, expected) => {
    expect(shown(text)).toContain(expected);
  });

  it('leaves open what counts from an open day', () => {
    const text = 'It was founded in 2003. On Tuesday, guards came at 6:42 p.m. Two days later they left.';
    expect(timesOf(text).map((time) => time.value)).toEqual(['2003', null, 'XXXX-XX-XXT18:42', null]);
    expect(timesOf(text).at(-1)!.because).toContain('“Tuesday” before it is open');
  });

  it.each([
    'March to the gate, they said, and they may come.',
    'April Jones met Mr. Summer.',
    'He bought 2000 people lunch.',
    'The score was 3:2 and the code R2013.',
    'She paid $1999 for it.',
  ])('finds none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('findTimes: days, bounds, reasons', () => {
  it('narrows a part of a time to its days', () => {
    const [time] = timesOf('It rained late last month.', DAY);
    expect(time).toMatchObject({ earliest: '2019-06-16', latest: '2019-06-30', approximate: true });
    expect(time!.because).toBe("late last month → 2019-06, from the article's date 2019-07-05");
  });

  it.each<[string, (string | null)[]]>([
    ['It stood there since at least 2013.', ['since']],
    ['It ran until 2008.', ['until']],
    ['Pay by May 9, 2020.', ['by']],
    ['It ran from 2001 to 2003.', ['since', 'until']],
    ['It stood in 2003.', [null]],
    ['The war of 1980-1988 ended.', ['since', 'until']],
    ['It grew between 2013 and 2014.', ['since', 'until']],
    ['It grew in 2013 and 2014.', [null, null]],
    ['They came before this month’s fire.', [null]],
  ])('bounds: %s', (text, expected) => {
    expect(timesOf(text, DAY).map((time) => time.bound)).toEqual(expected);
  });

  it('leaves a relative time open where the article has no date', () => {
    const [time] = timesOf('They left last year.');
    expect(time).toMatchObject({ value: null, earliest: null, latest: null });
    expect(time!.because).toContain('no date to count from');
  });

  it('bounds an undated article by what it names as past', () => {
    const text = 'The raid of June 20, 2017 was wrong. It was planned last year. The port will close in 2031.';
    const said = timesOf(text).find((time) => time.anchor.exact === 'last year')!;
    expect(said).toMatchObject({ value: null, earliest: '2016-01-01', latest: null });
    expect(said.because).toContain('June 20, 2017');
  });

  it('gives an undated article no year that is only named in passing', () => {
    const text = 'They came under a deal of 2014.\n\nOn June 20, guards raided the camp. They came back on Tuesday.';
    expect(timesOf(text).map((time) => time.value)).toEqual(['2014', 'XXXX-06-20', null]);
    expect(timesOf('The raid of May 2017 failed, and in June they left.').map((time) => time.value)).toEqual([
      '2017-05',
      '2017-06',
    ]);
  });

  it('gives the date of a source in brackets its own year', () => {
    const text = 'They left on March 12, 2016 (Harbour Post, March 13, 2016). They came back (Harbour Post, March 14).';
    expect(timesOf(text, DAY).map((time) => time.value)).toEqual(['2016-03-12', '2016-03-13', '2019-03-14']);
  });

  it('takes the update where nothing was published, and the dateline where neither is known', () => {
    expect(timesOf('They left yesterday.', { updated: { value: '2020-03-01', basis: 'test' } })[0]!.value).toBe(
      '2020-02-29',
    );
    const text = 'PORT ANN, March 10 - The raid of June 20, 2017 was wrong, he said yesterday.';
    const more = { dateline: { start: 0, end: 18, place: 'PORT ANN', date: 'March 10' } };
    const said = timesOf(text, more).find((time) => time.anchor.exact === 'yesterday')!;
    expect(said.value).toBe('2018-03-09');
    expect(said.because).toContain('June 20, 2017');
  });

  it('takes the dateline’s day where it stands beside the day of publishing', () => {
    const more = { ...dated('2019-07-05'), dateline: { start: 0, end: 16, place: 'PORT ANN', date: 'July 4' } };
    const [said] = timesOf('They left yesterday.', more);
    expect(said!.value).toBe('2019-07-03');
    expect(said!.because).toContain('the dateline “July 4”');
    const far = { ...dated('2019-07-05'), dateline: { start: 0, end: 16, place: 'PORT ANN', date: 'March 4' } };
    expect(timesOf('They left yesterday.', far)[0]!.value).toBe('2019-07-04');
  });

  it('keeps only what a vague date of the article leaves certain', () => {
    expect(timesOf('They left last year.', dated('2019-07'))[0]!.value).toBe('2018');
    expect(timesOf('They left yesterday.', dated('2019-07'))[0]!.value).toBeNull();
  });

  it('finds none in other languages', () => {
    const text = 'Am 3. Mai 2009.';
    expect(findTimes({ article: articleOf(text), analysis: analyse(text, 'de') })).toEqual([]);
  });
});
