/** Lines with which a page dates itself, or the works that it cites: "Retrieved 4 May 2019", "Posted on 4 May by Ana Prell". */
const HEAD =
  /^[“"'([*•\s]*(?:(?:first |originally )?(?:posted|published)|retrieved|archived|accessed|(?:last |first )?(?:updated|modified|edited|accessed|reviewed|checked|changed|visited))(?=\s*(?:[:,.(\d]|on\b|in\b|at\b|from\b|by\b|[a-z]{3,6}day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/i;

/** A word of a clause, with which it tells more than that. */
const TELLS =
  /\b(?:it|he|she|they|we|I|is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|says?|said|after|because|when|while|who|which)\b/;

export function isPageMark(sentence: string): boolean {
  return HEAD.test(sentence) && !TELLS.test(sentence);
}
