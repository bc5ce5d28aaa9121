import type { Variant } from '../../core/variant.ts';

const legal = 'No document says how long a listener is starting, configuring or stopping.';
const grounds = [{ document: 'guide-2018', section: 'State Transition' }];

/** Listeners that change their state at once, or take their time. */
export const transitionVariants: readonly Variant[] = [
  {
    id: 'transitions/at-once',
    description: 'No state passes by itself: a started listener is running.',
    legal,
    grounds,
    transitionMs: 0,
  },
  { id: 'transitions/slow', description: 'A transient state lasts 200 ms.', legal, grounds, transitionMs: 200 },
];
