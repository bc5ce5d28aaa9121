import type { ClientFlags } from '../options/client-flags.ts';

/** The command that runs one case again. */
export function replayClient(
  caseId: string,
  { waivers, client, config }: Pick<ClientFlags, 'waivers' | 'client' | 'config'>,
  command: readonly string[],
): string {
  const options = waivers === undefined ? [] : ['--waivers', quoted(waivers)];
  const named = config === undefined ? [] : ['--config', quoted(config)];
  const adapter = client === undefined ? ['--', ...command.map(quoted)] : ['--client', quoted(client), ...named];
  return ['npx slb-conformance client --case', quoted(caseId), ...options, ...adapter].join(' ');
}

function quoted(text: string): string {
  return /^[\w./:@=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
