import { loadSpecBook, serviceIds } from '../specs/read/load-spec-book.ts';
import { auditCodes, type CodeAudit, type CodeGap, type Reasons } from './compare-codes.ts';
import { loadDocumentedCodes, readData } from './documented-code.ts';
import { namedCodes, namesInCodes } from './named-code.ts';

const audits = serviceIds().map(auditOf);
for (const { gaps, stale, explained } of audits) {
  for (const gap of gaps) console.log(lineOf(gap));
  for (const code of stale) console.log(`no gap that this reason explains: ${code}`);
  console.log(`${explained} gaps with a reason, ${gaps.length} without, ${stale.length} reasons too many`);
}
process.exitCode = audits.some(({ gaps, stale }) => gaps.length + stale.length > 0) ? 1 : 0;

function auditOf(service: string): CodeAudit {
  const book = loadSpecBook(service);
  const reasons = readData<Reasons>(service, 'code-reasons.yaml');
  return auditCodes(loadDocumentedCodes(book), namedCodes(book), namesInCodes(book), reasons);
}

function lineOf({ side, code, status, edition, action, where }: CodeGap): string {
  const what = `${code} (${status}, ${edition}${action === undefined ? '' : `, ${action}`})`;
  return side === 'unnamed' ? `no spec names ${what} of ${where}` : `no document has ${what} of ${where}`;
}
