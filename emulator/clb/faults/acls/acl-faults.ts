import type { SpecBook } from '../../../../specs/spec-book.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';
import type { AddressList } from '../../model.ts';
import { askedWithout, namedAcl, shown } from './acl-behaviour.ts';

const all = ['acl.*', '*AccessControlList*'];
const read = 'DescribeAccessControlListAttribute';

const rows: readonly ClbWritten[] = [
  {
    name: 'deleted-kept',
    requirement: 'acl.effect.delete-removes',
    alsoBreaks: all,
    description: 'A deleted list can be read.',
    behave: () => keeping,
  },
  {
    name: 'deleted-still-listed',
    requirement: 'acl.effect.delete-unlists',
    alsoBreaks: all,
    description: 'A deleted list is listed.',
    behave: () => keeping,
  },
  {
    name: 'not-renamed',
    requirement: 'acl.effect.renamed',
    alsoBreaks: all,
    description: 'A list keeps its name.',
    behave: () => ignoring('SetAccessControlListAttribute'),
  },
  {
    name: 'name-twice',
    requirement: 'acl.uniqueness.name',
    description: 'Two lists have one name.',
    behave: () => passing('AclName', 'CreateAccessControlList'),
  },
  {
    name: 'name-taken-over',
    requirement: 'acl.uniqueness.name-set',
    description: 'A list is given the name of another one.',
    behave: () => passing('AclName', 'SetAccessControlListAttribute'),
  },
  {
    name: 'deletable-in-use',
    requirement: 'acl.in-use.listener',
    alsoBreaks: ['DeleteAccessControlList.*'],
    description: 'A list that a listener has is deleted.',
    behave: () => deletingUsed,
  },
  {
    name: 'never-free',
    requirement: 'acl.effect.free-again',
    alsoBreaks: all,
    description: 'A list that a listener had cannot be deleted.',
    behave: neverFree,
  },
  {
    name: 'unrelated',
    requirement: 'acl.effect.related-listeners',
    alsoBreaks: [`${read}.*`],
    description: 'A list shows no listeners.',
    behave: () => shown(read, (fields) => ({ ...fields, RelatedListeners: { RelatedListener: [] } })),
  },
  {
    name: 'always-admitting',
    requirement: 'acl.effect.related-listeners',
    alsoBreaks: [`${read}.*`],
    description: 'A list shows that each of its listeners admits by it.',
    behave: () => shown(read, (fields) => ({ ...fields, RelatedListeners: { RelatedListener: admitting(fields) } })),
  },
  {
    name: 'related-for-ever',
    requirement: 'acl.effect.related-no-more',
    alsoBreaks: all,
    description: 'A list shows listeners that were deleted.',
    behave: relatedForEver,
  },
  {
    name: 'either-version',
    requirement: 'acl.conditional.ip-version',
    description: 'A listener has a list for either version of addresses.',
    behave: () => passing('acl.ip-version'),
  },
  {
    name: 'white-list-beside',
    requirement: 'white-list.conditional.with-access-control-list',
    description: 'The white list of a listener that has an access control list is filled.',
    behave: () => passing('white-list.acl'),
  },
  {
    name: 'version-forgotten',
    requirement: 'acl.effect.entries-of-either-version',
    alsoBreaks: all,
    description: 'All lists are for IPv4.',
    behave: () => askedWithout('CreateAccessControlList', 'AddressIPVersion'),
  },
];

/** Faults of access control lists and of the listeners that have them, written by hand. */
export function aclFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `acl-${fault.name}` })),
  );
}

/** A deleted list is there as before. */
const keeping: ClbBehave = (call, world, next) => {
  const kept = call.spec.name === 'DeleteAccessControlList' ? namedAcl(call, world) : undefined;
  const answer = next(call);
  if (kept) world.state.acls.set(kept.id, kept);
  return answer;
};

function deletingUsed(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  try {
    return next(call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.code !== 'OperationFailed.AclBindedWithVip') throw error;
    world.state.acls.delete(call.parameters['AclId'] ?? '');
    return {};
  }
}

/** What a listener was ever given cannot be deleted. */
function neverFree(): ClbBehave {
  const used = new Set<string>();
  return (call, _world, next) => {
    const id = call.parameters['AclId'];
    if (id !== undefined && call.spec.name === 'DeleteAccessControlList' && used.has(id)) {
      return refuse('in-use', 'AclId', 400, 'OperationFailed.AclBindedWithVip', 'The ACL has binded with vip.');
    }
    const answer = next(call);
    if (id !== undefined && call.spec.effect.resource === 'listener') used.add(id);
    return answer;
  };
}

interface Shown {
  readonly RelatedListeners: { readonly RelatedListener: readonly object[] };
}

function relatedIn(fields: object): readonly object[] {
  return (fields as Shown).RelatedListeners.RelatedListener;
}

function admitting(fields: object): readonly object[] {
  return relatedIn(fields).map((listener) => ({ ...listener, AclType: 'white' }));
}

/** Listeners that were ever shown, or are there when one is deleted, are shown always. */
function relatedForEver(): ClbBehave {
  const seen = new Map<AddressList, object[]>();
  return (call, world, next) => {
    if (call.spec.effect.resource === 'listener' && call.spec.effect.operation === 'delete') {
      const owner = world.state.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
      for (const { port, protocol, settings } of owner?.listeners.values() ?? []) {
        const acl = world.state.acls.get(settings['AclId'] ?? '');
        const related = {
          LoadBalancerId: owner?.id,
          ListenerPort: port,
          Protocol: protocol,
          AclType: settings['AclType'],
        };
        if (acl) seen.set(acl, [...(seen.get(acl) ?? []), related]);
      }
    }
    const answer = next(call);
    const acl = call.spec.name === read ? namedAcl(call, world) : undefined;
    if (!acl) return answer;
    return { ...answer, RelatedListeners: { RelatedListener: [...relatedIn(answer), ...(seen.get(acl) ?? [])] } };
  };
}
