import type { Slot } from '../../../cases/call.ts';
import type { ExpectedItems, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';

/** What is to be seen of a listener: some are joined to it, and others are not, or no more. */
interface Sight {
  readonly keys: Choices;
  readonly there: readonly number[];
  readonly gone: readonly number[];
}

/** What can be joined to listeners: how a call names one by its number, and what shows it. */
interface AttachmentKind {
  readonly item: (number: number) => string;
  readonly reads: (sight: Sight, context: PlanningContext) => readonly ExpectedRead[];
}

/** The first that is declared is the default of every listener that has certificates. */
export const certificate = (number: number): string => `$declared.certificates#${number + 1}`;

export const acl = (number: number): string => `$made.acl#${number}`;

const kinds: Readonly<Record<string, AttachmentKind>> = {
  'listener-certificate': {
    item: (number) => `{"CertificateId":"${certificate(number)}"}`,
    reads: ({ keys, there, gone }, context) => {
      const asked = [...there, ...gone].map((number) => `"${certificate(number)}"`);
      const choices = { ...keys, CertificateIds: listing(asked) };
      const shown = (number: number): string =>
        `{"CertificateId":"${certificate(number)}","IsDefault":"false","Status":"Associated"}`;
      const call = buildCall(actionNamed(context.book, 'ListListenerCertificates'), choices, context, 1);
      return [{ call, fields: [], items: seen('Certificates', there.map(shown), gone.map(shown)) }];
    },
  },
  'listener-acl': {
    item: (number) => `"${acl(number)}"`,
    reads: ({ there, gone }, context) => {
      const shown = ['{"ListenerId":"$made.listener","Status":"Associated"}'];
      const path = 'AclRelations.RelatedListeners';
      return [...there, ...gone].map((number) => ({
        call: buildCall(
          actionNamed(context.book, 'ListAclRelations'),
          { AclIds: listing([`"${acl(number)}"`]) },
          context,
          1,
        ),
        fields: [],
        items: seen(path, there.includes(number) ? shown : [], there.includes(number) ? [] : shown),
      }));
    },
  },
};

/** Texts of items as that of a list. */
export function listing(items: readonly string[]): string | Slot {
  return withServers(`[${items.join(',')}]`);
}

/** How one kind of them is called and shown. */
export function kindOf(resource: string): AttachmentKind {
  const kind = kinds[resource];
  if (!kind) throw new Error(`nothing is known of a ${resource} that is joined to listeners`);
  return kind;
}

/** One that left may be shown as such still, and not as what is there. */
function seen(path: string, there: readonly string[], gone: readonly string[]): readonly ExpectedItems[] {
  return [
    ...(there.length > 0 ? [{ path, match: gone.length > 0 ? 'all' : 'only', items: listing(there) } as const] : []),
    ...(gone.length > 0 ? [{ path, match: 'none', items: listing(gone) } as const] : []),
  ];
}
