/** What a rule between or inside resources says in numbers and characters; what is not given is not spoken of. */
export interface Limits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Body of a regular-expression character class; an `incomplete` one has no say on a text that holds others. */
  readonly characters?: string;
  readonly incomplete?: boolean;
  readonly prefix?: string;
  readonly forbiddenPrefixes?: readonly string[];
  readonly not?: readonly string[];
}
