#!/usr/bin/env node
import tab from '@bomb.sh/tab/commander';
import { CommanderError, type Command } from 'commander';
import { SpecError } from '../specs/spec-error.ts';
import { TargetUnreachable } from '../harness/wire/harness-error.ts';
import { printable } from '../reports/parts/printable.ts';
import { commandLine } from './commands/command-line.ts';
import { UnsafeError, UsageError } from './options/usage-error.ts';

const exitUsage = 2;
const exitIncomplete = 3;
const exitUnsafe = 4;

/** The command line. Every subcommand is loaded when it is asked for, and sets the exit code that it returns. */
async function program(): Promise<Command> {
  const root = commandLine();
  await completion(root);
  return root;
}

/** `completion SHELL`, and what that script asks while somebody types. */
async function completion(root: Command): Promise<void> {
  const completed = tab(root, { completionCommandName: 'completion' });
  root.commands
    .find((command) => command.name() === 'completion')
    ?.description('print a script by which a shell completes what is typed');
  const [, , command, ...typed] = process.argv;
  if (command === 'complete') (await import('./help/completion-values.ts')).offerValues(completed, typed);
}

/** The exit code of a failure; what a user can mend is one line, without a stack trace. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitUsage;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`slb-conformance: ${printable(message)}\n`);
  if (error instanceof UnsafeError) return exitUnsafe;
  if (error instanceof TargetUnreachable) return exitIncomplete;
  if (error instanceof UsageError || error instanceof SpecError) return exitUsage;
  if (process.env['SLB_CONFORMANCE_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return exitIncomplete;
}

/** A reader that has seen enough, such as `head`, is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await (await program()).parseAsync();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
