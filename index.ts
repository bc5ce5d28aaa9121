export { startEmulator, type Emulator, type EmulatorOptions } from './emulator/server.ts';
export { run, type RunEvent, type RunOptions } from './harness/engine.ts';
export { planRun, type RunPlan } from './harness/planning/plan-run.ts';
export type { RunReport } from './reports/model/run-report.ts';
export { deriveRequirements } from './specs/derive/derive-requirements.ts';
export { loadSpecBook } from './specs/read/load-spec-book.ts';
export type { Requirement } from './specs/requirement.ts';
export { suites } from './suites/suites.ts';
