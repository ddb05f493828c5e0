/** Cues that hand on what is said and add nothing to it: neither doubt nor wish. */
export const SAID_NEUTRALLY =
  /^(?:(?:has|have|had) )?(?:said|says|told|tells|announced|announces|confirmed|confirms|reported|reports|added|adds|stated|states|testified|testifies|revealed|reveals|declared|declares|noted|notes)$/i;

/** Words in reported speech that may stand for who speaks. */
export const PRONOUN_SUBJECTS = /\b(?:it|they|he|she|we|i|its|their|his|her|them|him|itself|themselves)\b/i;
