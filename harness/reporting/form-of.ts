import type { FixedForm, ReportedRequirement } from '../../reports/model/run-report.ts';
import type { Requirement } from '../../specs/requirement.ts';

/** The form that a promise of the protocol is about; POST with all parameters in the query needs hardly more than GET. */
export function formOf({ kind, origin }: Requirement): Pick<ReportedRequirement, 'form'> {
  if (kind !== 'protocol' || origin.type !== 'topic') return {};
  const { format, method, signature, place } = origin.topic.tampering ?? {};
  const form: FixedForm = {
    ...(format === undefined ? {} : { format }),
    ...(method === 'GET' ? { method: 'get' } : {}),
    ...(method === 'POST' && place !== 'query' ? { method: 'post' } : {}),
    ...(signature === undefined ? {} : { signature }),
  };
  return Object.keys(form).length > 0 ? { form } : {};
}
