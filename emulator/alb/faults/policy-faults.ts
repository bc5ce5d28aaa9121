import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields, Invocation } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import { objectsIn } from '../settings.ts';
import { refusing, saying } from './misbehaviour.ts';

const create = 'CreateSecurityPolicy';

const written: readonly AlbWritten[] = [
  {
    name: 'policy-of-newest-version-without-its-ciphers',
    requirement: `${create}.Ciphers.conditional.of-newest-version`,
    description: 'A TLS policy has the newest version and no cipher of it.',
    behave: () => saying('Ciphers.of-newest-version', [create]),
  },
  {
    name: 'policy-of-foreign-ciphers',
    requirement: `${create}.Ciphers.conditional.of-no-version`,
    description: 'A TLS policy has ciphers that none of its versions supports.',
    behave: () => saying('Ciphers.of-no-version', [create]),
  },
  {
    name: 'policy-of-oldest-version-refused',
    requirement: `${create}.Ciphers.effect.of-oldest-version`,
    description: 'No TLS policy has the oldest version alone.',
    behave: () => refusing(create, (call) => given(call, 'TLSVersions') === '["TLSv1.0"]'),
  },
  {
    name: 'policy-ciphers-of-each-version',
    requirement: `${create}.Ciphers.effect.of-any-version`,
    description: 'Each version of a TLS policy must support each of its ciphers.',
    behave: () =>
      refusing(create, (call) =>
        ['TLSv1.0', 'GCM'].every((part) => (given(call, 'TLSVersions') + given(call, 'Ciphers')).includes(part)),
      ),
  },
  {
    name: 'policy-of-the-account-refused',
    requirement: 'CreateListener.SecurityPolicyId.effect.own-policy',
    description: 'A listener has no TLS policy but those that every account has.',
    behave: () => refusing('CreateListener', (call, { state }) => state.policies.has(given(call, 'SecurityPolicyId'))),
  },
  {
    name: 'policy-renames-acls',
    requirement: `${create}.effect.others-unchanged`,
    description: 'Who makes a TLS policy renames the lists of addresses.',
    behave: renaming,
  },
];

/** The faults of TLS policies that an account makes, written by hand. */
export function policyFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, written);
}

function given({ parameters }: Invocation, name: string): string {
  return parameters[name] ?? '';
}

/** Lists of addresses have other names as soon as a policy was made. */
function renaming(): AlbBehave {
  let made = 0;
  const renamed = (acl: Fields): Fields => ({ ...acl, AclName: `renamed-${made}` });
  return (call, _world, next) => {
    const answer = next(call);
    if (call.spec.name === create) made += 1;
    if (call.spec.name !== 'ListAcls' || made === 0) return answer;
    return { ...answer, Acls: objectsIn(answer['Acls']).map(renamed) };
  };
}
