import type { Acting } from '../../model/grammar.ts';
import type { HistoryOperation } from '../../../cases/history.ts';
import type { Act } from './act.ts';
import { callOf } from './calls.ts';
import { shownBy, wordsOf } from './words.ts';

/** How acts on a load balancer are carried out; at rest, a read of a listener or of the load balancer shows one of these. */
export const acting: Acting<Act> = { call: callOf, words: wordsOf, shown: shownBy, rest: ({ on }) => rests[on] };

const rests: Readonly<Partial<Record<Act['on'], HistoryOperation['rest']>>> = {
  listener: { field: 'Status', values: ['stopped', 'running'] },
  // A new one becomes active at once or soon.
  'load-balancer': { field: 'LoadBalancerStatus', values: ['active'] },
};
