/** A request as it goes over the wire; header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Path with query, such as `/?Action=DescribeRegions`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer as it came over the wire; header names are in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export type WireFormat = 'json' | 'xml';
export type WireMethod = 'GET' | 'POST';

/** Parameters in their wire form: flat names, text values. */
export type WireParameters = Readonly<Record<string, string>>;

/** An access key, with the token that temporary keys need. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}
