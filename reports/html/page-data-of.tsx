import { deflateRawSync } from 'node:zlib';
import type { RunReport } from '../model/run-report.ts';
import { renderHtml } from '../page/render-html.ts';
import { actionsOf } from '../page/actions-of.ts';
import type { PageData, PageRow } from './client/page-data.ts';
import { groupOf } from './requirement-list.tsx';
import { RequirementBody, RequirementRow } from './requirement-row.tsx';

/** The requirements of a page as its script reads them, in the order of the report. */
export function rowsOf({ requirements, documents = {} }: RunReport): readonly PageRow[] {
  return requirements.map((requirement): PageRow => {
    const { id, kind, level, verdict, profile, suite, sources } = requirement;
    return {
      id,
      group: groupOf(requirement),
      facets: {
        action: actionsOf(requirement),
        kind: [kind],
        level: [level],
        verdict: [verdict],
        profile: profile === undefined ? [] : [profile],
        suite: suite === undefined ? [] : [suite],
        edition: [...new Set(sources.map(({ edition }) => edition))],
      },
      head: renderHtml(<RequirementRow requirement={requirement} />),
      body: renderHtml(<RequirementBody requirement={requirement} documents={documents} />),
    };
  });
}

/** Data as text that can stand in a page: JSON, deflated, in Base64. */
export function packData(data: PageData): string {
  return deflateRawSync(JSON.stringify(data)).toString('base64');
}
