import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { buildRecord } from '../query/record.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../report/index.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { openCase } from '../store/sqlite/open-case.ts';

interface ReportFlags {
  readonly format: ReportFormat;
  readonly output?: string;
}

const MORE = `
Formats:
  json  the whole record; its JSON Schema comes with the package (schema/record.schema.json)
  md    for reading and for pasting into a document
  html  one file that opens offline: points first, each answer linked to its words in its page

Examples:
  stemma report story.stemma --format html -o story.html
  stemma report story.stemma --format json | jq '.points[].question'
`;

async function report(path: string, flags: ReportFlags): Promise<void> {
  const store = await openCase(path, { mustExist: true });
  try {
    await ensureAnalysed(store);
    const text = formatReport(await buildRecord(store), flags.format);
    if (flags.output === undefined) process.stdout.write(text);
    else writeFileSync(flags.output, text);
  } finally {
    await store.close();
  }
}

export function reportCommand(): Command {
  return new Command('report')
    .summary('print the record of a case')
    .description('Prints the sourced record of a case.')
    .argument('<case>', 'the case file')
    .addOption(new Option('-f, --format <format>', 'how to print it').choices(REPORT_FORMATS).default('md'))
    .option('-o, --output <file>', 'write it to this file instead of to standard output')
    .addHelpText('after', MORE)
    .action(report);
}
