import { namesTiedByRules } from '../../../specs/derive/derive-combinations.ts';
import { readerOf, sameName } from '../../../specs/derive/derive-parameter.ts';
import { judge } from '../../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import type { BehaviourFault, Fault, ValidationFault } from '../../core/fault.ts';
import { agreedBounds, agreedValues } from './constraint-probes.ts';
import { scopeOf } from '../fault-context.ts';

/** A parameter that can be given along with any other, with one of its valid values. */
interface Probe {
  readonly parameter: Parameter;
  readonly value: string;
}

/** So many parameters of an action, each with a partner, are enough to show that pairs are looked at. */
const pairsPerAction = 4;

/** For each action: something goes wrong only when two parameters, or a parameter and the form of the request, meet. */
export function deriveCombinationFaults(book: SpecBook): readonly Fault[] {
  return book.actions.flatMap((action) => {
    const faults = [...formFaults(action, book), ...pairFaults(action, book)];
    return faults.length > 0 ? faults : presenceFaults(action);
  });
}

/** Where nothing shows what was given and the form is always one: two parameters that may be left out are refused together. */
function presenceFaults(action: ActionSpec): readonly Fault[] {
  const ruled = namesTiedByRules(action.rules);
  const names = action.parameters
    .filter(({ untestable, mandatory }) => !untestable && mandatory.statements.every(({ prose }) => prose !== true))
    .flatMap(({ name }) => (ruled.has(name) ? [] : [name]));
  const [first, second] = names;
  if (first === undefined || second === undefined) return [];
  const both = ({ parameters }: Invocation): boolean => first in parameters && second in parameters;
  return [refusal(action, 'both-given', both, `${first} together with ${second}`)];
}

/** Something is wrong with one form of calls only: XML by POST, or where no document speaks of XML the less usual method. */
function formFaults(action: ActionSpec, book: SpecBook): readonly Fault[] {
  if (isAskedByPost(book)) return [refusal(action, 'form', isXmlByPost, 'a call that asks for XML by POST')];
  const [, unusual] = Object.keys(book.service.forms?.methods ?? {});
  if (unusual === undefined || !book.service.forms || 'xml' in book.service.forms.formats) return [];
  // What has a parameter in its body always goes out by POST.
  if (action.parameters.some(({ place }) => place?.statements.some(({ prose }) => prose === 'body'))) return [];
  return [refusal(action, 'form', ({ method }) => method === unusual, `a call by ${unusual}`)];
}

function pairFaults(action: ActionSpec, book: SpecBook): readonly Fault[] {
  const probes = probesOf(action, book).slice(0, pairsPerAction);
  if (probes.length < 2) return [];
  return probes.flatMap((one, index): readonly Fault[] => {
    const other = probes[(index + 1) % probes.length] as Probe;
    const [first, second] = [one.parameter.name, other.parameter.name];
    const meets = ({ parameters }: Invocation): boolean => parameters[second] === other.value;
    const both = (call: Invocation): boolean => call.parameters[first] === one.value && meets(call);
    const byPost = ({ parameters, method }: Invocation): boolean =>
      parameters[first] === one.value && method === 'POST';
    return [
      dropping(action, `pair-${first}-${second}`, first, meets, `${second} is ${other.value}`),
      refusal(action, `pair-${first}-${second}`, both, `${first} ${one.value} together with ${second} ${other.value}`),
      ...(book.service.forms ? [dropping(action, `post-${first}`, first, byPost, 'it comes by POST')] : []),
    ];
  });
}

/** Optional parameters outside of all rules that a read shows again. */
function probesOf(action: ActionSpec, book: SpecBook): readonly Probe[] {
  const { operation, resource, variant } = action.effect;
  if (operation !== 'create' && operation !== 'update') return [];
  const shown = readerOf(book, resource, variant)?.response.filter(({ shownIf }) => !shownIf) ?? [];
  const ruled = namesTiedByRules(action.rules);
  return action.parameters
    .filter(({ untestable, costs, reference, holder }) => !untestable && costs.length === 0 && !reference && !holder)
    .filter(({ name }) => !ruled.has(name) && shown.some(({ echoes = '' }) => sameName(echoes, name)))
    .filter(({ mandatory }) => judge(mandatory, (needed) => !needed, scopeOf(book)).expect === 'accept')
    .flatMap((parameter): readonly Probe[] => {
      const value = probeValue(parameter, book);
      return value === undefined ? [] : [{ parameter, value }];
    });
}

/** A listed value that is not the default, or the upper end of a range. */
function probeValue(parameter: Parameter, book: SpecBook): string | undefined {
  const scope = scopeOf(book);
  const highest = parameter.range && agreedBounds(parameter.range, scope).highest;
  const defaults = parameter.default?.statements.flatMap(({ prose, schema }) => [String(prose), String(schema)]) ?? [];
  const usable = [...agreedValues(parameter, scope), ...(highest === undefined ? [] : [String(highest)])].filter(
    (value) => !parameter.unreachable.includes(value) && !defaults.includes(value),
  );
  return usable.length === 0 ? undefined : usable[0];
}

/** Whether documents speak of answers in XML to calls by POST. */
function isAskedByPost({ service: { forms } }: SpecBook): boolean {
  return forms !== undefined && 'xml' in forms.formats && 'POST' in forms.methods;
}

function isXmlByPost({ format, method }: Invocation): boolean {
  return format === 'xml' && method === 'POST';
}

function dropping(
  action: ActionSpec,
  name: string,
  parameter: string,
  when: (call: Invocation) => boolean,
  words: string,
): BehaviourFault {
  return {
    ...named(action, `behaviour/combined-dropped/${name}`, `${action.name} forgets ${parameter} when ${words}.`),
    seam: 'behaviour',
    behave: (call, _world, next) => {
      if (call.spec.name !== action.name || !when(call)) return next(call);
      const { [parameter]: _, ...others } = call.parameters;
      return next({ ...call, parameters: others });
    },
  };
}

function refusal(
  action: ActionSpec,
  name: string,
  when: (call: Invocation) => boolean,
  words: string,
): ValidationFault {
  const requirement = requirementOf(action);
  const about = { kind: 'constraint', subject: 'combination' } as const;
  const problem = { status: 400, code: 'InvalidParameter', message: 'The parameters do not go together.', about };
  return {
    ...named(action, `validation/combined-refused/${name}`, `${action.name} refuses ${words}.`),
    seam: 'validation',
    validate: (violations, call) =>
      call.spec.name === action.name && when(call) ? [...violations, { requirement, problem }] : violations,
  };
}

function named(action: ActionSpec, id: string, description: string): Omit<ValidationFault, 'seam' | 'validate'> {
  const requirement = requirementOf(action);
  const alsoBreaks = [`${action.service}.${action.name}.*`, `${action.service}.protocol.*`];
  return { id: `${id}/${requirement}`, requirement, alsoBreaks, description };
}

function requirementOf({ service, name }: ActionSpec): string {
  return `${service}.${name}.effect.combinations`;
}
