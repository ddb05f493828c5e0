import { Argument, Command } from 'commander';
import { DECISION_ACTS } from '../model/decision.ts';
import type { DecideFlags } from './run-decide.ts';

const MORE = `
Acts:
  confirm, reject  a point, an answer, a claim, a statement, an edge or a join of the stemma, a judgement on two names
  merge            the thing and those of --with are one
  split            its mentions in the articles of --with are another thing
  rename           the thing is shown under --name
  annotate         a remark on anything
  withdraw         an earlier decision no longer counts

A thing is named by its id; a point also by its number in the reports, a person, place or organisation by a name that no
other bears, two articles that count as one origin as join:ARTICLE,ARTICLE and an edge of the stemma as edge:COPY,OF.

Decisions are kept as a log above the sources: nothing that a page says is changed, and a later reading keeps them.

Examples:
  stemma decide story.stemma merge "Ilse Brandt" --with "I. Brandt" --reason "same post, same town"
  stemma decide story.stemma reject 3 --reason "the two figures count different things"
  stemma decide story.stemma withdraw d0123456789abcdef --reason "the town is another"
`;

export function decideCommand(): Command {
  return new Command('decide')
    .summary('sign a judgement on a finding')
    .description('Appends a signed, dated and reasoned decision to a case.')
    .argument('<case>', 'the case file')
    .addArgument(new Argument('<act>', 'what is decided').choices(DECISION_ACTS))
    .argument('<thing>', 'what it is about')
    .requiredOption('-r, --reason <words>', 'why')
    .option('--by <name>', 'who decides; kept for later with --remember')
    .option('--remember', 'sign later decisions with this name too')
    .option('--with <thing...>', 'the other things of a merge; the articles of a split')
    .option('--name <name>', 'the new name')
    .option('--within <point>', 'only in this point: of a join')
    .addHelpText('after', MORE)
    .action(async (path: string, act: DecideFlags['act'], thing: string, flags: Omit<DecideFlags, 'act' | 'thing'>) =>
      (await import('./run-decide.ts')).runDecide(path, { ...flags, act, thing }),
    );
}

export function decisionsCommand(): Command {
  return new Command('decisions')
    .summary('list the decisions of a case')
    .description('Lists the decisions of a case in order, those withdrawn too.')
    .argument('<case>', 'the case file')
    .action(async (path: string) => (await import('./run-decide.ts')).runDecisions(path));
}
