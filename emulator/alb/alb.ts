import type { EmulatedService } from '../core/emulated-service.ts';
import { albFaults } from './alb-faults.ts';
import { albVariants } from './alb-variants.ts';
import { answers } from './answers.ts';
import { handlers } from './handlers.ts';
import { usualIdentifier } from './identifiers.ts';
import { createState, type AlbState } from './state.ts';
import { subjects } from './subjects.ts';

/** The Application Load Balancer, product Alb 2020-06-16. */
export const alb: EmulatedService<AlbState> = {
  id: 'alb',
  handlers,
  createState,
  identify: usualIdentifier,
  answers,
  tokenErrors: {
    mismatch: [{ code: 'IdempotentParameterMismatch', status: 400, editions: ['2024'] }],
    processing: [{ code: 'IdempotenceProcessing', status: 400, editions: ['2026'] }],
  },
  subjects,
  faults: albFaults,
  variants: albVariants,
};
