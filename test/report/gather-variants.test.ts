import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/index.ts';
import { describeStatement } from '../../src/report/view/describe-statement.ts';
import { gatherVariants } from '../../src/report/view/gather-variants.ts';
import type { Saying } from '../../src/report/view/saying.ts';

const saying = (content: string, form: Saying['form'] = 'direct'): Saying => ({
  content,
  form,
  stance: 'asserts',
  statements: [],
});
const groups = (...contents: string[]) =>
  gatherVariants(contents.map((content) => saying(content))).map(({ wordings }) =>
    wordings.map((wording) => [wording.saying.content, wording.cut]),
  );

describe('the same words in several wordings', () => {
  const full = 'The bridge was safe on Monday, as far as anybody could tell, and we will mend it.';
  it('sets the fullest first and says what the other leaves out', () => {
    expect(groups('The bridge was safe on Monday', full)).toEqual([
      [
        [full, []],
        ['The bridge was safe on Monday', ['as far as anybody could tell, and we will mend it.']],
      ],
    ]);
  });

  it('finds a cut in the middle', () => {
    expect(groups(full, 'The bridge was safe on Monday … and we will mend it.')[0]![1]![1]).toEqual([
      'as far as anybody could tell,',
    ]);
  });

  it.each([
    ['other words', 'Nobody asked us about the bolts of the bridge.'],
    ['too few words in common', 'The bridge was safe on Sunday when the mayor and her whole family crossed it.'],
    ['a word', 'safe'],
  ])('keeps %s apart', (_, other) => {
    expect(groups(full, other)).toEqual([]);
  });

  it('leaves reported words alone', () => {
    expect(gatherVariants([saying(full, 'indirect'), saying('The bridge was safe on Monday', 'indirect')])).toEqual([]);
  });

  it('stays linear where many sayings share a phrase', () => {
    const many = Array.from({ length: 5000 }, (_, at) => saying(`we do not know what number ${at} will do about it`));
    expect(gatherVariants(many)).toEqual([]);
  });
});

describe('what there is to say of a statement', () => {
  it.each([
    ['nothing', {}, []],
    ['how sure', { certainty: 'possible' }, ['held possible']],
    ['what the article does', { articleStance: 'contradicted' }, ['the article contradicts it']],
    ['through whom', { through: [{ words: 'Courier' }, { words: 'Post' }] }, ['through Courier, Post']],
  ])('%s', (_, facts, expected) => {
    expect(describeStatement(facts as Statement)).toEqual(expected);
  });
});
