/** The options of `client` as typed. */
export interface ClientFlags {
  /** A name in the config file, in place of a command. */
  readonly client?: string;
  readonly config?: string;
  readonly suite?: readonly string[];
  readonly requirement?: readonly string[];
  readonly case?: readonly string[];
  readonly waivers?: string;
  readonly out: string;
  readonly report: readonly string[];
  readonly jobs: number;
  readonly trace?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}
