import { parentPort } from 'node:worker_threads';
import { LineagePart, type ResolvedCitation } from '../stages/lineage/index.ts';
import { openArticleTexts } from '../store/sqlite/article-texts.ts';
import { type LineageAsk, readLazily } from './lineage-task.ts';

let part: LineagePart;
let cite: (from: number, to: number) => ResolvedCitation[];

function answer(asked: LineageAsk): unknown {
  switch (asked.ask) {
    case 'open': {
      const texts = openArticleTexts(asked.casePath);
      const articles = asked.articles.map((facts) => readLazily(facts, texts));
      part = new LineagePart(articles, asked.quotes);
      return null;
    }
    case 'read':
      return part.read(asked.piece);
    case 'know':
      part.know(asked.pieces);
      return null;
    case 'align':
      part.align(asked.pairs);
      return null;
    case 'houses':
      return part.houseRows();
    case 'judge':
      return part.judge(asked.lines);
    case 'fold':
      cite = part.fold(asked.joined);
      return null;
    case 'cite':
      return cite(asked.from, asked.to);
  }
}

parentPort?.on('message', (asked: LineageAsk) => parentPort!.postMessage(answer(asked)));
