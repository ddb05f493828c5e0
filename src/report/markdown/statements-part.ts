import type { Statement } from '../../model/statement.ts';
import { describeStatement } from '../view/describe-statement.ts';
import { gatherUnnamed } from '../view/gather-unnamed.ts';
import type { Variants } from '../view/gather-variants.ts';
import { gatherVoices } from '../view/gather-voices.ts';
import { describeVersions, numberVersions, type VersionNumber } from '../view/number-versions.ts';
import type { RecordIndex } from '../view/record-index.ts';
import type { Saying } from '../view/saying.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { nameArticle } from './names.ts';

function writePlaces(index: RecordIndex, statements: readonly Statement[], indent: string): string {
  return statements
    .map((statement) => {
      const { article, start, end } = statement.anchor;
      const more = describeStatement(statement).map((words) => `; ${escapeMarkdown(words)}`);
      return `${indent}- ${nameArticle(index, article)}, characters ${start}–${end}${more.join('')}`;
    })
    .join('\n');
}

function writeSaying(
  index: RecordIndex,
  versions: ReadonlyMap<string, VersionNumber>,
  { content, stance, form, statements }: Saying,
): string {
  const held = describeVersions(
    versions,
    statements.map(({ anchor }) => anchor.article),
  );
  return `  - ${stance} (${[form, ...held].join('; ')}): “${escapeMarkdown(content)}”\n${writePlaces(index, statements, '    ')}`;
}

/** The same words as articles quote them, the fullest first, with what each of the others leaves out. */
function writeVariants(index: RecordIndex, { wordings }: Variants): string {
  const rows = wordings.map(({ saying, cut }) => {
    const without = cut.length === 0 ? '' : `, without ${cut.map((words) => `“${escapeMarkdown(words)}”`).join(', ')}`;
    return `    - “${escapeMarkdown(saying.content)}”${without}\n${writePlaces(index, saying.statements, '      ')}`;
  });
  return `  - quoted in ${wordings.length} wordings:\n${rows.join('\n')}`;
}

function writeUnnamed(index: RecordIndex): string[] {
  const rows = gatherUnnamed(index).map(({ words, because, statements }) => {
    const reason = because === undefined ? 'no reason given' : `because “${escapeMarkdown(because)}”`;
    return `- ${escapeMarkdown(words)}: ${reason}\n${writePlaces(index, statements, '  ')}`;
  });
  return rows.length === 0 ? [] : ['### Names withheld', rows.join('\n')];
}

/** What every speaker says and where, their words as quoted in several wordings, and who speaks without a name and why. */
export function writeStatements(index: RecordIndex): string {
  const versions = numberVersions(index);
  const voices = gatherVoices(index).map(({ name, sayings, variants }) => {
    const rows = [
      ...sayings.map((saying) => writeSaying(index, versions, saying)),
      ...variants.map((group) => writeVariants(index, group)),
    ];
    return `- ${escapeMarkdown(name)}\n${rows.join('\n')}`;
  });
  const said = voices.length === 0 ? 'No statement was found.' : voices.join('\n');
  return [said, ...writeUnnamed(index)].join('\n\n');
}
