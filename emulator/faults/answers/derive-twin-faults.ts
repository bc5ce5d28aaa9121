import type { ActionSpec, ResponseField } from '../../../specs/action-spec.ts';
import type { DocumentedForms } from '../../../specs/service.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import type { Reply } from '../../wire/reply.ts';
import { errorFields } from '../../wire/encode-reply.ts';
import { editPath } from './response-paths.ts';

type Alter = NonNullable<EncodingFault['alter']>;

/** A form of a request, and how a reply to it is told. */
interface Form {
  readonly name: string;
  readonly isDocumented: (forms: DocumentedForms) => boolean;
  readonly isOf: (reply: Reply) => boolean;
}

const forms: readonly Form[] = [
  { name: 'xml', isDocumented: ({ formats }) => 'xml' in formats, isOf: ({ format }) => format === 'xml' },
  { name: 'post', isDocumented: ({ methods }) => 'POST' in methods, isOf: ({ method }) => method === 'POST' },
  { name: 'v3', isDocumented: ({ signatures }) => 'v3' in signatures, isOf: ({ scheme }) => scheme === 'v3' },
];

/** For each action that reads: what it shows depends on the format, the method or the signature version. */
export function deriveTwinFaults(book: SpecBook): readonly EncodingFault[] {
  const { forms: documented } = book.service;
  if (!documented) return [];
  const known = forms.filter(({ isDocumented }) => isDocumented(documented));
  return book.actions
    .filter(({ effect }) => effect.operation === 'read' || effect.operation === 'list')
    .flatMap((action) => [
      ...known.flatMap(({ name, isOf }) => byForm(action, name, isOf, book)),
      ...('xml' in documented.formats ? inXml(action, book) : []),
    ]);
}

function byForm(
  action: ActionSpec,
  form: string,
  isForm: (reply: Reply) => boolean,
  book: SpecBook,
): readonly EncodingFault[] {
  const always = alwaysShown(action).find(({ type }) => type !== 'list');
  return [
    twinFault(action, `refused-by-${form}`, `${action.name} is refused by ${form}.`, isForm, refused(book)),
    ...(always
      ? [
          twinFault(action, `field-missing-by-${form}`, `${always.path} is left out by ${form}.`, isForm, (reply) => ({
            ...reply,
            fields: editPath(reply.fields, always.path, (holder, name) => {
              delete holder[name];
            }),
          })),
        ]
      : []),
  ];
}

/** What writers of XML get wrong: numbers, lists and their wrappers, and characters that must be escaped. */
function inXml(action: ActionSpec, book: SpecBook): readonly EncodingFault[] {
  const number = alwaysShown(action).find(({ type }) => type === 'integer');
  const hasChildren = book.service.resources.some(({ parent }) => parent === action.effect.resource);
  const list = alwaysShown(action, '.').find(
    ({ type, path }) => type === 'list' && hasChildren && path.split('.').length === 2,
  );
  const text = action.response.find((field) => mayHoldAmpersand(field, action, book));
  const fault = (
    name: string,
    description: string,
    path: string,
    edit: Parameters<typeof editPath>[2],
  ): EncodingFault =>
    twinFault(
      action,
      name,
      description,
      ({ format }) => format === 'xml',
      (reply) => ({
        ...reply,
        fields: editPath(reply.fields, path, edit),
      }),
    );
  return [
    ...(number
      ? [
          fault('number-cut-in-xml', `XML loses the last digit of ${number.path}.`, number.path, (holder, name) => {
            holder[name] = Math.trunc(Number(holder[name]) / 10);
          }),
        ]
      : []),
    ...(list ? listFaults(list, action, fault) : []),
    ...(text
      ? [
          fault('escaped-twice-in-xml', `XML escapes ${text.path} twice.`, text.path, (holder, name) => {
            holder[name] = String(holder[name]).replaceAll('&', '&amp;');
          }),
        ]
      : []),
  ];
}

function listFaults(
  { path }: ResponseField,
  { effect }: ActionSpec,
  fault: (name: string, description: string, path: string, edit: Parameters<typeof editPath>[2]) => EncodingFault,
): readonly EncodingFault[] {
  const [wrapper = ''] = path.split('.');
  return [
    fault('list-unwrapped-in-xml', `XML leaves out the wrapper of the items of ${path}.`, wrapper, (holder, name) => {
      holder[name] = Object.values(holder[name] as object)[0];
    }),
    // A list is asked for one item, of which nothing can be cut.
    ...(effect.operation === 'list'
      ? []
      : [
          fault('list-cut-in-xml', `XML shows only the last item of ${path}.`, path, (holder, name) => {
            holder[name] = (holder[name] as readonly unknown[]).slice(-1);
          }),
        ]),
  ];
}

/** Fields that some edition promises, that nothing moves and no condition hides; with a dot, those of wrapped lists. */
function alwaysShown({ response }: ActionSpec, within = ''): readonly ResponseField[] {
  return response.filter(
    ({ path, presence, volatile, acrossAccount, shownIf }) =>
      path !== 'RequestId' &&
      path.includes('.') === (within !== '') &&
      !(volatile ?? acrossAccount) &&
      !shownIf &&
      presence.statements.some(({ prose }) => prose === true),
  );
}

/** Whether a field shows a text that was written with every character that its patterns allow, `&` among them. */
function mayHoldAmpersand({ echoes }: ResponseField, { effect }: ActionSpec, { actions }: SpecBook): boolean {
  const creator = actions.find(
    (action) =>
      action.effect.operation === 'create' &&
      action.effect.resource === effect.resource &&
      action.effect.variant === effect.variant,
  );
  const pattern = creator?.parameters.find(({ name }) => name === echoes)?.pattern;
  const patterns = pattern?.statements.flatMap(({ prose, schema }) => [prose ?? [], schema ?? []].flat()) ?? [];
  return patterns.length > 0 && patterns.every(({ characters }) => new RegExp(`^[${characters}]$`, 'u').test('&'));
}

function refused({ service }: SpecBook): Alter {
  return (reply) => {
    const problem = { code: 'InternalError', message: 'The request has failed.', status: 500 };
    const about = { kind: 'admission', subject: problem.code } as const;
    const fields = errorFields({ ...problem, about }, String(reply.fields['RequestId']), 'localhost', service.product);
    return { ...reply, status: problem.status, failed: true, fields };
  };
}

function twinFault(
  action: ActionSpec,
  name: string,
  description: string,
  concerns: (reply: Reply) => boolean,
  alter: Alter,
): EncodingFault {
  const requirement = `${action.service}.${action.name}.protocol.twins`;
  return {
    id: `encoding/${name}/${requirement}`,
    seam: 'encoding',
    requirement,
    alsoBreaks: [`${action.service}.protocol.*`, `${action.service}.${action.name}.*`],
    description,
    alter: (reply) => (reply.action === action.name && !reply.failed && concerns(reply) ? alter(reply) : reply),
  };
}
