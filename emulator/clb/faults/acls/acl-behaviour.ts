import type { Fields, Invocation } from '../../../core/call.ts';
import type { ClbBehave } from '../../clb-fault.ts';
import type { AddressList } from '../../model.ts';
import type { ClbWorld } from '../../state.ts';

/** The list of addresses that a call names. */
export function namedAcl({ parameters }: Invocation, { state: { acls } }: ClbWorld): AddressList | undefined {
  return acls.get(parameters['AclId'] ?? '');
}

/** An action is asked with other parameters. */
export function asked(action: string, change: (parameters: Invocation['parameters']) => Fields): ClbBehave {
  return (call, _world, next) => {
    if (call.spec.name !== action) return next(call);
    return next({ ...call, parameters: change(call.parameters) as Invocation['parameters'] });
  };
}

/** An action is asked without a parameter. */
export function askedWithout(action: string, name: string): ClbBehave {
  return asked(action, (parameters) =>
    Object.fromEntries(Object.entries(parameters).filter(([given]) => given !== name)),
  );
}

/** The answer of an action is another one. */
export function shown(
  action: string,
  change: (fields: Fields, call: Invocation, world: ClbWorld) => Fields,
): ClbBehave {
  return (call, world, next) => (call.spec.name === action ? change(next(call), call, world) : next(call));
}

/** Once an action is carried out, what it was about is something else. */
export function afterwards(
  action: string,
  change: (acl: AddressList, before: AddressList['entries'], call: Invocation) => void,
): ClbBehave {
  return (call, world, next) => {
    const before = call.spec.name === action ? namedAcl(call, world)?.entries : undefined;
    const answer = next(call);
    const found = before && namedAcl(call, world);
    if (found) change(found, before, call);
    return answer;
  };
}
