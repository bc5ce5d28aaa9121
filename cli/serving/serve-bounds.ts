/** The options that are numbers, with their bounds. */
export const bounds = {
  port: { min: 0, max: 65_535 },
  transitionMs: { min: 0, max: 3_600_000 },
  delay: { min: 0, max: 60_000 },
  throttle: { min: 1, max: 1_000_000 },
  busy: { min: 0, max: 1 },
  seed: { min: -2_147_483_648, max: 2_147_483_647 },
} as const;

/** How requests are told: a line to read, or an object of JSON a line. */
export const logFormats = ['text', 'json'] as const;

export type LogFormat = (typeof logFormats)[number];
