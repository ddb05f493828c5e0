import { Command } from 'commander';
import type { SpeakersFlags } from './run-speakers.ts';

const MORE = `
With a NAME (or the id of an entity): all that they are quoted as saying, where and in which versions, and the same
words as different articles quote them, with what each leaves out.

Examples:
  stemma speakers story.stemma
  stemma speakers story.stemma "Ana Prell"
  stemma speakers story.stemma prell --json
`;

export function speakersCommand(): Command {
  return new Command('speakers')
    .summary('list who says what')
    .description('Lists the speakers of a case, and who speaks without a name with the reason given for it.')
    .argument('<case>', 'the case file')
    .argument('[name]', 'only speakers of this name, in full')
    .option('--json', 'as JSON')
    .addHelpText('after', MORE)
    .action(async (path: string, name: string | undefined, flags: SpeakersFlags) =>
      (await import('./run-speakers.ts')).runSpeakers(path, name, flags),
    );
}
