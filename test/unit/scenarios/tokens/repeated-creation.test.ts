import { makesSoundCases } from '../../laws/call-laws.ts';

makesSoundCases(
  ({ origin }) => origin.type === 'topic' && origin.topic.repetition !== undefined,
  3_000,
  'scenarios/tokens/repeated-creation.ts',
);
