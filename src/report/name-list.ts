import type { Anchor } from '../model/anchor.ts';
import type { Entity } from '../model/mention.ts';
import type { SourcedRecord } from '../model/record.ts';
import { describeThing, type Sighting, type ThingDescription } from './view/describe-thing.ts';
import { explainName } from './view/explain-name.ts';
import { describePlace, describeRole } from './view/place-and-role.ts';
import { indexRecord, type RecordIndex } from './view/record-index.ts';
import { countOf, formatDate, titleOf } from './view/wording.ts';

/** Control characters of a page must not reach a terminal. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

const MOST_NAMES = 8;

function listNames(names: Entity['names'], most = MOST_NAMES): string {
  const shown = names.slice(0, most).map(({ text, count }) => `${printable(text)} ×${count}`);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function listThing({ id, name, type, names, mentions }: Entity): string {
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const others = names.filter(({ text }) => text !== name);
  const head = `${id}  ${printable(name)} (${type}), ${countOf(mentions.length, 'mention')} in ${countOf(articles, 'article')}`;
  return others.length === 0 ? head : `${head}\n    also ${listNames(others)}`;
}

/** Things named, as plain text, one or two lines each. */
export function formatNameList(entities: readonly Entity[]): string {
  return entities.length === 0 ? 'No such name was found.\n' : `${entities.map(listThing).join('\n')}\n`;
}

function describeSighting({ article, day }: Sighting): string {
  return `${formatDate(day)}, ${printable(article.outlet ?? 'outlet unknown')}: ${printable(titleOf(article))}`;
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...rows.map((row) => `  ${row}`)];
}

function whyOne(index: RecordIndex, entity: Entity): string[] {
  const pair = (a: Pick<Anchor, 'exact'>, b: Pick<Anchor, 'exact'>): string =>
    `“${printable(a.exact)}” – “${printable(b.exact)}”`;
  const { reasons, doubts } = explainName(index, entity);
  const same = reasons.map(
    ({ because, pairs }) =>
      `${printable(because)}: ${pairs.map(([a, b]) => pair({ exact: a }, { exact: b })).join('; ')}`,
  );
  const other = doubts.map(
    ({ a, b, judgement, because }) =>
      `${judgement === 'unsure' ? 'not decided' : 'two things'}: ${pair(a, b)} (${printable(because)})`,
  );
  return [...section('Held to be one', same), ...section('Doubts', other)];
}

function writePage(index: RecordIndex, thing: ThingDescription): string {
  const { entity, articles, first, last, undated, namesByOutlet, roles, together } = thing;
  const seen = [
    ...(first && last ? [`first seen ${describeSighting(first)}`, `last seen  ${describeSighting(last)}`] : []),
    ...(undated > 0 ? [`${countOf(undated, 'article')} without a date`] : []),
  ];
  const names = namesByOutlet.map(
    ({ outlet, mentions, names: own }) =>
      `${printable(outlet || 'outlet unknown')} (${countOf(mentions, 'mention')}): ${listNames(own, own.length)}`,
  );
  const others = together.map(
    ({ entity: other, sentences, articles: count }) =>
      `${printable(other.name)} (${other.type}): ${countOf(sentences, 'sentence')} in ${countOf(count, 'article')}`,
  );
  return [
    `${printable(entity.name)} (${entity.type}) ${entity.id}`,
    `  ${countOf(entity.mentions.length, 'mention')} in ${countOf(articles.length, 'article')}`,
    ...seen.map((row) => `  ${row}`),
    ...(entity.place ? [`  lies in ${printable(describePlace(entity.place))}`] : []),
    ...(entity.country ? [`  of ${entity.country}`] : []),
    ...section('Names by outlet', names),
    ...section(
      'Roles and descriptions, by day',
      roles.map((role) => printable(describeRole(role))),
    ),
    ...section('Named with it in a sentence', others),
    ...whyOne(index, entity),
    ...section('Decisions', decisionsOn(index.record, entity)),
  ].join('\n');
}

function decisionsOn({ decisions }: SourcedRecord, { id }: Entity): string[] {
  return decisions
    .filter(({ on, with: others = [] }) => [on, ...others].some((subject) => (subject.now ?? subject.id) === id))
    .map((decision) => {
      const state = decision.withdrawnBy === undefined ? '' : ` (withdrawn by ${decision.withdrawnBy})`;
      return `${decision.id} ${decision.act}, ${decision.at.slice(0, 10)}, ${printable(decision.by)}: ${printable(decision.reason)}${state}`;
    });
}

/** All that a record tells of one thing under its names, as plain text. */
export function formatNamePage(record: SourcedRecord, entity: Entity): string {
  const index = indexRecord(record);
  return `${writePage(index, describeThing(index, entity))}\n`;
}
