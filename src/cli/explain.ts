import { Command } from 'commander';

const MORE = `
Example:
  stemma explain story.stemma 3
`;

export function explainCommand(): Command {
  return new Command('explain')
    .summary('show one point with every join')
    .description(
      'Shows one point: its answers, the words of each source, and how their origins were counted, join by join.',
    )
    .argument('<case>', 'the case file')
    .argument('<point>', "the point's number in the reports, or its id")
    .addHelpText('after', MORE)
    .action(async (path: string, point: string) => (await import('./run-points.ts')).runExplain(path, point));
}
