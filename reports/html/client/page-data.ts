/** What the script of the page is given: requirements by their number, and what is filled in where it is opened. */
export interface PageData {
  readonly rows: readonly PageRow[];
  readonly parts: readonly string[];
}

/** A requirement as filters see it, and its HTML, folded and open. */
export interface PageRow {
  readonly id: string;
  /** The group that it is listed in. */
  readonly group: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly head: string;
  readonly body: string;
}

/** What is asked of the page: the value of each filter, and a text. */
export type Chosen = ReadonlyMap<string, string>;
