import { createColors } from 'picocolors';
import { notRunIn } from './causes/not-run-in.ts';
import { promisesOf, shownCauses, type ShownCause } from './causes/shown-cause.ts';
import type { ReportedRequirement, RunReport, Verdict } from './model/run-report.ts';
import { citeSources } from './parts/cite-sources.ts';
import { cutAlike } from './parts/cut-alike.ts';
import { durationText } from './parts/duration-text.ts';
import { isWrong } from './parts/exit-code.ts';
import { headlineOf } from './parts/headline.ts';
import { notAwaited } from './parts/not-awaited.ts';
import { madeUpWords, partlyRun } from './parts/not-run-words.ts';
import { oneLine } from './parts/one-line.ts';
import { profileWords } from './parts/profile-words.ts';
import { sortReport } from './parts/sort-report.ts';
import { signOf, verdictWords } from './parts/verdict-words.ts';
import { worstFirst } from './parts/worst-first.ts';
import { wrapText } from './parts/wrap-text.ts';

type Colors = ReturnType<typeof createColors>;

/** How the summary is shown, and the files it points to. */
export interface SummaryOptions {
  readonly color: boolean;
  readonly reportPaths?: readonly string[];
  /** Of failures only their ids are shown. */
  readonly brief?: boolean;
  /** The width of the terminal, where it is one. */
  readonly columns?: number | undefined;
}

const mostFailures = 20;
const mostLacking = 12;
const mostIds = 100;
const mostExplained = 3;
const widest = 200;
const widestTitle = 400;

/** What a run found, for a terminal; without a final line break. */
export function summary(
  report: RunReport,
  { color, reportPaths = [], brief = false, columns }: SummaryOptions,
): string {
  const colors = createColors(color);
  const sorted = sortReport(report);
  const { complete, incompleteReason } = report.run;
  const awaited = notAwaited(report);
  const why = oneLine(incompleteReason ?? 'a planned case has no outcome', widest);
  const parts = [
    verdictLines(report, colors),
    totalLines(sorted, colors),
    brief ? [] : profileLines(report, colors),
    brief ? failedIds(sorted, colors) : failureLines(sorted, colors),
    brief ? [] : passLines(sorted, colors),
    waiverLines(sorted, colors),
    awaited === undefined ? [] : [oneLine(awaited)],
    complete ? [] : [`${colors.bold(colors.red('INCOMPLETE'))}  ${why}`],
    notRunLines(report, brief),
    reportPaths.map((path, index) => `${index === 0 ? 'Reports' : '       '}  ${oneLine(path)}`),
  ];
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return wrapText(text, columns);
}

function verdictLines(report: RunReport, colors: Colors): string[] {
  const { tone, sign, text } = headlineOf(report);
  const paint = { conforms: colors.green, broken: colors.red, open: colors.yellow }[tone];
  return [paint(`${sign} ${colors.bold(text)}`), headline(report, colors)];
}

function headline({ run, tool }: RunReport, { bold }: Colors): string {
  const target = run.target.kind === 'embedded' ? 'embedded emulator' : run.target.endpoint;
  if (run.target.kind === 'client') return `${bold(oneLine(`${tool.name} ${tool.version}`))}  ${oneLine(target)}`;
  const edition = run.edition === null ? 'all editions' : `edition ${run.edition}`;
  const tested = [run.service, target, edition, `seed ${run.seed}`].map((word) => oneLine(word));
  return `${bold(oneLine(`${tool.name} ${tool.version}`))}  ${tested.join(', ')}`;
}

function totalLines(report: RunReport, colors: Colors): string[] {
  const { totals, requirements, run } = report;
  const madeUp = madeUpWords(report);
  const counts = verdictWords
    .map(({ verdict, counted, total }) => ({ verdict, counted, count: totals.requirements[total] }))
    .filter(({ verdict, count }) => count > 0 || verdict === 'pass' || verdict === 'fail' || verdict === 'inconclusive')
    .map(({ verdict, counted, count }) => {
      const text = `${count} ${counted}`;
      if (count === 0) return text;
      if (verdict === 'pass') return colors.green(text);
      return verdict === 'fail' || verdict === 'error' ? colors.red(text) : colors.yellow(text);
    });
  const observed = requirements.filter((requirement) => (requirement.observed ?? []).length > 0).length;
  return [
    `Requirements  ${counts.join(', ')}; ${observed} with observations`,
    `Sent          ${totals.requests} requests for ${totals.cases} cases in ${durationText(run.durationMs)}`,
    ...(madeUp === undefined ? [] : [`Fixtures      ${madeUp}`]),
  ];
}

function profileLines(report: RunReport, { green, red, yellow }: Colors): string[] {
  const lines = profileWords(report);
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines.map(({ name, verdict, sign, text }, index) => {
    const paint = verdict === 'conforms' ? green : verdict === 'does-not-conform' ? red : yellow;
    return `${index === 0 ? 'Profiles' : '        '}      ${paint(sign)} ${name.padEnd(width)}  ${text}`;
  });
}

