import { Command, Option } from 'commander';
import { parseHousesFile } from './options.ts';
import type { ReportFlags } from './run-report.ts';

const MORE = `
Formats:
  json  the whole record; its JSON Schema comes with the package (schema/record.schema.json)
  md    for reading and for pasting into a document
  html  one file that opens offline: points first, each answer linked to its words in its page
  csv   a row for each sentence that gives an answer to a point

--redact leaves the names of persons out of all of it: of texts, quoted words, titles, file
names, addresses and ids, every name that the case knows for them. What describes a person
without naming them stays: read the result before you hand it on.

Examples:
  stemma report story.stemma --format html -o story.html
  stemma report story.stemma --format html --only 3 7 --redact "Ilse Brandt" -o share.html
  stemma report story.stemma --format json | jq '.points[].question'
`;

export function reportCommand(): Command {
  return new Command('report')
    .summary('print the record of a case')
    .description('Prints the sourced record of a case.')
    .argument('<case>', 'the case file')
    .addOption(
      new Option('-f, --format <format>', 'how to print it')
        .choices(['json', 'md', 'html', 'csv'] satisfies ReportFlags['format'][])
        .default('md'),
    )
    .option('--houses <file>', 'a list of outlets that are of one house; the case keeps it', parseHousesFile)
    .option('--only <point...>', 'only these points, and the articles that answer them: numbers or ids')
    .option('--redact <name...>', 'leave the names of these persons out')
    .option('-o, --output <file>', 'write it to this file instead of to standard output')
    .addHelpText('after', MORE)
    .action(async (path: string, flags: ReportFlags) => (await import('./run-report.ts')).runReport(path, flags));
}
