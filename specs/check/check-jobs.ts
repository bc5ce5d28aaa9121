import { failIn, fieldsOf, type Fail, type KnownNames } from './known-names.ts';

/** Checks what the file of jobs names: the field that names one, the list, and fields and values of its items. */
export function checkJobs({ book, actions }: KnownNames): void {
  const { jobs } = book;
  if (!jobs) return;
  const fail: Fail = failIn(jobs.file);
  if (!book.actions.some(({ response }) => response.some(({ path }) => path === jobs.named))) {
    fail('/named', `no action shows "${jobs.named}"`);
  }
  const list = actions.get(jobs.list);
  if (!list) return fail('/list', `unknown action "${jobs.list}"`);
  const { items } = list.effect;
  if (items === undefined) return fail('/list', `${list.name} is no list`);
  for (const key of ['status', 'action', 'resource', 'code'] as const) {
    const field = jobs[key];
    if (field !== undefined && !fieldsOf(list).has(`${items}.${field}`)) {
      fail(`/${key}`, `no response field "${items}.${field}"`);
    }
  }
  for (const [field, { byResource = {} }] of Object.entries(jobs.shows ?? {})) {
    if (!fieldsOf(list).has(`${items}.${field}`)) fail(`/shows/${field}`, `no response field "${items}.${field}"`);
    const unknown = Object.keys(byResource).find(
      (name) => !book.service.resources.some((known) => known.name === name),
    );
    if (unknown !== undefined) fail(`/shows/${field}/byResource/${unknown}`, `unknown resource "${unknown}"`);
  }
  const { values } = list.response.find(({ path }) => path === `${items}.${jobs.status}`) ?? {};
  const listed = values?.statements.flatMap(({ prose = [], schema = [] }) => [...prose, ...schema]) ?? [];
  for (const key of ['running', 'succeeded', 'failed'] as const) {
    if (listed.length > 0 && !listed.includes(jobs[key])) fail(`/${key}`, `unknown value "${jobs[key]}"`);
  }
}
