import { z } from 'zod';

/**
 * The published contract of the record: what `stemma report CASE --format json` prints. The words of `describe` and
 * `meta` are the reference in docs/guide/record.md and in schema/record.schema.json; both are generated from here.
 * Objects are open: a later version may add fields, and a reader ignores those that it does not know.
 */

const offset = z.int().min(0);
const id = (letter: string, of: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[0-9a-f]{16}$`))
    .describe(of);

const captureId = id('c', 'Id of a capture: `c` and 16 hex digits of the hash of its bytes.');
const articleId = id('a', 'Id of an article: `a` and 16 hex digits.');
const mentionId = id('m', 'Id of a mention: `m` and 16 hex digits.');
const entityId = id('e', 'Id of an entity: `e` and 16 hex digits.');
const timeId = id('t', 'Id of a time expression: `t` and 16 hex digits.');
const quantityId = id('q', 'Id of a quantity: `q` and 16 hex digits.');
const statementId = id('s', 'Id of a statement: `s` and 16 hex digits.');
const claimId = id('k', 'Id of a claim: `k` and 16 hex digits.');
const pointId = id('p', 'Id of a point: `p` and 16 hex digits.');
const decisionId = id('d', 'Id of a decision: `d` and 16 hex digits.');

const day = z
  .string()
  .regex(/^\d{4,}-\d{2}-\d{2}$/)
  .describe('A calendar day, `YYYY-MM-DD`.');
const edtf = z
  .string()
  .min(1)
  .describe('A date as vague as its source, in EDTF (ISO 8601-2 level 1): `2019-07-05`, `2013-09`, `198X`.');

const span = z.object({ start: offset, end: offset }).meta({
  id: 'Span',
  description:
    'A half-open range [start, end) of an article’s text, in UTF-16 code units from 0, as in JavaScript’s `text.slice(start, end)`.',
});

const anchor = z
  .object({
    article: articleId,
    start: offset.describe('First code unit of the words in the article’s `text`.'),
    end: offset.describe('The code unit after the last.'),
    exact: z.string().describe('The words that stand there: `text.slice(start, end)`.'),
  })
  .meta({
    id: 'Anchor',
    description:
      'A place in an article’s text, with the words that stand there. An anchor whose `exact` is not what stands at its offsets is an orphan; it is shown as one and never moved.',
  });

const pair = z.tuple([offset, offset]).meta({
  id: 'Range',
  description: 'A half-open range as two numbers, [start, end), in UTF-16 code units.',
});

const datedValue = z
  .object({
    value: edtf,
    basis: z.string().describe('Where the date comes from: “JSON-LD datePublished”, “visible text: Updated 05 July”.'),
  })
  .meta({ id: 'DatedValue', description: 'A date that a page gives or lets one infer, with its basis.' });

const capture = z
  .object({
    id: captureId,
    file: z.string().exactOptional().describe('Path of the file, starting with the folder or file that was asked for.'),
    url: z.string().exactOptional().describe('Address that the page was fetched from, where it is known.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Hash of the bytes, in lower-case hex.'),
    sizeBytes: offset.describe('Length of the page in bytes.'),
    mediaType: z.enum(['text/html', 'text/plain', 'text/markdown']).describe('What the bytes were read as.'),
    encoding: z.string().describe('WHATWG label of the encoding that the bytes were decoded with.'),
    captured: z
      .object({
        earliest: day.nullable().describe('First day on which it can have been saved; null where that is open.'),
        latest: day.nullable().describe('Last day on which it can have been saved; null where that is open.'),
        basis: z.string().describe('What lets one know.'),
      })
      .exactOptional()
      .describe('When the page was saved, only where the page itself or the user lets one know.'),
    articles: z.array(articleId).describe('The articles found in it, in reading order.'),
  })
  .meta({ id: 'Capture', description: 'The bytes of one page as fetched or found. They are never changed.' });

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

const article = z
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

const lineage = z
  .object({
    copy: articleId.describe('The article that carries another’s words.'),
    of: z
      .union([
        articleId,
        z.object({ outside: z.string().describe('Name of a source that is not in the pile.') }).meta({
          id: 'OutsideSource',
          description: 'A place outside the pile that words come from: an outlet, an agency, a report.',
        }),
      ])
      .describe('Whose words they are: an article of the record, or a source outside it.'),
    kind: z
      .enum(['same', 'revision', 'reprint', 'excerpt', 'quotation', 'citation', 'shared-origin'])
      .describe('How the two are related.'),
    share: z.number().min(0).max(1).describe('Share of the copy’s words that stand in the passages.'),
    direction: z
      .object({
        certain: z.boolean().describe('False where it can’t be told which of the two came first.'),
        because: z.array(z.string()).describe('What speaks for this direction.'),
      })
      .describe('Which way the words went.'),
    passages: z
      .array(
        z
          .object({ copy: pair.describe('Where they stand in the copy.'), of: pair.describe('Where in the original.') })
          .meta({ id: 'Passage', description: 'Two runs of text that share their words.' }),
      )
      .describe('The passages that show it; empty for a source outside the pile.'),
    sentences: z
      .array(pair)
      .exactOptional()
      .describe('Sentences of the copy that rest on the source cited. Only on a citation.'),
  })
  .meta({ id: 'Lineage', description: 'One edge of the stemma: who copied, reprinted, excerpted or cited whom.' });

const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('ISO 3166-1 alpha-2.');

const place = z
  .object({
    country: countryCode,
    region: z.string().exactOptional().describe('First-level division of the country, as the gazetteer spells it.'),
    city: z.string().exactOptional().describe('Town, as the gazetteer spells it.'),
    population: z
      .int()
      .min(1)
      .exactOptional()
      .describe('People who live in the town, where the gazetteer counts them.'),
    lat: z.number().min(-90).max(90).describe('Degrees north (WGS 84); of a region or country, the mean of its towns.'),
    lon: z.number().min(-180).max(180).describe('Degrees east.'),
    precision: z.enum(['city', 'region', 'country']).describe('What the point stands for: no more than that is said.'),
    certain: z.boolean().describe('False where another place of the name may be meant.'),
    because: z.string().describe('Why this one.'),
    others: offset.describe('How many other places the gazetteer has under this name.'),
  })
  .meta({ id: 'Place', description: 'Where a place lies, as a gazetteer has it; the articles gave the name alone.' });

const entity = z
  .object({
    id: entityId,
    type: z.enum(['person', 'organisation', 'place', 'group', 'other']).describe('What is named.'),
    name: z.string().describe('The name that a person gave it, else the fullest or most frequent of its names.'),
    renamedBy: decisionId.exactOptional().describe('The decision that gave it its name.'),
    names: z
      .array(z.object({ text: z.string().describe('A name.'), count: offset.describe('How often it stands.') }))
      .describe('All names under which it stands, with how often.'),
    mentions: z.array(anchor).describe('Where it is named.'),
    joins: z
      .array(
        z
          .object({
            a: anchor.describe('One mention.'),
            b: anchor.describe('The other; with `different` or `unsure` it can be another entity’s.'),
            judgement: z
              .enum(['same', 'different', 'unsure'])
              .describe('Whether the two name one thing. What is `unsure` has joined nothing.'),
            because: z.string().describe('Why.'),
            decision: decisionId.exactOptional().describe('The decision of a person that says so.'),
          })
          .meta({ id: 'EntityJoin', description: 'Two mentions that are held to name one thing, or two, and why.' }),
      )
      .exactOptional()
      .describe('What holds its names together, and the doubts. Equal words in one article are not listed.'),
    descriptions: z
      .array(anchor)
      .exactOptional()
      .describe('Words by which articles say what it is: “an exiled opposition group”, “cult-like”.'),
    roles: z.array(anchor).exactOptional().describe('Titles and roles that stand with its names: “Interior Minister”.'),
    place: place.exactOptional().describe('Where it lies; only of a place that the gazetteer has.'),
    country: countryCode
      .exactOptional()
      .describe('The state whose government, office or people it is, where its names say so.'),
  })
  .meta({ id: 'Entity', description: 'A thing named, with all its names and the places that name it.' });

const time = z
  .object({
    id: timeId,
    anchor,
    kind: z.enum(['date', 'time', 'duration', 'set']).describe('What the words give.'),
    value: edtf.nullable().describe('EDTF for dates, ISO 8601 for durations; null where it stays relative.'),
    earliest: day.nullable().describe('First day that the words allow; null where that is open.'),
    latest: day.nullable().describe('Last day that the words allow; null where that is open.'),
    bound: z
      .enum(['since', 'until', 'by', 'before', 'after'])
      .nullable()
      .describe('Word that bounds it; null for none.'),
    approximate: z.boolean().describe('True for “about”, “around”.'),
    because: z.string().describe('How it was resolved: “last year → 2018, from the article’s date 2019-07-05”.'),
  })
  .meta({ id: 'Time', description: 'Words that give a time.' });

const quantity = z
  .object({
    id: quantityId,
    anchor,
    value: z.number().exactOptional().describe('Set where the words give one value, exact or approximate.'),
    min: z.number().exactOptional().describe('Lower bound, inclusive, where the words give one.'),
    max: z.number().exactOptional().describe('Upper bound, inclusive, where the words give one.'),
    approximate: z.boolean().describe('True for “about”, “some”, “nearly”.'),
    unit: z.string().exactOptional().describe('Canonical unit: `%`, `USD`, `km`. Absent where things are counted.'),
    counted: z.string().describe('What is counted, as written; empty where it can’t be told.'),
    countedSpan: span.exactOptional().describe('Where `counted` stands.'),
    head: z.string().describe('Singular head noun of `counted`; empty with it.'),
    change: z
      .enum(['from', 'to'])
      .exactOptional()
      .describe('Of the two figures of a change, “fell from 800 to 61”, the earlier or the later.'),
    time: timeId.exactOptional().describe('The one dated time of its sentence, or of its part of the sentence.'),
    place: span.exactOptional().describe('Where the sentence names the one place of it.'),
    partOf: anchor.exactOptional().describe('The quantity of which this is a part: “nine of them children”.'),
  })
  .meta({ id: 'Quantity', description: 'Words that count or measure, with what is counted.' });

const stance = z
  .enum(['asserts', 'denies', 'doubts', 'asks', 'promises', 'orders', 'accuses', 'other'])
  .describe('What the speaker does with the content. One who denies or doubts a thing does not support it.');

const statement = z
  .object({
    id: statementId,
    anchor: anchor.describe('From the first word of the attribution to the last.'),
    form: z.enum(['direct', 'indirect', 'mixed']).describe('Quoted word for word, reported, or both.'),
    speaker: z
      .object({
        words: z.string().describe('As written; empty where none is seen.'),
        span: span.exactOptional().describe('Where these words stand.'),
        here: span
          .exactOptional()
          .describe(
            'Where the speaker stands beside the cue, if that is not `span`: a pronoun, “the officer”, or the name with what is set off behind it, up to the closing comma.',
          ),
        mention: mentionId.exactOptional(),
        entity: entityId.exactOptional(),
        identified: z
          .enum(['named', 'described', 'anonymous', 'unknown'])
          .describe('How the article makes the speaker known.'),
        withheldBecause: z
          .string()
          .exactOptional()
          .describe('Why the name is withheld, as written, where a reason is given.'),
      })
      .describe('Who says it.'),
    cue: z.string().exactOptional().describe('The word that reports it: “said”, “according to”.'),
    cueSpan: span.exactOptional().describe('Where the cue stands.'),
    content: z.string().describe('The words reported, without quotation marks.'),
    contentSpan: span.describe('Where the content stands.'),
    stance,
    certainty: z
      .enum(['possible', 'likely', 'sure'])
      .exactOptional()
      .describe('How sure the speaker is, where the words show it: “may have”, “is likely”, “insists”.'),
    articleStance: z
      .enum(['distanced', 'contradicted'])
      .exactOptional()
      .describe(
        'What the article does with it beyond handing it on: keeps off (“claims”, “so-called”) or contradicts it (“falsely”).',
      ),
    through: z
      .array(z.object({ words: z.string().describe('As written.'), entity: entityId.exactOptional() }))
      .exactOptional()
      .describe('Sources between the speaker and the article: “told Reuters”.'),
  })
  .meta({ id: 'Statement', description: 'Who says what, in which form, with what stance.' });

const claimPart = z
  .object({
    words: z.string().describe('As written.'),
    span: span.describe('Where they stand, in the article of the claim’s first anchor.'),
    key: z.string().describe('Normal form under which parts are compared.'),
    mention: mentionId.exactOptional(),
  })
  .meta({ id: 'ClaimPart', description: 'A part of a claim: its words, where they stand, what they come down to.' });

const pointKind = z
  .enum(['number', 'date', 'actor', 'place', 'status', 'polarity', 'cause'])
  .describe('What can differ between two answers.');

const claim = z
  .object({
    id: claimId,
    kind: pointKind,
    text: z.string().describe('The claim in plain words, built from the sentence’s own.'),
    anchors: z.array(anchor).describe('The sentence, then any other sentence that a part was taken from.'),
    voice: z
      .union([z.literal('article'), statementId])
      .describe('`article` for the article’s own voice, else the statement in which it stands.'),
    stance,
    polarity: z.enum(['yes', 'no']).describe('`no` where the sentence negates it.'),
    certain: z.boolean().describe('False for what is said to be likely, planned, feared or conditional.'),
    predicate: claimPart.describe('What happened or holds.'),
    subject: claimPart.exactOptional().describe('Who or what did it, or is in that state.'),
    object: claimPart.exactOptional().describe('Whom or what it was done to.'),
    place: claimPart.exactOptional().describe('Where.'),
    time: timeId.exactOptional(),
    quantity: quantityId.exactOptional(),
    about: z.array(mentionId).describe('Names that stand in the sentence.'),
    keys: z.array(z.string()).describe('Keys under which claims that might answer one question meet, sorted.'),
  })
  .meta({ id: 'Claim', description: 'One normalised proposition, with the sentence that carries it.' });

const counts = z
  .object({
    captures: offset.describe('Pages that carry it.'),
    articles: offset.describe('Articles that carry it.'),
    outlets: offset.describe('Outlets that carry it.'),
    origins: offset.describe('Independent origins: groups of carriers that nothing joins.'),
    originUnknown: offset.describe('Carriers that took it from where it can’t be seen; not in `origins`.'),
  })
  .meta({ id: 'OriginCounts', description: 'From pages to independent origins.' });

const join = z
  .object({
    article: articleId.describe('A carrier.'),
    with: articleId.describe('The carrier that it counts as one with.'),
    because: z.string().describe('Why.'),
  })
  .meta({ id: 'Join', description: 'Two carriers that count as one origin, and why.' });

const reading = z
  .object({
    value: z.string().describe('The answer, in words as near to the sources’ own as can be.'),
    claims: z.array(claimId).describe('The claims that give it.'),
    articles: z.array(articleId).describe('The articles that carry them.'),
    outlets: z.array(z.string()).describe('The outlets of these articles.'),
    counts,
    joins: z.array(join).describe('What makes origins fewer than articles.'),
  })
  .meta({ id: 'Reading', description: 'One answer to a point, with its carriers and their origins.' });

const comparison = z
  .object({
    claim: claimId.describe('A claim of the point.'),
    with: claimId.describe('Another of the point, or one that was left out of it.'),
    aligned: z.boolean().describe('Whether the two were taken to answer one question.'),
    because: z.string().describe('Why they were, or were not.'),
  })
  .meta({ id: 'Comparison', description: 'Two claims held against each other.' });

const point = z
  .object({
    id: pointId,
    question: z.string().describe('The question, in plain words.'),
    kind: pointKind,
    state: z
      .enum(['single', 'corroborated', 'compatible', 'revised', 'disputed'])
      .describe(
        '`single`: one reading, one origin. `corroborated`: one reading, two or more independent origins. `compatible`: readings that can all hold. `revised`: a later figure replaces an earlier one. `disputed`: readings that can’t all hold.',
      ),
    because: z.string().describe('Why it is in this state.'),
    readings: z.array(reading).describe('The answers. None is preferred to another.'),
    comparisons: z
      .array(comparison)
      .exactOptional()
      .describe('How its claims came together, and the likest that were kept apart.'),
  })
  .meta({ id: 'Point', description: 'A question on which the sources can differ, with every answer that they give.' });

const subject = z
  .object({
    kind: z
      .enum(['entity', 'name-link', 'point', 'reading', 'claim', 'statement', 'edge', 'join', 'article', 'decision'])
      .describe('What kind of thing it is.'),
    id: z
      .string()
      .describe(
        'Its id when the decision was made. A reading: `r` and 16 hex digits; a judgement on two names: `l` and 16 hex digits; a join or an edge: the ids of its two articles.',
      ),
    words: z.string().describe('What it was called when the decision was made.'),
    anchors: z.array(anchor).describe('The words that it rests on. Those that no longer hold are shown as they were.'),
    found: z
      .enum(['id', 'anchors', 'orphan'])
      .describe('How it was found in this record: by its id, by its anchors, or not at all.'),
    now: z.string().exactOptional().describe('The id that it has in this record, where that is another.'),
  })
  .meta({ id: 'Subject', description: 'What a decision is about, and where that stands in this record.' });

const decision = z
  .object({
    id: decisionId,
    act: z
      .enum(['confirm', 'reject', 'merge', 'split', 'rename', 'annotate', 'withdraw'])
      .describe('What was decided of the subject. `withdraw` takes an earlier decision back.'),
    on: subject,
    with: z
      .array(subject)
      .exactOptional()
      .describe('The other things that a merge joins, or the groups of mentions that a split parts off.'),
    name: z.string().exactOptional().describe('The name that a rename gives.'),
    reason: z.string().describe('Why, in the words of who decided.'),
    by: z.string().describe('Who decided.'),
    at: z.string().describe('When: an ISO 8601 instant, as the one who decided gave it.'),
    withdrawnBy: decisionId.exactOptional().describe('The decision that took it back; absent where it is in force.'),
  })
  .meta({
    id: 'Decision',
    description: 'A person’s judgement, signed, dated and reasoned. It is a layer above the sources and edits none.',
  });

const problem = z
  .object({
    code: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .describe('`stage/what`, e.g. `read/empty`. Stable.'),
    message: z.string().describe('What was found, and what one can do.'),
    at: z.string().describe('The file, address, capture or article concerned.'),
  })
  .meta({ id: 'Problem', description: 'Bad input, or work left undone.' });

const notAnalysed = z
  .object({
    at: z.string().describe('The capture, article or place concerned.'),
    stage: z.string().describe('The stage that had nothing to say.'),
    because: z.string().describe('Why.'),
  })
  .meta({ id: 'NotAnalysed', description: 'What a stage left out, and why. Silence is never taken for absence.' });

export const recordSchema = z
  .object({
    stemma: z.string().describe('Version of the program that made the record.'),
    captures: z.array(capture).describe('The pages that were read.'),
    articles: z.array(article).describe('The articles found in them.'),
    lineage: z.array(lineage).describe('Who copied, reprinted, excerpted, revised or quoted whom.'),
    entities: z.array(entity).describe('The persons, organisations, places and groups named.'),
    times: z.array(time).describe('The words that give a time.'),
    quantities: z.array(quantity).describe('The words that count or measure.'),
    statements: z.array(statement).describe('Who says what.'),
    claims: z.array(claim).describe('The propositions, each with its sentences.'),
    points: z.array(point).describe('The questions on which claims can differ, with every answer given.'),
    decisions: z.array(decision).describe('What persons decided, in order; those withdrawn too.'),
    problems: z.array(problem).describe('Bad input, and work left undone.'),
    notAnalysed: z.array(notAnalysed).describe('What was not analysed, and why.'),
  })
  .meta({
    id: 'Record',
    title: 'Stemma sourced record',
    description:
      'What each source says, who copied whom, where the sources agree and differ, and how many independent origins stand behind each answer. Every finding leads to the exact words in an article, and every article to the pages it was found on.',
  });

export type RecordSchema = z.infer<typeof recordSchema>;
