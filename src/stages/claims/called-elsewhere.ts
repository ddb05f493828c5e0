import {
  indexOffices,
  isPerson,
  isSameOffice,
  readOffice,
  surnameOf,
  type ToldOffice,
} from '../../language/en/told-offices.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimInput } from './sentence-view.ts';

interface Offices {
  readonly held: ReadonlyMap<string, readonly ToldOffice[]>;
  readonly byId: ReadonlyMap<string, Mention>;
}

const officesOf = remember(
  ({ analysis, mentions }: ClaimInput): Offices => ({
    held: indexOffices(analysis.text, mentions),
    byId: new Map(mentions.map((mention) => [mention.id, mention])),
  }),
);

/** Words by which the article calls those of a claim elsewhere: the office of one named, the surname of one called by the office. */
export function calledElsewhere(input: ClaimInput, parts: readonly (ClaimPart | null)[]): string[] {
  const { held, byId } = officesOf(input);
  if (held.size === 0) return [];
  return parts.flatMap((part): readonly string[] => {
    const mention = part?.mention === undefined ? undefined : byId.get(part.mention);
    if (mention) return isPerson(mention) ? (held.get(surnameOf(mention)) ?? []).flatMap(({ keys }) => keys) : [];
    const office = part ? readOffice(part.words) : null;
    if (office === null) return [];
    return [...held].flatMap(([surname, offices]) =>
      offices.some((one) => isSameOffice(office, one)) ? contentWords(surname) : [],
    );
  });
}
