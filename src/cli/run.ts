import { Command, CommanderError } from 'commander';
import { VERSION } from '../report/version.ts';
import { StoreError } from '../store/store-error.ts';
import { decideCommand, decisionsCommand } from './decide.ts';
import { EXIT } from './exit-codes.ts';
import { explainCommand } from './explain.ts';
import { namesCommand } from './names.ts';
import { pointsCommand } from './points.ts';
import { readCommand } from './read.ts';
import { reportCommand } from './report.ts';
import { serveCommand } from './serve.ts';
import { speakersCommand } from './speakers.ts';

const ABOUT = `Reads a pile of pages about a story and gives back a sourced record: what each
source says, who copied whom, where they agree and disagree, and how many
independent origins stand behind each answer.

Nothing leaves this machine unless you ask for it.`;

const MORE = `
Examples:
  stemma read pages/ -o story.stemma            read a folder of saved pages
  stemma read more/*.html -o story.stemma       add to it later
  stemma report story.stemma --format html -o story.html
  stemma points story.stemma --state disputed   where the sources disagree
  stemma speakers story.stemma "Ana Prell"      who says what, and where
  stemma names story.stemma "Ilse Brandt"        all that is told of one name
  stemma decide story.stemma reject 3 --reason "two different things"
  stemma serve story.stemma                     look at it in a browser

Exit codes:
  0  something was read, or the record was given
  1  nothing could be read, or the case could not be opened or written
  2  the command was called wrongly
`;

function makeProgram(): Command {
  const program = new Command('stemma')
    .description(ABOUT)
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ showGlobalOptions: false })
    .showHelpAfterError('(see: stemma --help)')
    .exitOverride()
    .addHelpText('after', MORE);
  const commands = [
    readCommand(),
    reportCommand(),
    pointsCommand(),
    explainCommand(),
    namesCommand(),
    speakersCommand(),
    decideCommand(),
    decisionsCommand(),
    serveCommand(),
  ];
  for (const command of commands) {
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

/** Runs the command line and resolves to its exit code. Results go to stdout; all else to stderr. */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await makeProgram().parseAsync([...argv]);
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof StoreError || isSystemError(error)) {
      process.stderr.write(`stemma: ${error.message}\n`);
      return EXIT.failed;
    }
    process.stderr.write(`stemma: this is a fault in Stemma; please report it.\n`);
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failed;
  }
}

/** Errors that the operating system gives: no such folder, port taken. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
