/** English words that make a figure one of what is still to be done: before it in its clause, or behind. */

export const PLANNED_BEFORE =
  /\b(?:will|shall|would|(?:is|are|was|were|be) (?:to|due to|set to|expected to|scheduled to|supposed to|meant to)|due to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed)|propos(?:es?|ed|ing|als?)|going to|asked? (?:to|for)|seek(?:s|ing)?|sought|wants? to|wanted to|target(?:s|ed)?|budgeted|earmark(?:s|ed)|envisag(?:es?|ed)|foresees?|foresaw|forecasts?)\b[^,.;:()]{0,80}$/;

/** Before a figure in its clause, they make it one that may never be: "could reach ", "if the rains fail, ". */
export const SUPPOSED_BEFORE =
  /(?:^If\b[^.;:]{3,140},[^.;:]{0,100}|\b(?:could|might|may)(?! have been\b)\b[^,.;:()]{0,80})$/;
/** … or one that somebody looks for: "expects 90,000 passengers". */
export const FORESEEN_BEFORE =
  /\b(?:(?<!than )expect(?:s|ed|ing)?|forecast(?:s|ing)?|foresees?|foresaw|predict(?:s|ed|ing)?|project(?:s|ed|ing)) (?:[^,.;:()]{0,60} )?$/;
/** … and behind it, where one opens with "if" or the verb is such a one: "2 million people could go hungry". */
export const SUPPOSED_BEHIND =
  /^(?: [\p{L}’'-]+){1,6} (?:could|might|may) (?!(?:be )?\d)[\p{Ll}]|^[^.;:]{0,100}\bif\b (?!not all|any|so)/u;

export const PLANNED_BEHIND =
  /^[^,.;:()]{0,80}?\b(?:will|shall|would|(?:is|are) (?:to (?!blame)|due|set to|expected|scheduled|planned|supposed)|(?:has|have) been (?:planned|promised|proposed|announced|ordered))\b/;
