import { randomInt } from 'node:crypto';
import type { Suite } from '../cases/case.ts';
import type { RunOptions } from '../harness/engine.ts';
import { openPlanner, planSelected, usableForms, type Planner, type RunPlan } from '../harness/planning/plan-cases.ts';
import type { Capability } from '../harness/wire/target.ts';
import type { WireForm } from '../protocol/wire.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { loadService } from './load-service.ts';
import { embeddedFixtures } from './options/made-up-fixtures.ts';
import { checkCapabilities, checkFixtures } from './options/check-capabilities.ts';
import type { RunFlags, RunSettings } from './options/run-settings.ts';
import { checkDocumented, formOptions, formsOf } from './options/run-forms.ts';
import { usualForm } from '../specs/oracle/documented-forms.ts';
import { withOwn } from './own-suites.ts';

/** What shall be run, before a target is reached. */
export interface PreparedRun {
  readonly flags: RunFlags;
  readonly settings: RunSettings;
  /** The forms of requests; the first is that of the fixtures. */
  readonly forms: readonly WireForm[];
  readonly book: SpecBook;
  readonly plan: RunPlan;
  readonly seed: number;
  readonly selected: RunOptions['selected'];
}

/** What those who prepare a run decide otherwise. */
export interface Preparation {
  readonly select: (planner: Planner) => RunOptions['selected'];
  /** Suites of the user's own. */
  readonly own?: readonly Suite[];
  /** Told what is about to happen, before anything takes time. */
  readonly begins?: (heading: string) => void;
}

/**
 * Loads the service, selects and plans; nothing is sent.
 *
 * @throws UsageError for options that make no sense, and SpecError for a mistake in specs.
 */
export function prepareRun(
  flags: RunFlags,
  settings: RunSettings,
  { select, own = [], begins = () => undefined }: Preparation,
): PreparedRun {
  const book = loadService(flags, own.length > 0);
  const chosen = formOptions(flags, usualForm(book.service, flags.edition));
  const forms = formsOf(chosen);
  checkDocumented(forms, book.service);
  checkCapabilities(flags, settings, book, forms);
  checkFixtures(flags, settings, book);
  const embedded = settings.endpoint === undefined ? embeddedFixtures(book.service) : {};
  const declared = { ...embedded, ...settings.declared };
  const seed = flags.seed ?? randomInt(2 ** 31);
  const planner = openPlannerOf(book, seed, flags.edition, { ...settings, forms }, own);
  const selected = select(planner);
  begins(`${book.service.id}, ${settings.endpoint ?? 'embedded emulator'}, seed ${seed}`);
  return {
    flags: { ...flags, ...chosen },
    settings: { ...settings, declared },
    forms,
    book,
    plan: planSelected(planner, selected),
    seed,
    selected,
  };
}

/** Plans cases of all suites in the forms that the settings ask for; the user's own suites are asked first. */
function openPlannerOf(
  book: SpecBook,
  seed: number,
  edition: string | undefined,
  { forms, effort, capabilities }: Pick<RunSettings, 'effort' | 'capabilities'> & Pick<PreparedRun, 'forms'>,
  own: readonly Suite[],
): Planner {
  const usable = usableForms(book, edition, forms, (part) => capabilities[part as Capability] === false);
  const { actions: declared } = capabilities;
  const requirements = deriveRequirements(book);
  const suites = withOwn(own);
  return openPlanner({ book, requirements, suites, seed, edition, forms, usable, declared, ...effort });
}
