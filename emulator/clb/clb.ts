import type { EmulatedService } from '../core/emulated-service.ts';
import { answers } from './answers.ts';
import { clbFaults } from './clb-faults.ts';
import { clbVariants } from './clb-variants.ts';
import { handlers } from './handlers.ts';
import { usualIdentifier } from './identifiers.ts';
import { createState, type ClbState } from './state.ts';
import { subjects } from './subjects.ts';

/** The Classic Load Balancer, product Slb 2014-05-15. */
export const clb: EmulatedService<ClbState> = {
  id: 'clb',
  handlers,
  createState,
  identify: usualIdentifier,
  answers,
  tokenErrors: {
    mismatch: [{ code: 'IdempotentParameterMismatch', status: 400, editions: ['2018'] }],
    processing: [
      { code: 'ProcessingSameRequest', status: 400, editions: ['2018'] },
      { code: 'OperationFailed.TokenIsProcessing', status: 400, editions: ['2024'] },
    ],
  },
  subjects,
  faults: clbFaults,
  variants: clbVariants,
};
