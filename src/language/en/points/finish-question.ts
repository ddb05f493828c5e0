/** Last words that wait for more: a question that ends in them was cut before a figure or a clause. */
const WAITING =
  /(?: (?:worth|than|and|or|nor|the|an?|between|nearly|almost|some|totalling|totaling|numbering|including|whose|which|his|her|its|their))+\?$/i;
/** "How much was it worth?", where it waits for nothing. */
const ASKS_AMOUNT = /^(?:how|what|which)\b/i;
const WORTH = /\bworth\?$/i;

/** A question without last words that wait for more: "Who won contracts (worth)?" */
export function finishQuestion(question: string): string {
  if (ASKS_AMOUNT.test(question) && WORTH.test(question)) return question;
  return question.replace(WAITING, '?');
}
