import { z } from 'zod';
import { anchor } from './anchor.ts';
import { decisionId, entityId, offset } from './ids.ts';

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

export const entity = z
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
