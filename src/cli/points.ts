import { Command, Option } from 'commander';
import type { PointsFlags } from './run-points.ts';

const MORE = `
The numbers are those of the reports; "stemma explain CASE NUMBER" shows one point with every join.

Examples:
  stemma points story.stemma --state disputed
  stemma points story.stemma --about "Mill Bridge" --kind number
`;

export function pointsCommand(): Command {
  return new Command('points')
    .summary('list the points of a case')
    .description('Lists the questions on which the sources can differ, with their answers and the origins behind each.')
    .argument('<case>', 'the case file')
    .addOption(
      new Option('--state <state>', 'only points in this state').choices([
        'disputed',
        'revised',
        'compatible',
        'corroborated',
        'single',
      ] satisfies PointsFlags['state'][]),
    )
    .addOption(
      new Option('--kind <kind>', 'only questions of this kind').choices([
        'number',
        'date',
        'actor',
        'place',
        'status',
        'polarity',
        'cause',
      ] satisfies PointsFlags['kind'][]),
    )
    .option('--about <name>', 'only points whose question or sentences hold this name or word')
    .addHelpText('after', MORE)
    .action(async (path: string, flags: PointsFlags) => (await import('./run-points.ts')).runPoints(path, flags));
}
