/** A key pair that may sign requests; resources belong to the account that made them. */
export interface Account {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The token that must come with a temporary key. */
  readonly securityToken?: string;
}
