import type { Variant } from '../../core/variant.ts';
import { refusingWhileUnderWay } from '../../variants/under-way.ts';

/** Creations that take their time. */
export const tokenVariants: readonly Variant[] = [
  {
    id: 'tokens/processing',
    description:
      'A creation with a ClientToken takes 100 ms; another one with the same token gets OperationFailed.TokenIsProcessing.',
    legal: 'The error list of the action has this code for a token whose request is still being processed.',
    grounds: [{ document: 'api-description-2024', section: 'CreateLoadBalancer' }],
    seams: () => [refusingWhileUnderWay('OperationFailed.TokenIsProcessing')],
  },
  {
    id: 'tokens/same-request',
    description: 'As tokens/processing, with the code of 2018, ProcessingSameRequest.',
    legal: 'The guide lists this code for a request that is being processed under the same token.',
    grounds: [{ document: 'guide-2018', section: 'Error Codes' }],
    seams: () => [refusingWhileUnderWay('ProcessingSameRequest')],
  },
];
