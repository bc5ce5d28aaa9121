import type { ClientFlags } from '../options/client-flags.ts';

/** The command that runs one case again. */
export function replayClient(
  caseId: string,
  { waivers }: Pick<ClientFlags, 'waivers'>,
  command: readonly string[],
): string {
  const options = waivers === undefined ? [] : ['--waivers', quoted(waivers)];
  return ['npx slb-conformance client --case', quoted(caseId), ...options, '--', ...command.map(quoted)].join(' ');
}

function quoted(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
