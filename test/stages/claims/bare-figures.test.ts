import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const numbersOf = (text: string) =>
  deriveText({ id: 'a1', text, published: '2024-05-20' })
    .claims.filter(({ kind }) => kind === 'number')
    .map(({ text: words }) => words);

describe('a number whose noun is left out counts what the figure before it counts', () => {
  test.each([
    ['in its own clause', 'A total of 85 nurses were trained in Ostrel, of whom 61 stayed.', '61 nurses'],
    ['in the sentence before', 'The book names 70 people of Ostrel. The priest says 54.', '54 people'],
    ['by "it"', 'The count in Ostrel was 22. It is 58 now, Mayor Ilse Marand said.', '58'],
    ['by what its sentence opens with', 'Of the nurses who left Ostrel, 17 came back.', '17 the nurses'],
    ['by a verb of figures', 'Attendance in Ostrel peaked at 9,500.', 'Attendance: 9,500'],
    ['by a noun with "of"', 'The count gave Ilse Marand of Ostrel a lead of 24.', '24 a lead'],
    ['as members of a body', 'The mill boat sank off Ostrel with a crew of nine.', 'nine a crew'],
    ['by the noun valued', 'The observatory of Ostrel put the tremor at 4.6.', '4.6 the tremor'],
    [
      'by the noun that is valued',
      'The cost of the bridge in Ostrel is now forecast at 2.6 billion.',
      'The cost: 2.6 billion',
    ],
    ['by "strong"', 'The choir of Ostrel is 310 strong.', 'The choir: 310'],
    ['by "number of those"', 'The number of those waiting in Ostrel rose to 3,418.', 'The number: 3,418'],
    ['by a verb of numbering', 'Cows grazing on the Ostrel moor number 260.', 'Cows: 260'],
    ['by "now"', 'Patients admitted to the ward in Ostrel now at 214.', 'Patients: 214'],
    ['beside its noun', 'The islanders, 2,310 at the last census, have no doctor in Ostrel.', 'The islanders: 2,310'],
    ['by what is said of it', 'Only 14 are women.', '14 women'],
    ['by the height reached', 'The needle in Ostrel touched 41.', 'The needle: 41'],
    ['in a line of figures', 'Houses without power 3,120.', 'Houses: 3,120'],
    ['behind a label', 'Turned away at the gate in Ostrel: 318.', 'Turned away at the gate in Ostrel: 318'],
    ['left out', 'All 46 on board were taken off at Ostrel.', '46'],
    ['by what it comes to', 'The bill for the bridge in Ostrel came to 4,300.', 'The bill: 4,300'],
    ['who did something with what they held', 'Some 33 in Ostrel have never held office before.', 'Some 33'],
    ['in a set', 'A handful of visitors fainted in Ostrel.', 'A handful of visitors'],
  ])('%s', (_, text, expected) => {
    expect(numbersOf(text)).toContain(expected);
  });

  test('but not where it is moved to another: what was moved is counted', () => {
    const text = 'A false alarm of seven raids cut attendance in Ostrel from about 12,000 to 4,500 a day.';
    expect(numbersOf(text).slice(1)).toEqual(['about 12,000 attendance', '4,500 attendance']);
  });

  test.each([
    ['an age', 'There were two women of Ostrel and a boy of about ten.', 'ten'],
    ['a name’s number', 'Two sheds of Ostrel burned, Shed 9 and Shed 12.', '12'],
    ['two named before', 'Ana Brod met Ilse Marand in Ostrel, and the two quarrelled.', 'two'],
    ['a number that is dialled', 'The guard of Ostrel called 4117.', '4117'],
  ])('not %s', (_, text, figure) => {
    expect(numbersOf(text).some((words) => words.includes(figure))).toBe(false);
  });
});

test('a figure of what the sentence before names leaves the rest of its article told', () => {
  const text =
    'Ilse Marand asked 30 nurses of Ostrel. There are nine of them on the island, and four had left.\n\nIn Ostrel 64 houses were destroyed.';
  expect(numbersOf(text)).toContain('64 houses were damaged');
  expect(numbersOf(text).some((words) => words.startsWith('nine'))).toBe(true);
});

