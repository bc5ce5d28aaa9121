type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a stream gets colour: only a terminal that knows it, unless `FORCE_COLOR` asks for it elsewhere too (`0` and
 * `false` ask for none). `NO_COLOR` with any text has the last word.
 */
export function useColor(stream: { readonly isTTY?: boolean }, environment: Environment): boolean {
  const { NO_COLOR: none, FORCE_COLOR: force, TERM: terminal } = environment;
  if (none !== undefined && none !== '') return false;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return stream.isTTY === true && terminal !== 'dumb';
}
