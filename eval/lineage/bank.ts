/** Words of our own that planted pairs are made with: invented places and people, lines of pages, agencies' slugs. */

/** Paragraphs that a local desk adds. */
export const LOCAL: readonly string[] = [
  'In Vellmar the news was read out over the loudspeakers of the fish market, where trade stopped for a minute and then went on.',
  'Ilse Marant, who keeps the ferry office at Orsk, said that she had heard it from her sister before it was on the radio. “I thought she was joking, and then I saw the flags,” she said.',
  'The town council of Tolsk will take up the matter on Thursday, its clerk said. Two of its nine members have asked for the session to be held in the open.',
  'A spokesman for the district declined to say how many people there would be affected. Figures from last spring put their number at about 1,400.',
  'Readers from the valley wrote that the road past the weir had been closed since dawn and that nobody had told the school.',
  'The chamber of trade in Halden called it “a surprise, and not of the good kind,” and asked for a meeting with the prefect before the end of the month.',
  'On the bridge at Tolsk some forty people stood with candles until the rain came. Most of them were gone by ten.',
  'Emil Ek, a lecturer at the college of Orsk, doubted that much would come of it. “We have had three such plans in my time, and the pier is still where it was,” he said.',
  'Bus 14 did not run in the afternoon. The company said that it would be back on its usual way on Wednesday.',
  'Local hospitals had made ready twelve beds, which were not needed.',
];

/** Openings of a later stage. */
export const LEADS: readonly string[] = [
  'The row widened on Wednesday as both sides dug in and a third, silent until now, let it be known that it would not be bound by anything agreed without it.',
  'A day after the news broke, the picture was changing by the hour, with new figures put out before noon and taken back before nightfall.',
  'What had seemed settled over the weekend was open again on Tuesday, when the people who must vote on it said that they had not made up their minds.',
  'Officials worked through the night on an answer, and by morning had one that pleased nobody.',
  'Pressure grew on Thursday from allies and rivals alike, while those at the heart of it stayed away from the cameras.',
];

/** Shapes in which an agency's name stands over, in or under its copy; `at` tells where. */
export const SLUGS: readonly {
  readonly at: 'byline' | 'dateline' | 'end';
  readonly words: string;
  readonly agency: string;
}[] = [
  { at: 'dateline', words: '{PLACE} (AP) —', agency: 'AP' },
  { at: 'dateline', words: '{PLACE} (Reuters) -', agency: 'Reuters' },
  { at: 'dateline', words: '{PLACE}, Nov 12 (Reuters) -', agency: 'Reuters' },
  { at: 'dateline', words: '{PLACE} (AFP) -', agency: 'AFP' },
  { at: 'dateline', words: '{PLACE}, Nov. 12 (UPI) --', agency: 'UPI' },
  { at: 'dateline', words: '{PLACE} (dpa) -', agency: 'dpa' },
  { at: 'dateline', words: '(Reuters) -', agency: 'Reuters' },
  { at: 'dateline', words: '{PLACE} — (AP)', agency: 'AP' },
  { at: 'dateline', words: '{PLACE}, (Xinhua) --', agency: 'Xinhua' },
  { at: 'dateline', words: '{PLACE} (CNN) --', agency: 'CNN' },
  { at: 'dateline', words: 'AP - {PLACE} -', agency: 'AP' },
  { at: 'byline', words: 'By ASSOCIATED PRESS', agency: 'Associated Press' },
  { at: 'byline', words: 'By Marta Lindqvist, Associated Press', agency: 'Associated Press' },
  { at: 'byline', words: 'By MARTA LINDQVIST, Associated Press Writer', agency: 'Associated Press' },
  { at: 'byline', words: 'By Marta Lindqvist and Jon Aske | AP', agency: 'AP' },
  { at: 'byline', words: 'The Associated Press', agency: 'Associated Press' },
  { at: 'byline', words: 'By The Associated Press', agency: 'Associated Press' },
  { at: 'byline', words: 'Marta Lindqvist, The Canadian Press', agency: 'Canadian Press' },
  { at: 'byline', words: 'Agence France-Presse', agency: 'Agence France-Presse' },
  { at: 'byline', words: 'By AFP', agency: 'AFP' },
  { at: 'byline', words: 'Reuters', agency: 'Reuters' },
  { at: 'byline', words: 'By Reuters Staff', agency: 'Reuters' },
  { at: 'byline', words: 'Marta Lindqvist | Reuters', agency: 'Reuters' },
  { at: 'byline', words: 'PA Media', agency: 'PA Media' },
  { at: 'byline', words: 'Press Association', agency: 'Press Association' },
  { at: 'byline', words: 'Australian Associated Press', agency: 'Australian Associated Press' },
  { at: 'byline', words: 'Source: Xinhua', agency: 'Xinhua' },
  { at: 'byline', words: 'By Marta Lindqvist, Bloomberg News', agency: 'Bloomberg News' },
  {
    at: 'end',
    words:
      'Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    agency: 'Associated Press',
  },
  { at: 'end', words: '© 2024 The Canadian Press', agency: 'Canadian Press' },
  {
    at: 'end',
    words: 'This report by The Canadian Press was first published Nov. 12, 2024.',
    agency: 'Canadian Press',
  },
  { at: 'end', words: '© 2019 AFP', agency: 'AFP' },
  { at: 'end', words: '— AFP', agency: 'AFP' },
  { at: 'end', words: '(Reporting by Marta Lindqvist; Editing by Jon Aske) © Thomson Reuters 2019', agency: 'Reuters' },
  { at: 'end', words: '(Reporting by Marta Lindqvist for Reuters; editing by Jon Aske)', agency: 'Reuters' },
  {
    at: 'end',
    words: '(This story has not been edited by our staff and is auto-generated from a syndicated feed: PTI)',
    agency: 'PTI',
  },
  { at: 'end', words: 'With files from Reuters', agency: 'Reuters' },
  { at: 'end', words: 'The Associated Press contributed to this report.', agency: 'Associated Press' },
  {
    at: 'end',
    words: 'Associated Press writer Marta Lindqvist in Tolsk contributed to this report.',
    agency: 'Associated Press',
  },
  { at: 'end', words: 'Reporting by Reuters', agency: 'Reuters' },
  { at: 'end', words: 'Source: AAP', agency: 'AAP' },
  { at: 'end', words: 'With AP, AFP', agency: 'AP' },
  { at: 'end', words: '(AP)', agency: 'AP' },
];

