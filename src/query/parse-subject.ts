import type { DecisionSubject, SubjectKind } from '../model/decision.ts';
import type { SourcedRecord } from '../model/record.ts';
import { foldName } from '../text/fold-name.ts';
import { joinId } from '../text/subject-id.ts';
import { wordTable } from '../text/word-table.ts';
import { findSubject } from './find-subject.ts';

const KIND_OF: Readonly<Record<string, SubjectKind>> = wordTable({
  a: 'article',
  d: 'decision',
  e: 'entity',
  k: 'claim',
  l: 'name-link',
  p: 'point',
  r: 'reading',
  s: 'statement',
});

/** Why words name nothing, or more than one thing, in a form for the one who wrote them. */
export interface UnknownSubject {
  readonly unknown: string;
}

function findNamed(record: SourcedRecord, words: string): DecisionSubject | UnknownSubject {
  const wanted = foldName(words);
  const named = record.entities.filter(({ name, names }) =>
    [name, ...names.map(({ text }) => text)].some((own) => foldName(own) === wanted),
  );
  const exact = named.filter(({ name }) => foldName(name) === wanted);
  const found = exact.length === 1 ? exact : named;
  if (found.length === 1) return findSubject(record, 'entity', found[0]!.id)!;
  if (found.length === 0) return { unknown: `the case has nothing that is called, numbered or identified “${words}”` };
  const choices = found.map(({ id, name, type }) => `${id} (${type}, ${name})`).join(', ');
  return { unknown: `“${words}” names several things; give the id of one: ${choices}` };
}

/**
 * The thing that words name: an id; `join:A,B` or `edge:COPY,OF` with ids of articles; a point’s number, where
 * `pointOf` has it; or a name that one thing of the record bears.
 */
export function parseSubject(
  record: SourcedRecord,
  words: string,
  pointOf: (number: number) => string | undefined,
  within?: string,
): DecisionSubject | UnknownSubject {
  const pair = /^(join|edge):(a[0-9a-f]{16}),(.{1,300})$/.exec(words);
  if (pair) {
    const [, kind, one, other] = pair as unknown as [string, 'join' | 'edge', string, string];
    const isArticle = /^a[0-9a-f]{16}$/.test(other);
    const id = kind === 'join' ? joinId(one, other) : `${one} ${isArticle ? other : `outside ${other}`}`;
    return findSubject(record, kind, id, within) ?? { unknown: `the record has no ${kind} of ${one} and ${other}` };
  }
  if (/^\d{1,6}$/.test(words)) {
    const id = pointOf(Number(words));
    const point = id === undefined ? null : findSubject(record, 'point', id);
    return point ?? { unknown: `the case has no point ${words}` };
  }
  const kind = /^[a-z][0-9a-f]{16}$/.test(words) ? KIND_OF[words[0]!] : undefined;
  if (kind === undefined) return findNamed(record, words);
  return findSubject(record, kind, words) ?? { unknown: `the record has no ${kind} ${words}` };
}
