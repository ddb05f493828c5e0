import { Command, Option } from 'commander';
import type { NamesFlags, ReconcileFlags, SignedFlags, SplitFlags } from './run-names.ts';

const MORE = `
What several names are taken for one thing is Stemma's reading, and can be wrong. Merges, splits and other names that a
person gives are signed decisions: kept through every later reading, shown with who, when and why, and withdrawn with
"stemma decide CASE withdraw ID". A thing is called by its id or by a name that no other bears.

Examples:
  stemma names story.stemma --type person
  stemma names story.stemma "Ilse Brandt"
  stemma names merge story.stemma "Ilse Brandt" "I. Brandt" --reason "same post, same town"
  stemma names split story.stemma "Ilse Brandt" "Mrs Brandt" --reason "the mother"
  stemma names rename story.stemma e0123456789abcdef "Ilse Brandt (minister)" --reason "as her office writes it"
  stemma names reconcile story.stemma --service http://127.0.0.1:8000/reconcile --type person
`;

const TYPES = ['person', 'organisation', 'place', 'group', 'other'] satisfies NamesFlags['type'][];

function typeOption(): Option {
  return new Option('--type <type>', 'only things of this type').choices(TYPES);
}

function signed(command: Command): Command {
  return command
    .requiredOption('-r, --reason <words>', 'why')
    .option('--by <name>', 'who decides; kept for later with --remember')
    .option('--remember', 'sign later decisions with this name too');
}

const load = async () => import('./run-names.ts');

function mergeCommand(): Command {
  return signed(
    new Command('merge')
      .summary('say that things are one')
      .description('Signs that some things named are one.')
      .argument('<case>', 'the case file')
      .argument('<name>', 'the thing that the others are')
      .argument('<others...>', 'the other things'),
  ).action(async (path: string, name: string, others: string[], flags: SignedFlags) =>
    (await load()).runMerge(path, name, others, flags),
  );
}

function splitCommand(): Command {
  return signed(
    new Command('split')
      .summary('say that a thing is two')
      .description('Signs that some mentions of a thing name another: those with given words, or in given articles.')
      .argument('<case>', 'the case file')
      .argument('<name>', 'the thing')
      .argument('<parts...>', 'names under which it is another, or ids of articles in which it is'),
  ).action(async (path: string, name: string, parts: string[], flags: SplitFlags) =>
    (await load()).runSplit(path, name, parts, flags),
  );
}

function renameCommand(): Command {
  return signed(
    new Command('rename')
      .summary('give a thing another name')
      .description('Signs the name under which a thing is shown. What the articles call it stays.')
      .argument('<case>', 'the case file')
      .argument('<name>', 'the thing')
      .argument('<new>', 'the new name'),
  ).action(async (path: string, name: string, chosen: string, flags: SignedFlags) =>
    (await load()).runRename(path, name, chosen, flags),
  );
}

function reconcileCommand(): Command {
  return new Command('reconcile')
    .summary('ask a service of yours for ids')
    .description(
      'Sends names to a reconciliation service (W3C Entity Reconciliation API), and keeps what it is sure of as notes. Nothing is sent but the names listed, and only by this command.',
    )
    .argument('<case>', 'the case file')
    .argument('[names...]', 'the things; those named most often where none is given')
    .requiredOption('--service <url>', 'the address of the service')
    .addOption(typeOption())
    .option('--kind <id>', 'the service’s id for the kind of thing, such as Q5')
    .option('--most <number>', 'at most so many names', Number, 50)
    .option('--dry-run', 'list what would be sent, and send nothing')
    .option('--by <name>', 'who asks; kept for later with --remember')
    .option('--remember', 'sign later decisions with this name too')
    .action(async (path: string, names: string[], flags: ReconcileFlags) =>
      (await load()).runReconcile(path, names, flags),
    );
}

export function namesCommand(): Command {
  const names = new Command('names')
    .summary('list the names of a case, or show one')
    .description('Lists the things named in a case, or shows all about one of them.')
    .argument('<case>', 'the case file')
    .argument('[name]', 'an id, or words of a name')
    .addOption(typeOption())
    .option('--json', 'print the entities as JSON')
    .addHelpText('after', MORE)
    .action(async (path: string, name: string | undefined, flags: NamesFlags) =>
      (await load()).runNames(path, name, flags),
    );
  for (const command of [mergeCommand(), splitCommand(), renameCommand(), reconcileCommand()]) {
    names.addCommand(command.copyInheritedSettings(names));
  }
  return names;
}
