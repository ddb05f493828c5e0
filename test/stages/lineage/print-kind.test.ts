import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/index.ts';
import { credit, DISPATCH, FERRY, makeArticle, trace } from './lineage-fixtures.ts';

const OUTER: Partial<Article> = { credits: [credit('Outer Press Agency', 'agency')] };
const LEAD =
  'Ministers were to say on Wednesday who must answer for the bridge, and for once nobody in the capital seemed to want the floor.';
const FLOWERS = 'Flowers lay on the station steps by noon, more of them than the sweepers could take away before dark.';
const BRIEF =
  'The coast road, which carries the traffic meanwhile, was closed twice in the afternoon by lorries that could not pass each other.';

function kindOf(second: readonly string[], first: readonly string[] = DISPATCH): string | undefined {
  const [kind, ...more] = trace([makeArticle('a1', first, OUTER), makeArticle('b1', second, OUTER)])
    .edges.filter(({ of }) => typeof of === 'string')
    .map((edge) => edge.kind);
  expect(more).toEqual([]);
  return kind;
}

/** Two prints of one agency's copy, of houses that nothing tells. */
describe('two prints of one agency', () => {
  it.each([
    ['all of it under another headline', DISPATCH, ['same', 'reprint']],
    ['all but the last line', DISPATCH.slice(0, -1), ['reprint', 'same']],
    ['the beginning', DISPATCH.slice(0, 4), ['reprint']],
    [
      'the beginning, and matter of its own',
      [...DISPATCH.slice(0, 3), FLOWERS, BRIEF, FERRY[0]!],
      ['reprint', 'excerpt'],
    ],
    ['a part out of the middle', [FERRY[0]!, FERRY[1]!, ...DISPATCH.slice(3, 6), BRIEF], ['excerpt', 'shared-origin']],
    ['a new lead and one paragraph more', [LEAD, ...DISPATCH.slice(1, 5), FLOWERS, ...DISPATCH.slice(5)], ['revision']],
    [
      'a frame with other matter in it',
      [LEAD, DISPATCH[1]!, BRIEF, DISPATCH[3]!, DISPATCH[4]!, FLOWERS, ...DISPATCH.slice(6)],
      ['revision'],
    ],
  ])('%s', (_, second, kinds) => expect(kinds).toContain(kindOf(second)));

  it('is certain of no direction: both have it from the agency', () => {
    const [edge] = trace([
      makeArticle('a1', DISPATCH, OUTER),
      makeArticle('b1', DISPATCH.slice(0, 5), OUTER),
    ]).edges.filter(({ of }) => typeof of === 'string');
    expect(edge?.direction).toMatchObject({ certain: false });
    expect(edge?.direction.because[0]).toContain('both carry Outer Press Agency');
  });

  it('knows an agency by its initials and by its name', () => {
    const first = { outlet: 'Coast Echo', credits: [credit('AP', 'agency')] };
    const second = { outlet: 'Isle News', credits: [credit('The Associated Press', 'agency')] };
    const [edge] = trace([makeArticle('a1', DISPATCH, first), makeArticle('b1', DISPATCH, second)]).edges.filter(
      ({ of }) => typeof of === 'string',
    );
    expect(edge?.direction.because[0]).toContain('both carry');
  });
});

describe('lines of the page', () => {
  const MENU = [
    'Ferry crews to strike on Sunday',
    'Seven painters share the prize',
    'Why bread got dearer',
    'Who owns the weir?',
  ];

  it('counts a list of headlines at the end neither as shared nor as text', () => {
    expect(kindOf([...FERRY, ...MENU], [...DISPATCH, ...MENU])).toBeUndefined();
  });

  it('tells the same text with a menu under it as the same', () => {
    const plain = trace([makeArticle('a1', DISPATCH), makeArticle('b1', [...DISPATCH, ...MENU])]).edges;
    expect(plain.map(({ kind, share }) => [kind, share])).toEqual([['same', 1]]);
  });
});
