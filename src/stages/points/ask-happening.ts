import { AXES, HAPPENINGS } from '../../language/en/happenings.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { mostUsed } from './group-readings.ts';
import { chooseAspect, directionOf } from './happening-aspect.ts';
import { seenAs } from './happening-view.ts';
import { nameOf } from './phrase-question.ts';

const LONGEST_NAME = 70;

/** The question in plain words, from the words that the sources use most. */
export function askHappening(views: readonly ClaimView[], lookup: EntityLookup): string {
  const aspect = chooseAspect(views);
  const key = mostUsed(views.map(({ claim }) => claim.predicate.key));
  const happening = HAPPENINGS[key] ?? {};
  const it = wordsFor(views, lookup, ({ claim }) => claim.object);
  const by = wordsFor(views, lookup, ({ claim }) => claim.subject);
  if (key === 'cause') return `What caused ${it ?? 'it'}?`;
  if (key === 'lead_office') return officeQuestion(views, it, by);
  if (aspect === 'where') return fill(`Where ${happening.where ?? 'was it'}?`, it, null);
  if (aspect === 'doer' && happening.doer) return fill(happening.doer, it, null);
  if (aspect === 'whom' && happening.whom) return fill(happening.whom, it, by);
  if (it === null && by !== null && happening.doer) return `Was ${by} behind the ${shortest(views)}?`;
  const opposed = new Set(views.map((view) => directionOf(seenAs(view)))).size > 1;
  const axis = AXES[seenAs(views[0]!).axis];
  return fill((opposed ? axis?.ask : undefined) ?? happening.whether ?? axis?.ask ?? 'What is told of {it}?', it, by);
}

/** The words of the happening in its shortest telling: "cyberattacks". */
function shortest(views: readonly ClaimView[]): string {
  const words = views.map(({ claim }) => claim.predicate.words.toLowerCase());
  return words.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** "Is X still railway chief?", "Does X still lead the railway?" */
function officeQuestion(views: readonly ClaimView[], it: string | null, by: string | null): string {
  const role = views
    .find(({ claim }) => claim.object?.key === 'office')
    ?.claim.object?.words.replace(/^(?:former|ex)[\s-]/i, '');
  return role ? `Is ${by ?? 'anyone'} still ${role}?` : `Does ${by ?? 'anyone'} still lead ${it ?? 'it'}?`;
}

function wordsFor(
  views: readonly ClaimView[],
  lookup: EntityLookup,
  part: (view: ClaimView) => ClaimPart | undefined,
): string | null {
  const named: string[] = [];
  const plain: string[] = [];
  for (const view of views) {
    const found = part(view);
    if (!found) continue;
    const person = view.source.mentions.find(({ id }) => id === found.mention)?.type === 'person';
    const words = nameOf(view, found, lookup)
      .replace(person ? /^the\s+/i : /^$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    (found.mention ? named : plain).push(
      words.length > LONGEST_NAME ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))} …` : words,
    );
  }
  const chosen = named.length > 0 ? named : plain;
  return chosen.length > 0 ? lowerArticle(mostUsed(chosen)) : null;
}

function lowerArticle(words: string): string {
  return words.replace(/^(The|A|An|His|Her|Its|Their|Our)\s/, (article) => article.toLowerCase());
}

/** "{by}" behind a space stands for the doer, right behind a word for "by" and the doer. */
function fill(template: string, it: string | null, by: string | null): string {
  return agreeing(template, it)
    .replace(/(\S)\{by\}/, by ? `$1 by ${by}` : '$1')
    .replace(/(\S)\{it\}/, it ? `$1 ${it}` : '$1')
    .replace('{by}', by ?? 'anyone')
    .replace('{it}', it ?? 'it');
}

const PLURALS: Readonly<Record<string, string>> = { Was: 'Were', Is: 'Are', Has: 'Have', Does: 'Do' };

/** "Were members of the group expelled?": the verb in front of several things; a name is one, however it ends. */
function agreeing(template: string, it: string | null): string {
  const last = it?.split(' ').at(-1) ?? '';
  const several = /^\p{Ll}+$/u.test(last) && isPlural(last);
  return several ? template.replace(/^(Was|Is|Has|Does)(?= \{it\})/, (verb) => PLURALS[verb]!) : template;
}
