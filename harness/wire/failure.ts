/** No usable answer: `refused` means that nothing listens there, so that the request was never sent. */
export interface Failure {
  readonly failed: true;
  readonly refused: boolean;
  readonly problem: string;
  /** It was ourselves who cut the connection. */
  readonly cut?: boolean;
  /** The time was up. */
  readonly late?: boolean;
}
