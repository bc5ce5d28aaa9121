import { expect, it } from 'vitest';
import { freshFolder, runCli } from './run-cli.ts';

it.each(['bash', 'zsh', 'fish'])('prints a script for %s that asks the tool', async (shell) => {
  const { code, stdout } = await runCli(['completion', shell], freshFolder());
  expect(code).toBe(0);
  expect(stdout).toContain('slb-conformance complete --');
});

it.each([
  ['commands', ['expl'], /^explain\t/m],
  ['options', ['run', '--exclude-a'], /^--exclude-action\t/m],
  ['actions of the service typed before', ['run', '--service', 'alb', '--action', 'CreateL'], /^CreateListener\t/m],
  ['requirements', ['explain', 'clb.AddTags.Tags.q'], /^clb\.AddTags\.Tags\.quota\.per-call\t/m],
  ['promises of clients', ['explain', 'client.answer.pl'], /^client\.answer\.plain\t/m],
  ['suites of client mode', ['client', '--suite', 'rob'], /^robustness\t/m],
  ['cases of client mode', ['replay', 'client.answer.pl'], /^client\.answer\.plain#json\t/m],
  ['faults', ['serve', '--fault', 'half'], /^half-the-actions-missing\t/m],
])('offers %s', async (_what, typed, offered) => {
  const { code, stdout } = await runCli(['complete', '--', ...typed], freshFolder());
  expect(code).toBe(0);
  expect(stdout).toMatch(offered);
});

it('says of a shell that it does not know which it knows', async () => {
  const { code, stderr } = await runCli(['completion', 'tcsh'], freshFolder());
  expect(code).toBe(2);
  expect(stderr).toMatch(/zsh, bash, fish/);
});
