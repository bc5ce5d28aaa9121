import type { Variant } from '../../core/variant.ts';
import type { Fields } from '../../core/call.ts';
import { inEveryObject, rewriting } from '../../variants/rewrite.ts';

/** Servers that are not well, since nobody says that they are. */
export const healthVariants: readonly Variant[] = ['normal', 'abnormal'].map((health) => ({
  id: `health/${health}`,
  description: `Every server that is asked for its health is ${health}.`,
  legal: 'The health of a server is what its checks find; the documents list normal, abnormal and unavailable.',
  grounds: [{ document: 'guide-2018', section: 'DescribeHealthStatus' }],
  seams: () =>
    rewriting(
      (fields) =>
        inEveryObject(fields, (inner) =>
          'ServerHealthStatus' in inner ? { ...inner, ServerHealthStatus: health } : inner,
        ) as Fields,
    ),
}));
