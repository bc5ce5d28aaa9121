import type { SpecBook } from '../../../../specs/spec-book.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import { Refusal } from '../../../core/refusal.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';

const list = 'ListTLSCipherPolicies';

const rows: readonly ClbWritten[] = [
  {
    name: 'content-kept',
    requirement: 'tls-cipher-policy.effect.content-set',
    alsoBreaks: ['SetTLSCipherPolicyAttribute.*', 'tls-cipher-policy.*'],
    description: 'A policy keeps its versions and ciphers.',
    behave: () => ignoring('SetTLSCipherPolicyAttribute'),
  },
  {
    name: 'any-cipher',
    requirement: 'tls-cipher-policy.conditional.ciphers-of-versions',
    description: 'A cipher goes with any version.',
    behave: () => passing('tls-cipher-policy.versions'),
  },
  {
    name: 'part-twice',
    requirement: 'tls-cipher-policy.uniqueness.in-a-call',
    description: 'A version or a cipher may stand twice in a call.',
    behave: () => passing('tls-cipher-policy.part'),
  },
  {
    name: 'unchanged-accepted',
    requirement: 'tls-cipher-policy.conditional.changed',
    description: 'A change may change nothing.',
    behave: () => passing('tls-cipher-policy.unchanged'),
  },
  {
    name: 'deletable-in-use',
    requirement: 'tls-cipher-policy.in-use.listener',
    description: 'A policy that a listener has is deleted.',
    behave: () => deletingUsed,
  },
  ...['Name', 'TLSCipherPolicyId'].map((name): ClbWritten => ({
    name: `filter-ignored/${name}`,
    requirement: `${list}.${name}.effect.filter`,
    alsoBreaks: [`${list}.*`, 'tls-cipher-policy.*'],
    description: `The list does not look at ${name}.`,
    behave: () => notAsking(name),
  })),
  {
    name: 'not-listed',
    requirement: 'tls-cipher-policy.effect.listed',
    alsoBreaks: [`${list}.*`, 'tls-cipher-policy.*'],
    description: 'The list is empty.',
    behave: () => showingNone,
  },
  {
    name: 'deleted-still-listed',
    requirement: 'tls-cipher-policy.effect.delete-unlists',
    alsoBreaks: ['tls-cipher-policy.*'],
    description: 'A deleted policy is still listed.',
    behave: () => keeping,
  },
  {
    name: 'unknown-accepted',
    requirement: 'tls-cipher-policy.reference.of-listener',
    description: 'A listener has any policy.',
    behave: () => passing('TLSCipherPolicy'),
  },
];

/** Faults of TLS policies, written by hand. */
export function policyFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `tls-cipher-policy-${fault.name}` })),
  );
}

function deletingUsed(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  try {
    return next(call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code !== 'TLSPolicyRelated') throw error;
    world.state.policies.delete(call.parameters['TLSCipherPolicyId'] ?? '');
    return {};
  }
}

/** The list does not look at a parameter. */
function notAsking(name: string): ClbBehave {
  return (call, _world, next) => {
    if (call.spec.name !== list) return next(call);
    const { [name]: _asked, ...parameters } = call.parameters;
    return next({ ...call, parameters });
  };
}

const showingNone: ClbBehave = (call, _world, next) =>
  call.spec.name === list ? { ...next(call), TLSCipherPolicies: [] } : next(call);

/** A deleted policy is kept, and found by its identifier and name. */
const keeping: ClbBehave = (call, world, next) => {
  const kept = world.state.policies.get(call.parameters['TLSCipherPolicyId'] ?? '');
  const answer = next(call);
  if (kept && call.spec.name === 'DeleteTLSCipherPolicy') world.state.policies.set(kept.id, kept);
  return answer;
};
