import type { Anchor } from '../model/anchor.ts';
import type { SourcedRecord } from '../model/record.ts';
import type { Statement } from '../model/statement.ts';
import { describeStatement } from './view/describe-statement.ts';
import { findVoices, namesOf } from './view/find-voices.ts';
import { gatherUnnamed, type Unnamed } from './view/gather-unnamed.ts';
import { gatherVoices, type Voice } from './view/gather-voices.ts';
import { describeVersions, numberVersions } from './view/number-versions.ts';
import { printable } from './view/printable.ts';
import { holds, indexRecord, type RecordIndex } from './view/record-index.ts';
import type { Saying } from './view/saying.ts';
import { countOf, datesOf, titleOf } from './view/wording.ts';

function statementsOf(voice: Voice): Statement[] {
  return voice.sayings.flatMap(({ statements }) => [...statements]);
}

function articlesOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.map(({ anchor }) => anchor.article))];
}

function outletsOf(index: RecordIndex, articles: readonly string[]): string[] {
  return [...new Set(articles.flatMap((id) => index.articles.get(id)?.outlet ?? []))].sort();
}

function describeReach(index: RecordIndex, statements: readonly Statement[]): string {
  const articles = articlesOf(statements);
  const outlets = outletsOf(index, articles).length;
  const reach = `${countOf(statements.length, 'statement')} in ${countOf(articles.length, 'article')}`;
  return outlets === 0 ? reach : `${reach} of ${countOf(outlets, 'outlet')}`;
}

function writePlace(index: RecordIndex, anchor: Anchor): string {
  const article = index.articles.get(anchor.article);
  if (!article) return `${anchor.article} (not in the record)`;
  const when = datesOf(article).map(({ words }) => words);
  const capture = index.captures.get(article.captures[0] ?? '');
  const file = capture?.file ?? capture?.url;
  return [
    article.outlet ?? 'outlet unknown',
    when.length > 0 ? when.join(', ') : 'undated',
    `“${titleOf(article)}”${file === undefined ? '' : ` (${file})`}`,
    `characters ${anchor.start}–${anchor.end}${holds(index, anchor) ? '' : ', orphan'}`,
  ].join(' · ');
}

/** One page: what is said, where and in which versions, then the same words side by side. */
class SpeakerPage {
  readonly #index: RecordIndex;
  readonly #voice: Voice;
  readonly #versions: ReturnType<typeof numberVersions>;

  constructor(index: RecordIndex, voice: Voice) {
    this.#index = index;
    this.#voice = voice;
    this.#versions = numberVersions(index);
  }

  write(): string {
    const { name, sayings, variants } = this.#voice;
    const others = namesOf(this.#index, this.#voice).filter((other) => other !== name);
    return [
      `${name} (${describeReach(this.#index, statementsOf(this.#voice))})`,
      ...(others.length > 0 ? [`  also: ${others.join('; ')}`] : []),
      ...sayings.map((saying) => this.#writeSaying(saying)),
      ...variants.map(({ wordings }) =>
        [
          '',
          `  Quoted in ${countOf(wordings.length, 'wording')}, the fullest first`,
          ...wordings.flatMap(({ saying, cut }) => [
            `    “${saying.content}”${cut.length === 0 ? '' : `\n      without ${cut.map((words) => `“${words}”`).join(', ')}`}`,
            ...saying.statements.map(({ anchor }) => `      ${writePlace(this.#index, anchor)}`),
          ]),
        ].join('\n'),
      ),
    ].join('\n');
  }

  #writeSaying({ content, stance, form, statements }: Saying): string {
    const versions = describeVersions(this.#versions, articlesOf(statements));
    const words = form === 'indirect' ? content : `“${content}”`;
    const places = statements.map((statement) => {
      const more = [`${statement.cue === undefined ? '' : `“${statement.cue}”`}`, ...describeStatement(statement)];
      return [`      ${writePlace(this.#index, statement.anchor)}`, ...more.filter((part) => part !== '')].join('; ');
    });
    return ['', `  ${stance} (${[form, ...versions].join('; ')})  ${words}`, ...places].join('\n');
  }

  /** The same as data. */
  toJson(): object {
    const { name, entity, identified, sayings, variants } = this.#voice;
    return {
      name,
      ...(entity !== undefined && { entity }),
      names: namesOf(this.#index, this.#voice),
      identified,
      statements: this.#voice.count,
      sayings: sayings.map((saying) => this.#sayingToJson(saying)),
      variants: variants.map(({ wordings }) => ({
        wordings: wordings.map(({ saying, cut }) => ({ ...this.#sayingToJson(saying), cut })),
      })),
    };
  }

  #sayingToJson({ content, stance, form, statements }: Saying): object {
    return { content, stance, form, places: statements.map((statement) => this.#placeToJson(statement)) };
  }

  #placeToJson({ id, anchor, cue, certainty, articleStance, through }: Statement): object {
    const version = this.#versions.get(anchor.article);
    const outlet = this.#index.articles.get(anchor.article)?.outlet;
    return {
      statement: id,
      anchor,
      ...(outlet !== undefined && { outlet }),
      ...(version && { version: { number: version.number, of: version.of } }),
      ...(cue !== undefined && { cue }),
      ...(certainty && { certainty }),
      ...(articleStance && { articleStance }),
      ...(through && { through }),
    };
  }
}

function writeUnnamed(index: RecordIndex, { words, because, statements }: Unnamed): string {
  const reason = because === undefined ? 'no reason given' : `because “${because}”`;
  return [`  ${words}: ${reason}`, ...statements.map(({ anchor }) => `      ${writePlace(index, anchor)}`)].join('\n');
}

/** Who speaks in a case, those with most statements first, then who speaks without a name, and why; plain text. */
export function formatSpeakers(record: SourcedRecord): string {
  const index = indexRecord(record);
  const voices = gatherVoices(index).map(
    (voice) => `${String(voice.count).padStart(4)}  ${voice.name} (${describeReach(index, statementsOf(voice))})`,
  );
  const unnamed = gatherUnnamed(index).map((one) => writeUnnamed(index, one));
  const withheld = unnamed.length === 0 ? [] : ['', 'Names withheld', ...unnamed];
  return voices.length === 0 ? 'No statement was found.\n' : printable([...voices, ...withheld].join('\n'));
}

/** The pages of the speakers who bear a name; null where nobody does. */
export function formatSpeaker(record: SourcedRecord, name: string): string | null {
  const index = indexRecord(record);
  const voices = findVoices(index, name);
  if (voices.length === 0) return null;
  return printable(voices.map((voice) => new SpeakerPage(index, voice).write()).join('\n\n'));
}

/** Speakers as JSON: all with what they say and who stays without a name, or those who bear a name; null where nobody does. */
export function formatSpeakersJson(record: SourcedRecord, name?: string): string | null {
  const index = indexRecord(record);
  const voices = name === undefined ? gatherVoices(index) : findVoices(index, name);
  if (name !== undefined && voices.length === 0) return null;
  const speakers = voices.map((voice) => new SpeakerPage(index, voice).toJson());
  const withheld = gatherUnnamed(index).map(({ words, because, statements }) => ({
    words,
    ...(because !== undefined && { because }),
    statements: statements.map(({ id }) => id),
  }));
  return `${JSON.stringify(name === undefined ? { speakers, withheld } : { speakers }, null, 2)}\n`;
}
