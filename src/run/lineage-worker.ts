import { parentPort } from 'node:worker_threads';
import { LineagePart } from '../stages/lineage/index.ts';
import { openArticleTexts } from '../store/sqlite/article-texts.ts';
import { type LineageAsk, readLazily } from './lineage-task.ts';

let part: LineagePart;

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
      part.fold(asked.joined);
      return null;
    case 'cite':
      return part.cite(asked.from, asked.to);
    case 'judge-pieces':
      return part.judgePieces(asked.pairs);
    case 'join-captures':
      return part.joinCaptures(asked.pairs);
    case 'read-spans':
      return part.readSpans(asked.passages);
  }
}

parentPort?.on('message', (asked: LineageAsk) => parentPort!.postMessage(answer(asked)));
