import { parentPort } from 'node:worker_threads';
import type { ArticleId } from '../model/anchor.ts';
import type { Span } from '../model/span.ts';
import { type LineageArticle, LineagePart } from '../stages/lineage/index.ts';
import { type ArticleTexts, openArticleTexts } from '../store/sqlite/article-texts.ts';
import { type LineageAsk, readLazily } from './lineage-task.ts';

let texts: ArticleTexts;
let quotes: ReadonlyMap<ArticleId, readonly Span[]>;
let articles: LineageArticle[] = [];
let opened: LineagePart | null = null;

/** The part, once all articles are told. */
function openPart(): LineagePart {
  if (opened !== null) return opened;
  opened = new LineagePart(articles, quotes);
  articles = [];
  return opened;
}

function answer(asked: LineageAsk): unknown {
  switch (asked.ask) {
    case 'open':
      texts = openArticleTexts(asked.casePath);
      quotes = asked.quotes;
      return null;
    case 'add':
      for (const facts of asked.articles) articles.push(readLazily(facts, texts));
      return null;
    case 'read':
      return openPart().read(asked.piece);
    case 'know':
      openPart().know(asked.pieces);
      return null;
    case 'align':
      openPart().align(asked.pairs);
      return null;
    case 'houses':
      return openPart().houseRows();
    case 'judge':
      return openPart().judge(asked.lines, asked.all);
    case 'fold':
      openPart().fold(asked.joined);
      return null;
    case 'cite':
      return openPart().cite(asked.from, asked.to);
    case 'judge-pieces':
      return openPart().judgePieces(asked.pairs);
    case 'join-captures':
      return openPart().joinCaptures(asked.pairs);
    case 'read-spans':
      return openPart().readSpans(asked.passages);
  }
}

parentPort?.on('message', (asked: LineageAsk) => parentPort!.postMessage(answer(asked)));
