import { gatherVoices, type Voice } from './gather-voices.ts';
import type { RecordIndex } from './record-index.ts';

/** All names under which a speaker stands: the entity's, else the words. */
export function namesOf({ entities }: RecordIndex, { name, entity }: Voice): string[] {
  const known = entity === undefined ? undefined : entities.get(entity);
  return known ? [...new Set([known.name, ...known.names.map(({ text }) => text)])] : [name];
}

/** Speakers by name: those who bear just this name or id, else those one of whose names holds the words. */
export function findVoices(index: RecordIndex, wanted: string): Voice[] {
  const words = wanted.trim().toLowerCase();
  if (words === '') return [];
  const voices = gatherVoices(index);
  const namesHold = (test: (name: string) => boolean) =>
    voices.filter((voice) => voice.entity === wanted || namesOf(index, voice).some((name) => test(name.toLowerCase())));
  const exact = namesHold((name) => name === words);
  return exact.length > 0 ? exact : namesHold((name) => name.includes(words));
}
