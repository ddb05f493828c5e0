import type { ArticleId, CaptureId } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';

/** The id of an article: the hash of its capture, its place on the page (reading order from 0) and its words. */
export function makeArticleId(capture: CaptureId, index: number, text: string): ArticleId {
  return contentId('a', capture, index, text);
}
