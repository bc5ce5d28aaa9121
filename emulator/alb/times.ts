/** `2022-07-02T02:49:05Z`, as the examples write a moment. */
export function writeMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
