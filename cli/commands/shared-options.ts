import { InvalidArgumentError, Option, type Command } from 'commander';
import { reportNames } from '../../reports/report-names.ts';
import { journalFolder } from '../journals.ts';
import { collect, integer, list } from '../options/option-values.ts';

/** What a command ends with. */
export function finish(code: number): void {
  process.exitCode = code;
}

export function specsOption(): Option {
  return new Option('--specs <dir>', 'folder with services of your own');
}

export function suitesOption(): Option {
  return new Option('--suites <file>', 'module with suites of your own');
}

export const anySeed: (text: string) => number = integer(-2147483648, 2147483647);

/** Which requirements a command is about. */
export function selectionOptions(command: Command): Command {
  return command
    .option('--suite <ids>', 'suites, separated by commas', list)
    .option('--profile <names>', 'profiles, such as core, separated by commas', list)
    .option('--action <names>', 'actions, separated by commas', list)
    .option('--requirement <glob>', 'requirements whose id matches; may be repeated', collect)
    .option('--exclude-action <names>', 'actions to leave out, separated by commas', list)
    .option('--exclude-requirement <glob>', 'requirements to leave out; may be repeated', collect);
}

const usual = 'by default the usual one of the service';

/** What a run and the repetition of a case have in common. */
export function runOptions(command: Command): Command {
  return command
    .option('--endpoint <url>', 'origin of the target; without it, the embedded emulator')
    .addOption(specsOption())
    .addOption(suitesOption())
    .option('--edition <year>', 'make the statements of this edition binding')
    .option('--seed <n>', 'seed of all business values; drawn and printed by default', anySeed)
    .option('--cases <n>', 'draws of everything that is drawn, such as optional parameters', integer(1, 9999))
    .option('--deep', 'combine the classes of three parameters in calls that create, instead of two')
    .option(
      '--concurrency <n>',
      'cases at once: 32 without an endpoint, 8 on this machine, 2 elsewhere',
      integer(1, 256),
    )
    .addOption(new Option('--format <name>', `format of answers; ${usual}`).choices(['json', 'xml', 'both']))
    .addOption(new Option('--method <name>', `HTTP method; ${usual}`).choices(['get', 'post', 'both']))
    .addOption(new Option('--signature <scheme>', `signature version; ${usual}`).choices(['v1', 'v3', 'both']))
    .option('--out <dir>', 'folder for reports', 'conformance-report')
    .option('--report <names>', `reports: ${reportNames.join(', ')}`, reports, ['json', 'html'])
    .option('--config <file>', 'config file; by default slb-conformance.config.json, if there is one')
    .option('--journal <dir>', 'folder for the journal of what the run makes', journalFolder)
    .option('--waivers <file>', 'known failures that do not fail the run')
    .option('--allow-real', 'allow a host that is not this machine')
    .option('--allow-cost', 'allow values that cost money on a real account')
    .addOption(new Option('--quiet', 'print only the totals and errors').conflicts('verbose'))
    .option('--verbose', 'print a line for each case that is finished');
}

/** Names of reports, separated by commas. */
export function reports(text: string): readonly string[] {
  const names = list(text);
  const unknown = names.find((name) => !reportNames.some((known) => known === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none of ${reportNames.join(', ')}.`);
  return names;
}
