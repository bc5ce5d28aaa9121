import type { Variant } from '../../core/variant.ts';
import { rewriting } from '../../variants/rewrite.ts';

const sources = [{ document: 'help-center-2021', section: 'Responses' }];

/** Errors that say the same in other words, with less or more around it. */
export const errorTextVariants: readonly Variant[] = [
  {
    id: 'errors/without-recommend',
    description: 'Errors have no Recommend.',
    legal: 'The envelope of an error has RequestId, HostId, Code and Message; newer gateways add a link.',
    grounds: sources,
    seams: () =>
      rewriting((fields, { failed }) => {
        if (!failed) return fields;
        const { Recommend: _link, ...rest } = fields;
        return rest;
      }),
  },
  {
    id: 'errors/other-messages',
    description: 'Messages are in another language, with markup and quotes in them.',
    legal: 'Codes are promised; the messages differ from edition to edition.',
    grounds: sources,
    seams: () =>
      rewriting((fields, { failed }) =>
        failed ? { ...fields, Message: `操作失败 <${String(fields['Code'])}> & "请重试" 🙂 — it's \\ over` } : fields,
      ),
  },
  {
    id: 'errors/other-host',
    description: 'HostId is that of the gateway, whatever the host that was asked.',
    legal: 'The documents show both slb.aliyuncs.com and slb-pop.aliyuncs.com.',
    grounds: sources,
    seams: () => rewriting((fields, { failed }) => (failed ? { ...fields, HostId: 'slb-pop.aliyuncs.com' } : fields)),
  },
];
