/** Which actions are sisters, and where they say the same under other names: `audit/<service>/sister-groups.yaml`. */
export interface SisterGroups {
  readonly groups: readonly SisterGroup[];
  readonly fieldsInLists: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bareDocuments: readonly string[];
}

/** Resources whose actions say the same of parameters of the same name, or of names that mean the same. */
export interface SisterGroup {
  readonly resources: readonly string[];
  readonly standFor: Readonly<Record<string, string>>;
}
