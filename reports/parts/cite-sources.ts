import type { ReportedRequirement } from '../model/run-report.ts';
import { groupBy } from './group-by.ts';

/** The documents in one line, those of one section together: `Section: guide-2018 (2018), page-2026 (2026)`. */
export function citeSources(sources: ReportedRequirement['sources']): string {
  return [...groupBy(sources, ({ section }) => section)]
    .map(
      ([section, group]) =>
        `${section}: ${group.map(({ document, edition }) => `${document} (${edition})`).join(', ')}`,
    )
    .join('; ');
}