/** Lines of pages that two unlike articles share; a run of lines is printed together. */
export const CHROME: readonly (readonly string[])[] = [
  [
    'Ferry crews to strike again on Sunday',
    'Seven painters to share the prize',
    'Why bread got dearer',
    'Who owns the weir?',
    'Ten things to do in Halden this week',
  ],
  [
    'Copyright 2019 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
  ],
  ['Our Standards: The Thomson Reuters Trust Principles.'],
  [
    'Sign up for our newsletter and get the best of the valley in your inbox every morning, free of charge and without advertising.',
  ],
  ['Home | News | Sport | Business | Opinion | Weather | Obituaries | Jobs | Contact us'],
  [
    'The bridge at Tolsk is lit for the feast of lights on Sunday evening, Nov. 10, 2019, while boats pass below it. (Emil Ek/Vellmar Photo via AP)',
  ],
  [
    'FILE - In this Nov. 4, 2019, file photo, members of the council of Tolsk stand before the town hall after a vote. (AP Photo/Emil Ek, File)',
  ],
  [
    'Most read',
    '1. Ferry runs aground off Orsk with 40 aboard',
    '2. Baker of Halden wins the golden loaf for the fourth time',
    '3. Why the weir will not be mended this year either',
    '4. Letter from the valley: the last goose',
  ],
  [
    'Comments are moderated and may take up to an hour to appear. Please keep your comments civil and on the topic; those that are not will be taken out without notice.',
  ],
  [
    'The Vellmar Courier is an independent daily. Its journalism is paid for by its readers; if you value what we do, please think of supporting us from as little as one crown a month.',
  ],
  [
    'This website uses cookies so that we can give you the best reading experience possible. By going on to use the site you agree to their use as set out in our privacy notice.',
  ],
  ['Follow Marta Lindqvist on Twitter at @mlindqvist. Her earlier letters from the valley can be read here.'],
  [
    'The views expressed in this article are those of the author alone and not of the Vellmar Courier or the house that publishes it.',
  ],
  [
    'Related',
    'Council of Tolsk votes for the new pier after a night of talks',
    'Fishers of Orsk ask for a longer season as the herring comes late',
    'Letters: what our readers say about the weir',
  ],
];

/** Words around a speaker's own, in which another reporter sets them. */
export const SAYS: readonly string[] = [
  '{Q} {S} told reporters.',
  'Asked about it later, {S} put it this way: {Q}',
  '{Q} {S} said in an interview.',
  'In a statement, {S} said: {Q}',
  '{Q} was how {S} described it.',
];
