import { findSightings, gatherRoles } from '../view/describe-thing.ts';
import { explainName, type NameExplanation } from '../view/explain-name.ts';
import { gatherNames, type NamedThing } from '../view/gather-names.ts';
import { describePlace, describeRole } from '../view/place-and-role.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, formatDate } from '../view/wording.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nameArticle } from './names.ts';

function writePair(a: string, b: string): string {
  return `“${escapeMarkdown(a)}” – “${escapeMarkdown(b)}”`;
}

function explain(index: RecordIndex, { reasons, doubts, described }: NameExplanation): string[] {
  const together = reasons.map(
    ({ because, pairs }) =>
      `one thing: ${pairs.map(([a, b]) => writePair(a, b)).join('; ')} (${escapeMarkdown(because)})`,
  );
  const apart = doubts.map(
    ({ a, b, judgement, because }) =>
      `${judgement === 'unsure' ? 'not decided' : 'two things'}: ${writePair(a.exact, b.exact)} (${escapeMarkdown(because)})`,
  );
  const called = described.flatMap(([outlet, words]) =>
    words.map(({ anchor, article, sentence }) => {
      const who = outlet === '' ? 'an unknown outlet' : escapeMarkdown(outlet);
      return `${who} calls it “${escapeMarkdown(anchor.exact)}”: “${escapeMarkdown(sentence)}” (${nameArticle(index, article.id)})`;
    }),
  );
  return [...together, ...apart, ...called];
}

/** Where a thing lies, when it is told of, and in which roles. */
function tellOf(index: RecordIndex, entity: NamedThing['entity']): string[] {
  const { first, last } = findSightings(index, entity);
  const days = first && last ? [`told of from ${formatDate(first.day)} to ${formatDate(last.day)}`] : [];
  const place = entity.place ? [`lies in ${describePlace(entity.place)}`] : [];
  const roles = entity.roles ? gatherRoles(index, { ...entity, descriptions: [] }).map(describeRole) : [];
  return [...place, ...(roles.length > 0 ? [`as ${roles.join(', ')}`, ...days] : [])].map(escapeMarkdown);
}

function writeThing(index: RecordIndex, { entity, articleCount }: NamedThing): string {
  const others = entity.names.filter(({ text }) => text !== entity.name);
  const also = others.map(({ text, count }) => `${escapeMarkdown(text)} (${count})`).join(', ');
  const head = `${escapeMarkdown(entity.name)} (${entity.type}, ${countOf(entity.mentions.length, 'mention')} in ${countOf(articleCount, 'article')})${also === '' ? '' : `; also ${also}`}`;
  return [
    `- ${head}`,
    ...tellOf(index, entity).map((row) => `  - ${row}`),
    ...explain(index, explainName(index, entity)).map((row) => `  - ${row}`),
  ].join('\n');
}

/** The things named, each with its names, why they are held to be one, the doubts, and what outlets call it. */
export function writeNames(index: RecordIndex): string {
  const { merged, plain } = gatherNames(index);
  const rest = plain.length > 0 ? [`- ${countOf(plain.length, 'thing')} under one name only`] : [];
  const rows = [...merged.map((thing) => writeThing(index, thing)), ...rest];
  return rows.length === 0 ? 'No name was found.' : rows.join('\n');
}
