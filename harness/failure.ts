/** No usable answer: `refused` means that nothing listens there. */
export interface Failure {
  readonly failed: true;
  readonly refused: boolean;
  readonly problem: string;
  /** It was ourselves who cut the connection. */
  readonly cut?: boolean;
}
