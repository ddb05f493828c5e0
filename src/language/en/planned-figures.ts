/** English words that make a figure one of what is still to be done: before it in its clause, or behind. */

export const PLANNED_BEFORE =
  /\b(?:will|shall|would|(?:is|are|was|were|be) (?:to|due to|set to|expected to|scheduled to|supposed to|meant to)|due to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|expect(?:s|ed|ing)?|promis(?:es?|ed|ing)|pledg(?:es?|ed)|propos(?:es?|ed|ing|als?)|going to|asked? (?:to|for)|seek(?:s|ing)?|sought|wants? to|wanted to|target(?:s|ed)?|budgeted|earmark(?:s|ed)|envisag(?:es?|ed)|foresees?|foresaw|forecasts?)\b[^,.;:()]{0,80}$/;

export const PLANNED_BEHIND =
  /^[^,.;:()]{0,80}?\b(?:will|shall|would|(?:is|are) (?:to (?!blame)|due|set to|expected|scheduled|planned|supposed)|(?:has|have) been (?:planned|promised|proposed|announced|ordered))\b/;
