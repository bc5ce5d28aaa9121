import { isSecret } from '../../protocol/redact.ts';
import type { Invocation } from '../core/call.ts';
import type { BrokenPromise, RefusalAnswer } from '../core/refusal.ts';

/** A value of that many characters is told in full. */
const mostShown = 200;

/** The same refusal, whose message names the parameter that it is about, its value and, where a constraint is broken, what is promised. */
export function explainRefusal(problem: RefusalAnswer, call: Invocation): RefusalAnswer {
  const { broken, message } = problem;
  if (broken) return { ...problem, message: `${message} ${brokenWords(broken)}` };
  const value = valueOf(problem, call);
  return value === undefined ? problem : { ...problem, message: `${message} ${value}` };
}

/** Such as `ListenerPort is "0"; documented: 1 to 65535.` */
export function brokenWords({ parameter, rule, value }: BrokenPromise): string {
  const end = rule.endsWith('.') ? '' : '.';
  return `${parameter} is ${shownValue(parameter, value)}; documented: ${rule}${end}`;
}

/** The value of the parameter that a refusal says to be about; a part of it stands behind a dot. */
function valueOf({ about }: RefusalAnswer, { parameters }: Invocation): string | undefined {
  const [name = ''] = about.subject.split('.', 1);
  return Object.hasOwn(parameters, name) ? `${name} is ${shownValue(name, parameters[name])}.` : undefined;
}

/** In quotes, so that whoever compares messages can tell what was drawn. */
function shownValue(parameter: string, value: string | undefined): string {
  if (value === undefined) return 'absent';
  if (isSecret(parameter)) return 'a text that is not shown';
  return value.length > mostShown ? `a text of ${value.length} characters` : JSON.stringify(value);
}
