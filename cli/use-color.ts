/** Whether standard output is a terminal whose user has not asked for plain text. */
export function useColor(): boolean {
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
}