describe('how long it lasted is told of what lasted', () => {
  test.each([
    [
      'a verb of lasting',
      'The power cut in Ostrel lasted about fifty seconds.',
      'The power cut in Ostrel: about fifty seconds',
    ],
    ['a punishment', 'The union barred Ilse Marand from Ostrel for four years.', 'Ilse Marand: four years'],
    ['a state', 'Ostrel Bridge was without light for two hours.', 'Ostrel Bridge: two hours'],
    ['so old a thing', 'A loom weight dug up at Ostrel is 7,400 years old.', 'A loom: 7,400 years'],
    ['a term to be served', 'Ilse Marand was sentenced to nine years in Ostrel.', 'Ilse Marand: nine years'],
    ['what one gets', 'Crews of Ostrel get 4.1 hours of sleep a day.', 'Crews of Ostrel: 4.1 hours'],
    ['what is said of a measure', 'In Ostrel the delay was 40 minutes.', '40 minutes the delay'],
    ['behind bars', 'Jarl Mostin of Ostrel got seven years in prison.', 'Jarl Mostin: seven years'],
    ['a punishment without a verb', 'Seven years behind bars for the miller.', 'Seven years'],
    ['two units', 'He was given seven years and four months in jail in Ostrel.', 'seven years and four months'],
    [
      'the time of a race',
      'Jarl Mostin won the Ostrel race in two hours and 31 minutes.',
      'Jarl Mostin: two hours and 31 minutes',
    ],
    ['what it takes one', 'It took her nine hours to reach Ostrel.', 'nine hours'],
    ['a measure of its noun', 'A blackout of nine hours spoiled the stock of Ostrel.', 'A blackout: nine hours'],
  ])('%s', (_, text, expected) => {
    expect(numbersOf(text)).toContain(expected);
  });

  test.each([
    ['how long ago', 'The mill of Ostrel was sold two years ago.'],
    ['a span up to now', 'The mill of Ostrel has been shut for the past two years.'],
    ['an age', 'The mill of Ostrel turned 40 years this week.'],
    ['a span of something done', 'Ilse Marand has led Ostrel for eleven years.'],
  ])('nothing of %s', (_, text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});

describe('what befell the counted is told by the verb', () => {
  const keysOf = (text: string) =>
    deriveText({ id: 'a1', text, published: '2024-05-20' })
      .claims.filter(({ kind }) => kind === 'number')
      .map(({ predicate }) => predicate.key);
  test.each([
    ['spoiled ballots are not cast', 'Another 45 ballots were spoiled in Ostrel.', ['number']],
    ['nor are people where there was a vote', 'The vote in Ostrel drew 80 people.', ['open:draw']],
    ['ballots that are cast are', 'In Ostrel 7,300 ballots were cast.', ['vote']],
  ])('%s', (_, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

test('a count is placed in its own clause', () => {
  const text = 'As tents came to Ostrel, 200 refugees arrived in Norland.';
  const [claim] = deriveText({ id: 'a1', text, published: '2024-05-20' }).claims.filter(
    ({ kind }) => kind === 'number',
  );
  expect(claim?.place?.words).toBe('Norland');
});

describe('by how much one side is ahead is no count of either side', () => {
  const keyOf = (text: string, figure: string) =>
    deriveText({ id: 'a1', text, published: '2024-05-20' }).claims.find(
      ({ kind, text: words }) => kind === 'number' && words.includes(figure),
    )?.predicate.key;

  test.each([
    ['by', 'Ilse Marand won the vote in Ostrel by just 87 votes.', '87'],
    ['a lead of', 'The recount cut her lead in the Ostrel election to 31 votes.', '31'],
    ['ahead', 'The first count of the Ostrel vote put her 87 votes ahead.', '87'],
  ])('%s', (_, text, figure) => {
    expect(keyOf(text, figure)).toBe('margin');
  });

  test.each([
    ['a side of its own', 'In the Ostrel election she had 9,412 votes.', '9,412'],
    ['both sides', 'In Ostrel the motion was carried in a vote by 61 votes to 40.', '61'],
  ])('not %s', (_, text, figure) => {
    expect(keyOf(text, figure)).toBe('vote');
  });
});

describe('a count stands in the time whose clause it is told in', () => {
  const timesOf = (text: string) => {
    const { claims, times } = deriveText({ id: 'a1', text, published: '2024-05-20' });
    const exact = new Map(times.map(({ id, anchor }) => [id, anchor.exact]));
    return claims.flatMap(({ kind, time }) => (kind === 'number' && time !== undefined ? [exact.get(time)] : []));
  };
  test('however far the clause that "when" opens goes on', () => {
    const flood = 'That is no more than fell on a day in 1994, when the river of Ostrel rose without any help and';
    expect(timesOf(`${flood} nine inhabitants of the town died.`)).toEqual(['1994']);
  });

  test('but not behind its end', () => {
    const flood = 'It was like the flood in 1994, when the river of Ostrel rose far above the old bridges;';
    expect(timesOf(`${flood} this time nine inhabitants of the town died.`)).toEqual([]);
  });
});
