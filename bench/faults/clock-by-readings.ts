/**
 * A clock that goes on by a millisecond whenever it is read, so that how long a state lasts is a matter of calls and not
 * of how busy the machine is.
 */
export function clockByReadings(): () => number {
  let now = Date.now();
  return () => (now += 1);
}
