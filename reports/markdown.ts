import { notRunIn } from './causes/not-run-in.ts';
import { promisesOf, shownCauses, type ShownCause } from './causes/shown-cause.ts';
import type { ReportedRequirement, RunReport } from './model/run-report.ts';
import { cutAlike } from './parts/cut-alike.ts';
import { durationText } from './parts/duration-text.ts';
import { exitCodeOf, isWrong } from './parts/exit-code.ts';
import { headlineOf } from './parts/headline.ts';
import { markdownCode } from './parts/markdown-code.ts';
import { markdownText } from './parts/markdown-text.ts';
import { notAwaited } from './parts/not-awaited.ts';
import { madeUpWords, partlyRun } from './parts/not-run-words.ts';
import { profileWords } from './parts/profile-words.ts';
import { sortReport } from './parts/sort-report.ts';
import { verdictWords } from './parts/verdict-words.ts';
import { worstFirst } from './parts/worst-first.ts';

const mostLines = 60;
const mostFailures = 12;
const mostLacking = 6;

/** So many more are only named. */
const mostBrief = 8;
/** Two marks show where a text is cut. */
const cutMarks = 2;
const widest = 300;

/** The report on one screen, for a pull request or the page of a nightly job: at most 60 lines, whatever the report. */
export function markdown(unsorted: RunReport): string {
  const report = sortReport(unsorted);
  const failed = failuresIn(report);
  const [missing, rest] = [lacking(report), [...notRun(report), ...footer(report)]];
  for (let shown = Math.min(mostFailures, failed.length); ; shown -= 1) {
    const parts = [
      headline(report),
      tested(report),
      ...incomplete(report),
      totals(report),
      ...profiles(report),
      ...badWaivers(report),
    ];
    const text = [...parts, ...missing, ...failures(failed, shown), ...rest].join('\n\n');
    if (shown === 0 || text.split('\n').length < mostLines) return `${text}\n`;
  }
}

function headline(report: RunReport): string {
  const { sign, text } = headlineOf(report);
  return `## ${sign} ${text} (exit code ${exitCodeOf(report)})`;
}

function tested(report: RunReport): string {
  const { run, tool } = report;
  const madeUp = madeUpWords(report);
  const target = run.target.kind === 'embedded' ? 'the embedded emulator' : markdownCode(run.target.endpoint, widest);
  if (run.target.kind === 'client')
    return `${target}, tested by ${markdownText(`${tool.name} ${tool.version}`, widest)}.`;
  const edition = run.edition === null ? 'all editions' : `edition ${markdownText(run.edition, widest)}`;
  const by = markdownText(`${tool.name} ${tool.version}`, widest);
  return `Service ${markdownCode(run.service, widest)} at ${target}, ${edition}, seed ${run.seed}, tested by ${by}.${madeUp === undefined ? '' : ` Fixtures: ${markdownText(madeUp, widest)}.`}`;
}

function incomplete(report: RunReport): readonly string[] {
  const {
    run,
    totals: { requirements },
  } = report;
  const awaited = notAwaited(report);
  const why = run.incompleteReason ?? 'a planned case has no outcome';
  return [
    ...(run.complete ? [] : [`**Incomplete:** ${markdownCode(why, widest)}`]),
    ...(requirements.error > 0
      ? [`**Harness errors:** ${requirements.error}; they say nothing about the target, and no waiver hides them.`]
      : []),
    ...(awaited === undefined ? [] : [markdownText(awaited, widest)]),
  ];
}

function totals({ totals: { requirements, cases, requests }, run }: RunReport): string {
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(verdictWords.map(({ counted }) => counted)),
    row(verdictWords.map(() => '---:')),
    row(verdictWords.map(({ total }) => requirements[total])),
    '',
    `Counted in requirements; ${cases} cases, ${requests} requests, ${durationText(run.durationMs)}.`,
  ].join('\n');
}

