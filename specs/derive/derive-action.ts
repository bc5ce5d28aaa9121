import { deriveParameter } from './derive-parameter.ts';
import { expectation, levelOf, sourcesOf } from './describe-point.ts';
import { detailPart, requirementId } from './requirement-id.ts';
import { ruleStatement } from '../words/rule-statement.ts';
import type { ActionError, ActionSpec, ResponseField } from '../action-spec.ts';
import type { Rule } from '../parameter.ts';
import type { SpecBook } from '../spec-book.ts';
import type { Requirement } from '../requirement.ts';

/** Every promise about one action: that it exists, its parameters, rules between them, its response and errors. */
export function deriveAction(action: ActionSpec, book: SpecBook): readonly Requirement[] {
  return [
    deriveOffered(action),
    deriveEffect(action),
    ...action.parameters.flatMap((parameter) => deriveParameter(action, parameter, book)),
    ...action.rules.map((rule) => deriveRule(action, rule)),
    ...action.response.map((field) => deriveField(action, field)),
    ...action.errors
      .filter((error, index, all) => all.findIndex(({ code }) => code === error.code) === index)
      .map((error) => deriveError(action, error)),
  ];
}

function deriveOffered(action: ActionSpec): Requirement {
  return {
    ...common(action, 'offered'),
    id: requirementId({ service: action.service, head: action.name, kind: 'offered' }),
    subject: null,
    level: 'must',
    statement: `The action ${action.name} is offered: a valid call is not answered as an unknown action.`,
    sources: action.documents,
    expect: { offered: true },
    spec: { file: action.file, pointer: '/action' },
    origin: { type: 'offered', action },
  };
}

function deriveEffect(action: ActionSpec): Requirement {
  return {
    ...common(action, 'effect'),
    id: requirementId({ service: action.service, head: action.name, kind: 'effect' }),
    subject: null,
    level: 'must',
    statement: `Every call of ${action.name} that keeps all documented constraints is accepted. ${action.summary}`,
    sources: action.documents,
    expect: { accepts: 'every valid call' },
    spec: { file: action.file, pointer: '/effect' },
    origin: { type: 'offered', action },
  };
}

function deriveRule(action: ActionSpec, rule: Rule): Requirement {
  const ofRule = { service: action.service, head: action.name, subject: rule.parameter, kind: 'conditional' } as const;
  return {
    ...common(action, 'conditional'),
    id: requirementId({ ...ofRule, detail: detailPart(rule.name) }),
    subject: rule.parameter,
    level: rule.kind === 'effective-only-if' ? 'observe' : levelOf(rule.point),
    statement: ruleStatement(rule),
    sources: sourcesOf(rule.point),
    expect: { rule: rule.kind, when: rule.when, ...editionsThatHold(rule) },
    spec: { file: action.file, pointer: rule.point.pointer },
    origin: { type: 'rule', action, rule },
    ...(rule.untestable ? { untestable: rule.untestable } : {}),
  };
}

function editionsThatHold(rule: Rule): object {
  const value = expectation(rule.point);
  return typeof value === 'object' && value !== null ? value : {};
}

function deriveField(action: ActionSpec, field: ResponseField): Requirement {
  const promised = field.presence.statements.some(({ prose }) => prose === true);
  return {
    ...common(action, 'response'),
    id: requirementId({ service: action.service, head: action.name, subject: field.path, kind: 'response' }),
    subject: field.path,
    level: levelOf(field.presence),
    statement: `The response ${promised ? 'holds' : 'may hold'} ${field.path} as ${field.type}${contentsOf(field)}.`,
    sources: sourcesOf(field.presence),
    expect: {
      type: field.type,
      promised,
      ...(field.values ? { values: expectation(field.values) } : {}),
      ...(field.itemType ? { itemType: field.itemType } : {}),
      ...(field.filledBy ? { filledBy: field.filledBy } : {}),
      ...(field.form ? { form: expectation(field.form) } : {}),
      ...(field.stampOf ? { stampOf: field.stampOf } : {}),
      ...(field.echoes ? { echoes: field.echoes } : {}),
    },
    spec: { file: action.file, pointer: field.pointer },
    origin: { type: 'field', action, field },
  };
}

/** What a field shows, as far as a document says so. */
function contentsOf({ itemType, filledBy, form, stampOf }: ResponseField): string {
  const items = itemType === undefined ? '' : ` of ${itemType}s`;
  if (filledBy && 'parameter' in filledBy) return `${items}, which shows what ${filledBy.parameter} gave`;
  if (filledBy) return `${items}, which shows each ${filledBy.resource} that was made and nothing else`;
  if (form) return ', written as YYYY-MM-DDThh:mm:ssZ';
  return stampOf === undefined ? items : `, the moment of ${stampOf} in milliseconds`;
}

function deriveError(action: ActionSpec, error: ActionError): Requirement {
  const same = action.errors.filter(({ code }) => code === error.code);
  const editions = [...new Set(same.flatMap((entry) => entry.editions))];
  const statuses = [...new Set(same.map(({ status }) => status))];
  const sources = action.documents.filter(({ edition }) => editions.includes(edition));
  const coveredBy = same.find((entry) => entry.coveredBy !== undefined)?.coveredBy;
  return {
    ...common(action, 'error'),
    id: errorRequirement(action, error.code),
    subject: error.code,
    level: 'should',
    statement: `${error.code} (HTTP ${statuses.join(' or ')}) is listed for ${action.name}: ${error.why}`,
    sources: sources.map((source) => ({ ...source, section: `${source.section}, error codes` })),
    expect: { code: error.code, status: statuses.length === 1 ? error.status : statuses, editions },
    spec: { file: action.file, pointer: error.pointer },
    origin: { type: 'error', action, error },
    ...(coveredBy === undefined ? { untestable: { class: untestableClass(error), why: error.why } } : { coveredBy }),
  };
}

/** The id of the requirement about a code that is listed for an action. */
export function errorRequirement({ service, name }: ActionSpec, code: string): string {
  return requirementId({ service, head: name, kind: 'error', detail: detailPart(code) });
}

function untestableClass(error: ActionError): 'later' | 'timing' | 'account' | 'other-product' | 'internal' {
  return error.provoke === 'request' || error.provoke === 'state' ? 'later' : error.provoke;
}

function common<K extends Requirement['kind']>(
  action: ActionSpec,
  kind: K,
): { readonly service: string; readonly action: string; readonly kind: K } {
  return { service: action.service, action: action.name, kind };
}
