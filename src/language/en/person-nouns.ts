import { GENERIC_PERSONS } from './event-classes.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Nouns for the members of some body, which different reporters use of the same people. */
export const LOOSE_PERSONS: ReadonlySet<string> = words(`
  member refugee resident fighter dissident seeker migrant evacuee worker employee passenger villager inhabitant
  supporter follower exile opponent activist settler occupant tenant neighbour neighbor citizen national local
  inmate convict hostage captive nomad pilgrim
  staff crew traveller traveler protester demonstrator detainee suspect prisoner official tourist guest patient
  case household family
`);

/** Nouns for a part of the people: their count is a part of a count of people. */
export const SPECIFIC_PERSONS: ReadonlySet<string> = words(`
  child woman man girl boy baby infant toddler pupil student teenager youth adult firefighter policeman policewoman
  soldier officer servicemen serviceman troop militant gunman insurgent rebel civilian journalist reporter nurse doctor
  medic teacher driver pilot sailor fisherman miner docker farmer foreigner guard conscript volunteer rescuer bystander
  paramedic pensioner mother father son daughter brother sister minister lawmaker deputy nun monk recruit cadet apprentice
  intern lifeguard deckhand stevedore farmhand shepherd orphan adolescent widow mercenary
`);

/** Nouns that tell people apart by age or sex, near as their meanings lie: a count of the ones is none of the others. */
export const AGES_AND_SEXES: ReadonlySet<string> = words(`
  child woman man girl boy baby infant toddler teenager adolescent adult pensioner mother father son daughter
  brother sister widow
`);

/** Whether a singular noun is one for a person: known, or by its ending ("villager", "pensioner", "dentist"). */
export function isPersonNoun(noun: string): boolean {
  if (noun === '' || LOOSE_PERSONS.has(noun) || SPECIFIC_PERSONS.has(noun) || GENERIC_PERSONS.has(noun)) return true;
  return /(?:er|or|ist|ian|ee|man|woman|eer|ant)$/.test(noun) && noun.length > 4 && !THINGS.has(noun);
}

/** Nouns of things, places, sums and times that end as those of persons do. */
const THINGS: ReadonlySet<string> = words(`
  number paper newspaper order river water winter summer corner center counter container cylinder power shower
  flower timber lumber rubber copper silver leather weather matter litter butter powder border folder shoulder
  ladder boulder disorder murder thunder tender gender
  computer printer scanner screen router server filter meter metre kilometer parameter
  helicopter freighter tanker trawler trailer steamer liner cruiser destroyer carrier bomber launcher boiler freezer
  burner heater radiator generator reactor tractor motor rotor elevator monitor
  sector factor corridor floor mirror error terror horror tremor harbor harbour colour color labor rumor vapor armor anchor
  quarter chapter semester register disaster cluster poster plaster shelter theater theatre charter
  barrier frontier cover layer fever lever sewer answer offer transfer buffer
  dinner supper banner drawer locker bunker sticker tracker pepper skyscraper
  finger danger hunger anger trigger ledger merger ulcer cancer laser
  restaurant plant grant warrant covenant remnant variant elephant
  committee guarantee coffee degree levee marquee checklist blacklist
`);
