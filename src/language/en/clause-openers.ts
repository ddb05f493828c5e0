const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that open a clause told by the way: relative pronouns and subordinating conjunctions. */
export const CLAUSE_OPENERS: ReadonlySet<string> = words(`
  who whom whose which where when while whereas although though because after before since until unless if
`);

export const RELATIVES: ReadonlySet<string> = words('who whom whose which where when');

export const DETERMINERS: ReadonlySet<string> = words('a an the his her its their our my this that these those');

/** Words that a sentence's fronted phrase starts with: a main clause follows its comma. */
export const FRONTING: ReadonlySet<string> = words(`
  in on at by after before during since until from under with without despite as when while although though because
  if for over throughout following amid earlier later last meanwhile however then so but and yet still now today
  yesterday according
`);