function failureLines(report: RunReport, colors: Colors): string[] {
  const errors = worstFirst(report).filter(({ verdict }) => verdict === 'error');
  const shown = shownCauses(report);
  const lacking = shown.filter(({ cause }) => cause.whole === true);
  const causes = shown.filter(({ cause }) => cause.whole !== true);
  const all = [
    ...errors.map((requirement) => failureBlock(requirement, colors)),
    ...causes.map((one, index) => causeBlock(one, index + 1, colors)),
  ];
  const blocks = all.slice(0, mostFailures);
  const more = all.length - mostFailures;
  return [
    ...(lacking.length === 0 ? [] : [lackingBlock(lacking, colors)]),
    ...(causes.length === 0 ? [] : [titleOf(causes.length, lacking.length > 0)]),
    ...blocks,
    ...(more > 0 ? [`and ${more} more`] : []),
  ].flatMap((block, index) => (index === 0 ? [block] : ['', block]));
}

function titleOf(count: number, isRest: boolean): string {
  const causes = count === 1 ? 'one cause' : `${count} causes, of each sort what explains most first`;
  return isRest ? `What is wrong with the rest has ${causes}` : `What failed has ${causes}`;
}

/** What no target has by mistake, in a few lines: the rest matters more to those who write one. */
function lackingBlock(lacking: readonly ShownCause[], colors: Colors): string {
  const more = lacking.length - mostLacking;
  const lines = lacking
    .slice(0, mostLacking)
    .flatMap(({ cause, finding }) => [
      `${colors.red(signOf('fail'))} ${colors.bold(oneLine(cause.title, widestTitle))}  ${cause.level}, ${promisesOf(cause)}`,
      ...fieldLines([['replay', oneLine(finding.replay)]], colors),
    ]);
  return ['Missing as a whole, as it seems', '', ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** What a script looks for: which requirements failed. */
function failedIds(report: RunReport, { red, bold }: Colors): string[] {
  const failed = worstFirst(report);
  const more = failed.length - mostIds;
  const lines = failed
    .slice(0, mostIds)
    .map(({ id, verdict, level }) => `${red(signOf(verdict))} ${bold(oneLine(id))}  ${levelOf(verdict, level)}`);
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])];
}

/** How much was not run and why; what would change that is left out of the brief form. */
function notRunLines(report: RunReport, brief: boolean): string[] {
  const words = notRunIn(report);
  const partly = partlyRun(report) ?? [];
  if (!words) return [partly].flat();
  const { title, causes, remedy } = words;
  const width = Math.max(...causes.map(({ count }) => count.length));
  return [
    ...(title === undefined ? [] : [title]),
    ...causes.map(({ count, cause }) => `  ${count.padStart(width)}  ${oneLine(cause, widest)}`),
    ...[partly].flat(),
    ...(remedy && !brief ? [remedy.text, ...(remedy.config ?? '').split('\n').filter(Boolean)] : []),
  ];
}

function levelOf(verdict: Verdict, level: ReportedRequirement['level']): string {
  return verdict === 'error' ? 'harness error' : level;
}

/** What passed and has something to say, as a race does that was run again and again. */
function passLines({ requirements }: RunReport, { green, bold }: Colors): string[] {
  return requirements
    .filter(({ verdict, reason, cases }) => verdict === 'pass' && reason !== undefined && cases.notRun === undefined)
    .map(({ id, reason }) => `${green(signOf('pass'))} ${bold(oneLine(id))}  ${oneLine(reason ?? '', widest)}`);
}

function waiverLines({ waivers = [] }: RunReport, { red, bold }: Colors): string[] {
  return waivers
    .filter(isWrong)
    .map(
      ({ requirement, state, why }) =>
        `${red('✗')} waiver ${bold(oneLine(requirement))} ${state}: ${oneLine(why, widest)}`,
    );
}

function causeBlock(
  { cause, requirement, finding, expected: wanted, sent }: ShownCause,
  number: number,
  colors: Colors,
): string {
  const { red, bold } = colors;
  const breaks = [requirement.id, ...cause.explains.filter((one) => one !== requirement.id)];
  const more = breaks.length - mostExplained;
  const [expected, actual] = cutAlike(oneLine(wanted), oneLine(finding.actual), widest);
  const ids = breaks.slice(0, mostExplained).map((one) => oneLine(one));
  const lines = fieldLines(
    [
      ['sent', oneLine(sent ?? '', widest)],
      ['reason', oneLine(requirement.reason ?? '', widest)],
      ['expected', expected],
      ['actual', actual],
      ['document', oneLine(citeSources(requirement.sources), widest)],
      ['breaks', `${promisesOf(cause)}: ${ids.join(', ')}${more > 0 ? ` and ${more} more` : ''}`],
      ['replay', oneLine(finding.replay)],
    ],
    colors,
  );
  const title = bold(oneLine(cause.title, widestTitle));
  return [`${red(signOf('fail'))} ${number}. ${title}  ${cause.level}`, ...lines].join('\n');
}

function fieldLines(fields: readonly (readonly [string, string])[], { dim }: Colors): readonly string[] {
  return fields.flatMap(([name, text]) => (text === '' ? [] : [`    ${dim(name.padEnd(8))}  ${text}`]));
}

function failureBlock(requirement: ReportedRequirement, colors: Colors): string {
  const { red, bold } = colors;
  const { id, verdict, level, findings, reason, sources } = requirement;
  const [first] = findings;
  const lines = fieldLines(
    [
      ['reason', oneLine(reason ?? '', widest)],
      ['expected', oneLine(first?.expected ?? '', widest)],
      ['actual', oneLine(first?.actual ?? '', widest)],
      ['document', oneLine(citeSources(sources), widest)],
      ['replay', oneLine(first?.replay ?? '')],
    ],
    colors,
  );
  return [`${red(signOf(verdict))} ${bold(oneLine(id))}  ${levelOf(verdict, level)}`, ...lines].join('\n');
}