/** A line for each profile: the features that the target has. */
function profiles(report: RunReport): readonly string[] {
  const lines = profileWords(report).map(
    ({ name, sign, text }) => `- ${sign} **${markdownText(name, widest)}** ${markdownText(text, widest)}`,
  );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** Errors of the harness, then what is wrong with the target, each as a list item of its own. */
function failuresIn(report: RunReport): readonly (readonly string[])[] {
  const errors = worstFirst(report).filter(({ verdict }) => verdict === 'error');
  const causes = shownCauses(report).filter(({ cause }) => cause.whole !== true);
  return [...errors.map(errorLines), ...causes.map(causeLines)];
}

/** What no target has by mistake, a line each. */
function lacking(report: RunReport): readonly string[] {
  const causes = shownCauses(report).filter(({ cause }) => cause.whole === true);
  if (causes.length === 0) return [];
  const more = causes.length - mostLacking;
  const lines = causes
    .slice(0, mostLacking)
    .map(
      ({ cause, finding }) =>
        `- **${promisesOf(cause)}** ${markdownText(cause.title, widest)}; ${markdownCode(finding.replay)}`,
    );
  return ['### Missing as a whole, as it seems', [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}

function failures(failed: readonly (readonly string[])[], shown: number): readonly string[] {
  if (failed.length === 0) return [];
  const brief = failed.slice(shown, shown + mostBrief).flatMap((lines) => lines.slice(0, 1));
  const more = failed.length - shown - brief.length;
  const lines = [...failed.slice(0, shown).flat(), ...brief];
  return ['### Failures', ...(lines.length > 0 ? [lines.join('\n')] : []), ...(more > 0 ? [`and ${more} more`] : [])];
}

function errorLines({ id, statement, reason }: ReportedRequirement): readonly string[] {
  return [
    `- **harness error** ${markdownCode(id)}: ${markdownText(statement, widest)}`,
    `  - ${markdownCode(reason ?? 'no reason given', widest)}`,
  ];
}

/** A failure that explains no other stands under its own name. */
function causeLines({ cause, requirement, finding, expected: wanted, sent }: ShownCause): readonly string[] {
  const { id, level, statement } = requirement;
  const alone = cause.explains.length === 1;
  const title = alone
    ? `**${level}** ${markdownCode(id)}: ${markdownText(statement, widest)}`
    : `**${promisesOf(cause)}** ${markdownText(cause.title, widest)}`;
  const [expected, actual] = cutAlike(wanted, finding.actual, widest - cutMarks);
  const call = sent === undefined ? '' : `${markdownCode(sent, widest)}: `;
  return [
    `- ${title}`,
    `  - ${call}expected ${markdownCode(expected, widest)}, actual ${markdownCode(actual, widest)}`,
    `  - ${markdownCode(finding.replay)}`,
  ];
}

const mostCauses = 6;

/** What the config file must say is folded: it is long where many servers are needed. */
function notRun(report: RunReport): readonly string[] {
  const words = notRunIn(report);
  if (!words) return [];
  const { title, causes, remedy } = words;
  const more = causes.length - mostCauses;
  const lines = [
    ...causes.slice(0, mostCauses).map(({ count, cause }) => `- ${count}: ${markdownText(cause, widest)}`),
    ...(more > 0 ? [`- and ${more} other causes`] : []),
  ];
  const config =
    remedy?.config === undefined ? '' : `\n\n\`\`\`json\n${JSON.stringify(JSON.parse(remedy.config))}\n\`\`\``;
  const heading = title ?? 'For the config file';
  return [
    `### ${heading}`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(remedy ? [`${markdownText(remedy.text, widest)}${config}`] : []),
  ];
}

const mostWaivers = 5;

function badWaivers({ waivers = [] }: RunReport): readonly string[] {
  const wrong = waivers.filter(isWrong);
  if (wrong.length === 0) return [];
  const lines = wrong
    .slice(0, mostWaivers)
    .map(
      ({ requirement, state, why }) =>
        `- ${markdownCode(requirement, widest)} is ${state}: ${markdownCode(why, widest)}`,
    );
  const more = wrong.length > mostWaivers ? [`- and ${wrong.length - mostWaivers} more`] : [];
  return [['### Waivers', '', ...lines, ...more].join('\n')];
}

function footer(report: RunReport): readonly string[] {
  const {
    totals: { requirements },
    coverage,
  } = report;
  const sum = (name: 'verified' | 'inconclusive' | 'observed' | 'notTestable' | 'notRun'): number =>
    coverage.byKind.reduce((total, row) => total + row[name], 0);
  const partly = partlyRun(report);
  const counts = `${sum('verified')} judged, ${sum('inconclusive')} inconclusive, ${sum('observed')} observed, ${sum('notTestable')} not testable, ${sum('notRun')} not run`;
  return [
    ...(requirements.waived > 0 ? [`Waived: ${requirements.waived} known failures, which do not fail the run.`] : []),
    ...(partly === undefined ? [] : [`${partly}.`]),
    `Coverage: of ${coverage.requirements} requirements of the service, ${counts}.`,
    'The full report is `report.json`, or `report.html` to read, beside this file if `--report` asked for it.',
  ];
}
