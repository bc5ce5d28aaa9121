import { isCode } from '../specs/oracle/is-code.ts';
import type { DocumentedCode } from './documented-code.ts';
import type { NamedCode } from './named-code.ts';

/** A code that stands on one side alone. */
export interface CodeGap {
  readonly side: 'unnamed' | 'undocumented';
  readonly code: string;
  readonly status: number;
  readonly edition: string;
  readonly action?: string;
  readonly where: string;
}

/** Why gaps of some codes are as they should be. `*` at the end of a code stands for any end of it. */
export interface Reason {
  readonly why: string;
  readonly codes: readonly string[];
  /** Only the gaps of these editions. */
  readonly editions?: readonly string[];
}

export type Reasons = Readonly<Record<CodeGap['side'], readonly Reason[]>>;

/** Gaps without a reason, and reasons that explain nothing. */
export interface CodeAudit {
  readonly gaps: readonly CodeGap[];
  readonly stale: readonly string[];
  readonly explained: number;
}

/** Compares the error tables of the documents with the codes that the specs name, both ways. */
export function auditCodes(
  documented: readonly DocumentedCode[],
  named: readonly NamedCode[],
  names: ReadonlySet<string>,
  reasons: Reasons,
): CodeAudit {
  const gaps = gapsBetween(documented, named, names);
  const used = new Set<string>();
  const open = gaps.filter((gap) => {
    const codes = reasons[gap.side].flatMap((reason, index) =>
      explains(reason, gap).map((code) => `${gap.side} ${index} ${code}`),
    );
    codes.forEach((code) => used.add(code));
    return codes.length === 0;
  });
  const stale = (['unnamed', 'undocumented'] as const).flatMap((side) =>
    reasons[side].flatMap(({ codes }, index) =>
      codes.filter((code) => !used.has(`${side} ${index} ${code}`)).map((code) => `${side}: ${code}`),
    ),
  );
  return { gaps: open, stale, explained: gaps.length - open.length };
}

/**
 * A row for one action is named by the spec of that action or for the service; a row for the product by any spec. A code
 * that a spec names needs a row of the same edition, for its own action or for the product where it has one. `names` are
 * those that `{Parameter}` in a code may stand for.
 */
export function gapsBetween(
  documented: readonly DocumentedCode[],
  named: readonly NamedCode[],
  names: ReadonlySet<string>,
): readonly CodeGap[] {
  const unnamed = documented
    .filter((row) => !named.some((name) => agree(name, row, names) && sameAction(name.action, row.action)))
    .map(({ document, ...row }): CodeGap => ({ side: 'unnamed', ...row, where: document }));
  const undocumented = named
    .filter((name) => !documented.some((row) => agree(name, row) && sameAction(name.action, row.action)))
    .map(({ place, ...name }): CodeGap => ({ side: 'undocumented', ...name, where: place }));
  const key = ({ side, code, status, edition, action }: CodeGap): string =>
    [side, code, status, edition, action].join(' ');
  return [...new Map([...unnamed, ...undocumented].map((gap) => [key(gap), gap])).values()];
}

function agree(name: NamedCode, row: DocumentedCode, names?: ReadonlySet<string>): boolean {
  return name.edition === row.edition && name.status === row.status && matches(name.code, row.code, names);
}

function sameAction(name: string | undefined, row: string | undefined): boolean {
  return name === undefined || row === undefined || name === row;
}

/** Whether a code is meant; `{Parameter}` in a spec stands for one of the names, or for any where none are given. */
function matches(named: string, documented: string, names?: ReadonlySet<string>): boolean {
  const [before = '', after] = named.split('{Parameter}');
  if (after === undefined) return isCode({ code: named }, documented);
  const name = documented.slice(before.length, documented.length - after.length);
  const isName = names ? names.has(name) : /^[A-Z]\w*$/.test(name);
  return isName && documented.startsWith(before) && documented.endsWith(after);
}

function explains({ codes, editions }: Reason, gap: CodeGap): readonly string[] {
  if (editions && !editions.includes(gap.edition)) return [];
  return codes.filter((code) => (code.endsWith('*') ? gap.code.startsWith(code.slice(0, -1)) : gap.code === code));
}
