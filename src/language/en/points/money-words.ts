/** Words of what is paid, owed, earned or lost: a figure in millions beside them is a sum, though no currency stands with it. */
export const OF_MONEY =
  /\b(?:pay(?:s|ing|ment|ments|out|outs)?|paid|ow(?:e|es|ed|ing)|cost(?:s|ing)?|price(?:s|d)?|worth|loans?|loss(?:es)?|lost|bled|profits?|debts?|sums?|fin(?:e|es|ed)|spen(?:d|ds|t|ding)|budget(?:s|ed)?|bills?|wages?|salar(?:y|ies)|funds?|funding|grants?|s(?:old|ell|ells|ale)|bought|buy|earn(?:s|ed|ings)?|deficit|revenue|turnover|compensation|damages?|money|outstanding|arrears|subsid(?:y|ies)|invest(?:ed|ment|ments)?|donat(?:ed|ions)|raised|credit|tax(?:es)?|rent|ransom|bid|settlement)\b/iu;

/** A figure told in millions. */
export const IN_MILLIONS = /\b(?:million|billion|trillion|m|bn)\b/iu;
