import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../specs/package-root.ts';
import type { SpecBook } from '../specs/spec-book.ts';

/** One row of an error table: a code with its status, of one action or, without one, of the product at large. */
export interface DocumentedCode {
  readonly document: string;
  readonly edition: string;
  readonly action?: string;
  readonly code: string;
  readonly status: number;
}

type ByStatus = Readonly<Record<string, readonly string[]>>;
type Written = Readonly<
  Record<string, { readonly everywhere?: ByStatus; readonly actions?: Readonly<Record<string, ByStatus>> }>
>;

/** Reads `documented-codes.yaml` of a service. */
export function loadDocumentedCodes({ documents, service }: SpecBook): readonly DocumentedCode[] {
  const written = readData<Written>(service.id, 'documented-codes.yaml');
  return Object.entries(written).flatMap(([document, { everywhere = {}, actions = {} }]) => {
    const edition = documents.find(({ id }) => id === document)?.edition;
    if (edition === undefined) throw new Error(`documented-codes.yaml: no document is named ${document}`);
    const rows = (codes: ByStatus, of: { readonly action?: string }): readonly DocumentedCode[] =>
      Object.entries(codes).flatMap(([status, names]) =>
        names.map((code) => ({ document, edition, ...of, code, status: Number(status) })),
      );
    return [...rows(everywhere, {}), ...Object.entries(actions).flatMap(([action, codes]) => rows(codes, { action }))];
  });
}

/** A data file of a service, which is read where the package stands. */
export function readData<T>(service: string, name: string): T {
  return parse(readFileSync(join(packageRoot(), 'audit', service, name), 'utf8')) as T;
}
