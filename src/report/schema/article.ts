import { z } from 'zod';
import { anchor, pair } from './anchor.ts';
import { datedValue } from './dated-value.ts';
import { articleId, captureId, offset } from './ids.ts';

const credit = z
  .object({
    to: z.string().describe('The outlet or agency named, as written.'),
    author: z.string().exactOptional().describe('The person named with it.'),
    kind: z
      .enum(['agency', 'reprint', 'contribution', 'first-report', 'other'])
      .describe('What is said of it: an agency’s slug, a reprint, a contribution, a first report.'),
    anchor: z
      .union([anchor, z.object({ removed: z.string().describe('The line as it stood on the page.') })])
      .describe('The words that say so: in the article’s text, or a line that was taken out of it.'),
  })
  .meta({ id: 'Credit', description: 'A line in which an article names whose words it carries.' });

const block = z
  .object({
    start: offset,
    end: offset,
    kind: z
      .enum(['paragraph', 'heading', 'summary', 'item', 'quote', 'note'])
      .describe('What it is: `summary` is a standfirst, `item` a list item, `note` an end note.'),
  })
  .meta({ id: 'Block', description: 'A run of an article’s text. Blocks do not overlap and stand in reading order.' });

const removal = z
  .object({
    rule: z.string().describe('The rule that took it out: `navigation`, `related-links`, `caption`.'),
    text: z.string().describe('The words that were taken out.'),
  })
  .meta({ id: 'Removal', description: 'Words of the page that are not in the article’s text. Nothing is dropped.' });

export const article = z
  .object({
    id: articleId,
    captures: z.array(captureId).describe('The pages on which it was found.'),
    title: z.string().describe('The headline; empty where none was found.'),
    outlet: z.string().exactOptional().describe('The publication that carries it.'),
    series: z
      .object({
        volume: z.string().exactOptional().describe('As written.'),
        issue: z.string().exactOptional().describe('As written.'),
      })
      .exactOptional()
      .describe('Volume and issue in which it stands, where the page gives them.'),
    publisher: z.string().exactOptional().describe('The house that publishes the outlet, where a page names one.'),
    url: z.string().exactOptional().describe('Canonical address, where the page gives it.'),
    byline: z.array(z.string()).describe('Names of the authors.'),
    published: datedValue.exactOptional().describe('Date of publication. Absent where the page gives none.'),
    updated: datedValue.exactOptional().describe('Date of the last change that the page tells of.'),
    dateline: z.string().exactOptional().describe('Place (and day) at the head of the text, as written.'),
    language: z.string().describe('BCP 47 tag, `und` where it can’t be told.'),
    credits: z.array(credit).describe('Whose words it says that it carries.'),
    text: z
      .string()
      .describe(
        'The article’s own words, NFC, line ends `\\n`, blocks separated by a blank line. All offsets count in it.',
      ),
    blocks: z.array(block).describe('Paragraphs, headings and so on, as ranges of `text`.'),
    removed: z.array(removal).describe('What stood around it on the page, with the rule that took it out.'),
    sentences: z.array(pair).describe('The sentences, as ranges of `text`.'),
  })
  .meta({
    id: 'Article',
    description:
      'One piece of writing found in one capture or several. Where several captures hold it, text and id are those of the fullest.',
  });
