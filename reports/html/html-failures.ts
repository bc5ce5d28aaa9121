import type { ReportedRequirement, RunReport } from '../model/run-report.ts';
import { htmlRequirement, htmlRequirementBrief } from './html-requirement.ts';
import { worstFirst } from '../parts/worst-first.ts';

/** How many characters of evidence a page holds before further failures are shown in their short form. */
const budget = 900_000;

/** With more failures than this, exchanges are folded, so that one can look over the failures. */
const mostUnfolded = 5;

/** What failed, worst first, then what would have failed without a waiver. */
export function htmlFailures(report: RunReport): string {
  const failed = worstFirst(report);
  const waived = report.requirements.filter(({ verdict }) => verdict === 'waived');
  const left = budget - (failed.length + waived.length) * 200;
  const articles = detailed([...failed, ...waived], left);
  const none = '<p>No requirement failed.</p>';
  const waivedPart = `<section aria-labelledby="waived"><h2 id="waived">Waived (${waived.length})</h2>
<details><summary>Known failures that a waiver excuses</summary>
${articles.slice(failed.length).join('\n')}
</details></section>`;
  return `<section aria-labelledby="failures"><h2 id="failures">Failures (${failed.length})</h2>
${failed.length > 0 ? articles.slice(0, failed.length).join('\n') : none}
</section>
${waived.length > 0 ? waivedPart : ''}`;
}

function detailed(requirements: readonly ReportedRequirement[], characters: number): readonly string[] {
  let left = characters;
  return requirements.map((requirement) => {
    const full = left > 0 ? htmlRequirement(requirement, requirements.length <= mostUnfolded) : '';
    const shown = full !== '' && full.length <= left ? full : htmlRequirementBrief(requirement);
    left -= shown.length;
    return shown;
  });
}
