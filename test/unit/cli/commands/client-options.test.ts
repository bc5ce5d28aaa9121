import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { clientOption, withClient } from '../../../../cli/commands/client-options.ts';

interface Flags {
  readonly service: string;
  readonly client?: string | true;
}

function flagsOf(...typed: readonly string[]): Flags {
  const command = new Command()
    .option('--service <id>', '', 'clb')
    .option('--seed <n>', '', '1')
    .addOption(clientOption());
  command.parse(typed, { from: 'user' });
  return withClient(command.opts<Flags>(), command, ['service', 'client']);
}

describe('--client', () => {
  it('makes client mode of the service', () => {
    expect(flagsOf()).toMatchObject({ service: 'clb' });
    expect(flagsOf('--seed', '3')).toMatchObject({ service: 'clb' });
    expect(flagsOf('--client')).toMatchObject({ service: 'client', client: true });
    expect(flagsOf('--service', 'client', '--client', 'pop')).toMatchObject({ service: 'client', client: 'pop' });
  });

  it.each([
    [['--client', '--service', 'alb'], '--client speaks of client mode, not of alb'],
    [['--client', '--seed', '3'], '--seed says nothing to client mode'],
    [['--service', 'client', '--seed', '3'], '--seed says nothing to client mode'],
  ])('does not go with %o', (typed, message) => {
    expect(() => flagsOf(...typed)).toThrow(message);
  });
});
