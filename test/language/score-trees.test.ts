import { expect, test } from 'vitest';
import { readConllu, rebuildText } from '../../eval/conllu.ts';
import { goldWords, scoreSpans, scoreTrees } from '../../eval/score-trees.ts';

const TREE = `# newdoc id = a
# newpar id = a-1
1	The	the	DET	DT	_	2	det	_	_
2	bridge	bridge	NOUN	NN	_	3	nsubj:pass	_	_
3	fell	fall	VERB	VBD	_	0	root	_	SpaceAfter=No
4	.	.	PUNCT	.	_	3	punct	_	_

# newpar id = a-2
1-2	Don't	_	_	_	_	_	_	_	SpaceAfter=No
1	Do	do	AUX	VB	_	0	root	_	_
2	n't	not	PART	RB	_	1	advmod	_	_
3	!	!	PUNCT	.	_	1	punct	_	_
`;

test('a treebank gives back its text, with a blank line between paragraphs', () => {
  const { text, sentenceToken } = rebuildText(readConllu(TREE));
  expect(text.trimEnd()).toBe("The bridge fell.\n\nDon't!");
  expect([...sentenceToken]).toEqual([0, 4, 7]);
});

test('words, tags and arcs are counted over matching offsets, subtypes left out', () => {
  const sentences = readConllu(TREE);
  const { starts, ends } = rebuildText(sentences);
  const gold = goldWords(sentences, starts, ends);
  const found = {
    ...gold,
    upos: gold.upos.with(0, 'PRON'),
    head: Array.from(gold.head).with(3, 1),
    deprel: gold.deprel.with(1, 'nsubj').with(5, 'mark'),
  };
  expect(scoreTrees(gold, gold)).toEqual({ words: 100, upos: 100, uas: 100, las: 100 });
  const { words, upos, uas, las } = scoreTrees(gold, found);
  expect([words, upos, uas, las].map((score) => Math.round((score * 7) / 100))).toEqual([7, 6, 6, 5]);
});

test('spans found are scored by F1', () => {
  expect(scoreSpans(['a', 'b'], ['b', 'c', 'd'])).toBeCloseTo(40);
});
