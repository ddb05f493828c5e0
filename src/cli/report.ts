import { Command, Option } from 'commander';
import type { ReportFlags } from './run-report.ts';

const MORE = `
Formats:
  json  the whole record; its JSON Schema comes with the package (schema/record.schema.json)
  md    for reading and for pasting into a document
  html  one file that opens offline: points first, each answer linked to its words in its page

Examples:
  stemma report story.stemma --format html -o story.html
  stemma report story.stemma --format json | jq '.points[].question'
`;

export function reportCommand(): Command {
  return new Command('report')
    .summary('print the record of a case')
    .description('Prints the sourced record of a case.')
    .argument('<case>', 'the case file')
    .addOption(
      new Option('-f, --format <format>', 'how to print it')
        .choices(['json', 'md', 'html'] satisfies ReportFlags['format'][])
        .default('md'),
    )
    .option('-o, --output <file>', 'write it to this file instead of to standard output')
    .addHelpText('after', MORE)
    .action(async (path: string, flags: ReportFlags) => (await import('./run-report.ts')).runReport(path, flags));
}
