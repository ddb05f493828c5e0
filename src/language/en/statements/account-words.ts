/** English words that hang a clause on somebody's word by a phrase: "by its own account", "if X is to be believed". */

import { wordTable } from '../../../text/word-table.ts';

/** Before the noun of an account, each with the nouns that it makes one with: "by the guild's (count)", "on their (reckoning)". */
export const ACCOUNT_NOUNS: Readonly<Record<string, RegExp>> = wordTable({
  by: /^(?:account|count|counts|reckoning|estimate|estimates|tally|calculation|calculations|arithmetic|admission|telling)$/,
  on: /^(?:reckoning|estimate|estimates|calculation|calculations|telling|admission|showing)$/,
  in: /^(?:telling|version|reckoning|estimate|calculation|calculations)$/,
});

/** Between the owner of an account and its noun: "its (own) account", "their (latest) count". */
export const BEFORE_ACCOUNT = /^(?:own|latest|official|first|last|best|most|recent|early|rough|of|the|latter)$/;

/** Behind "if X", they leave it to X whether it is so. */
export const TO_BE_BELIEVED = /^(?:is|are|was|were|can|may) (?:to )?be (?:believed|trusted|relied)\b/;
/** … of people and bodies, too. */
export const IS_RIGHT = /^(?:is|are) (?:right|correct|telling the truth)\b/;

/** Behind "so X": "or so the ministry (would have it)". */
export const HAS_IT = /^(?:would have it|has it|have it|would have (?:us|you|everyone) believe|likes? to say)\b/;

/** Things written or spoken that go from hand to hand, whoever made them: "a widely shared post", "the voice note". */
export const GOES_ROUND =
  /^(?:an?|one|the|this|that|these|those|some|several|many|other|another|it|[\w-]+ly|viral|shared|popular|widely|[\p{Ll}-]+ed|old|recent|short|anonymous|unsigned|social|media|online|chain|voice|text|forwarded|circulating|doctored|fake|false|misleading|\s)+(?:man['’]s |woman['’]s |child['’]s )?(?:posts?|messages?|notes?|clips?|captions?|memes?|rumours?|rumors?|hoax(?:es)?|leaflets?|flyers?|fliers?|chain letters?|screenshots?|voices?|tweets?|graffiti|pamphlets?)(?: (?:that|which|on|in|shared|posted|seen) .*)?$/iu;
/** Made by somebody who is told of, they are that maker's word: "a post by the mayor". */
export const MADE_BY = /^ (?:by|from|of|signed|written|sent|issued|published)\b/;
