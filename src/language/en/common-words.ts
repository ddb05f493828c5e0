const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words of five letters and more that stand in news of any kind and so tell nothing of its subject. */
export const COMMON_WORDS: ReadonlySet<string> = words(`
  about above according across added after again against agency ahead almost alone along already although always among
  another asked around based became because become before began behind being believe below better between beyond board
  briefly bring brought called cannot caused center central centre certain chair chief claim claimed claims clear close
  coming comes could count country currently daily death decided denied despite described didn’t different doesn’t
  during earlier early eight either eleven ending enough error evening every everything expected figure final first
  following former found friday friend further general given going government group having headed hours however hundred
  hundreds including inside instead issued itself january known large largest later latest least leave letter level
  likely little local longer making march matter maybe member members might million minister ministry minutes
  monday month months morning moved national nearly never night nobody north northern nothing number october offered
  office officer official officials often order other others outside party people percent perhaps period person place
  placed point police possible present president press previous public published question quite rather reached reason
  received recent recently remain remained remains report reported reporter reporters reports right saturday saying
  second secretary seems senior september service seven several shall should show showed shown since small source
  sources south southern speaking spoke spokesman spokeswoman staff stage stand start started state stated statement
  states still story stood sunday taken taking their themselves there these thing things think third those though
  thought thousand thousands three through thursday times today together total toward towards tuesday twelve twenty
  under united until using wanted wednesday weeks where whether which while whole whose within without woman women words
  worked would wrote years yesterday yet young august april december february november
  went were will with that this have been from they said into over also more than when what then them some such only
`);
