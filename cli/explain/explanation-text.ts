import { levels } from '../../specs/point.ts';
import type { Binding, EditionStatement, ExampleRequest, ExplainedCase, Explanation, SetAside } from './explanation.ts';

/** An explanation for a terminal. */
export function explanationText(explanation: Explanation): string {
  const { id, statement, documents, setAside, binding, conforms, cases, example, faults } = explanation;
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['What the documents say', documents.length > 0 ? documents.flatMap(documentLines) : ['no document speaks of it']],
    ['What is set aside', setAside.flatMap(setAsideLines)],
    ['What binds', binding.flatMap(bindingLines)],
    ['A target conforms if it', conforms],
    ['Cases', cases.flatMap(caseLines)],
    ['Example', example ? requestLines(example) : []],
    ['Faults of the emulator that break it', faults.map((fault) => `${fault.id}  ${fault.description}`)],
  ];
  return [
    id,
    statement,
    '',
    ...factLines(explanation),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([title, lines]) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ].join('\n');
}

function factLines(explanation: Explanation): readonly string[] {
  const { actions, kind, level, suite, madeBy, judgedBy, spec, edition, untestable, coveredBy } = explanation;
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [actions.length === 1 ? 'action' : 'actions', actions.length === 0 ? undefined : actions.join(', ')],
    ['kind', kind],
    ['level', level],
    ['edition', edition ?? undefined],
    ['suite', untestable || coveredBy !== undefined ? undefined : (suite ?? undefined)],
    ['made by', madeBy],
    ['judged by', judgedBy?.join(', ')],
    ['spec', `${spec.file} ${spec.pointer}`],
    ['untestable', untestable && `${untestable.why} (${untestable.class})`],
    ['covered by', coveredBy],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name.padEnd(10)}  ${value}`]));
}

function documentLines({
  edition,
  title,
  document,
  section,
  level,
  says,
  errata,
}: EditionStatement): readonly string[] {
  return [
    `${edition}  ${level === undefined ? '' : `${level}: `}${says}`,
    `      ${title} (${document}), section "${section}"`,
    ...errata.map((erratum) => `      ${erratumLine(erratum)}`),
  ];
}

function setAsideLines({ edition, title, document, erratum }: SetAside): readonly string[] {
  return [`${edition}  ${title} (${document}), section "${erratum.section}"`, `      ${erratumLine(erratum)}`];
}

function erratumLine({ id, says, reading, reason }: SetAside['erratum']): string {
  return `erratum ${id}: says "${says}" Read as: ${reading} Because: ${reason}`;
}

function bindingLines({ edition, cases, changes }: Binding): readonly string[] {
  const counts = levels.filter((level) => cases[level] > 0).map((level) => `${cases[level]} ${level}`);
  const total = cases.must + cases.should + cases.observe;
  const sum = total === 0 ? 'no case' : `${total} ${total === 1 ? 'case' : 'cases'}: ${counts.join(', ')}`;
  const name = edition === null ? 'by default     ' : `--edition ${edition} `;
  const same = edition !== null && changes.length === 0 ? ' (as by default)' : '';
  return [`${name} ${sum}${same}`, ...changes.map((change) => `                 ${change}`)];
}

function caseLines({ id, title, level, expected }: ExplainedCase): readonly string[] {
  return [id, `    ${title} [${level}]`, ...expected.map((line) => `    → ${line}`)];
}

function requestLines({ caseId, needs, method, url, parameters, headers, body }: ExampleRequest): readonly string[] {
  return [
    `# ${caseId}`,
    ...needs.map((need) => `# first: ${need}`),
    `${method} ${url}`,
    ...parameters.map((line, index) => `    ${index === 0 ? '?' : '&'}${line}`),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body.length > 0 ? ['', ...body.map((line, index) => `    ${index === 0 ? ' ' : '&'}${line}`)] : []),
  ];
}
