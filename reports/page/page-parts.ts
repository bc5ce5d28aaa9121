import type { VNode } from 'preact';
import type { ReportedRequirement } from '../model/run-report.ts';
import { renderHtml } from './render-html.ts';

/** What is not on the page until it is opened, and how what is on it names the requirements that it is about. */
export interface PageParts {
  /** Keeps HTML for the element whose `data-part` is this number. */
  readonly keep: (part: VNode) => number;
  /** Numbers of requirements, for the attribute by which filters know what an element is about. */
  readonly rowsOf: (ids: readonly string[]) => string;
  readonly kept: readonly string[];
}

/** Begins a page about these requirements. */
export function openParts(requirements: readonly ReportedRequirement[]): PageParts {
  const numbers = new Map(requirements.map(({ id }, index) => [id, index]));
  const kept: string[] = [];
  return {
    keep: (part) => kept.push(renderHtml(part)) - 1,
    rowsOf: (ids) => ids.flatMap((id) => numbers.get(id) ?? []).join(' '),
    kept,
  };
}
