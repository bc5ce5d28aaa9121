/** How far a run has come. */
export interface ProgressState {
  readonly done: number;
  readonly cases: number;
  readonly failed: number;
  readonly waived: number;
  readonly elapsedMs: number;
}

/** From this time on what has passed says something about the rest. */
const estimableMs = 2000;

/** `829/3313 cases, 2 failed, 4 s, about 12 s left`. */
export function progressLine({ done, cases, failed, waived, elapsedMs }: ProgressState): string {
  const known = waived > 0 ? `, ${waived} waived` : '';
  const line = `${done}/${cases} cases, ${failed} failed${known}, ${wholeSeconds(elapsedMs)}`;
  if (done === 0 || done === cases || elapsedMs < estimableMs) return line;
  return `${line}, about ${wholeSeconds((elapsedMs / done) * (cases - done))} left`;
}

function wholeSeconds(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${String(minutes).padStart(2, '0')} min`;
  return minutes > 0 ? `${minutes} min ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`;
}
