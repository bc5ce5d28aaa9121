import { accepted, recordsOf, type CallPlan, type Check, type Suite } from 'slb-conformance';

/** Texts that services are known to bend: outside the basic plane, combining marks, both directions, joined emoji. */
const texts: Readonly<Record<string, string>> = {
  emoji: 'milk 🥛',
  combining: 'cafe\u0301',
  'right-to-left': 'חלב milk',
  joined: '👩‍🌾',
};

/** The body that is read is the body that was written, code point by code point. */
const sameBody: Check = {
  id: 'same-body',
  file: 'src/unicode-suite.ts',
  run: (evidence) => {
    const { call, plan } = evidence;
    const [read] = recordsOf(evidence, 'read');
    const meaning = read?.answers[0]?.meaning;
    if (call.meaning.type !== 'success' || meaning?.type !== 'success') {
      return { verdict: 'inconclusive', why: 'there is no note to read' };
    }
    const [wanted, shown] = [plan.call.parameters['Body'], meaning.body['Body']];
    if (shown === wanted) return { verdict: 'pass' };
    return {
      verdict: 'fail',
      problems: [{ expected: `Body is ${codePoints(wanted)}`, actual: `it is ${codePoints(shown)}`, at: 'Body' }],
    };
  },
};

function planOf(body: string): CallPlan {
  const NoteId = { fill: 'identifier', resource: 'note' } as const;
  return {
    fixtures: [],
    prepare: [],
    call: { action: 'CreateNote', parameters: { Title: 'Unicode', Body: body } },
    expect: { answer: 'accept' },
    reads: [{ call: { action: 'DescribeNote', parameters: { NoteId } }, fields: [] }],
  };
}

function codePoints(text: unknown): string {
  return typeof text === 'string' ? Array.from(text, (char) => char.codePointAt(0)?.toString(16)).join(' ') : 'no text';
}

/** Takes over the requirement that a body is read back, and asks it of odd texts too. */
export const suites: readonly Suite[] = [
  {
    id: 'unicode',
    description: 'bodies come back as they were written',
    covers: ({ action, subject, kind }) => action === 'CreateNote' && subject === 'Body' && kind === 'round-trip',
    cases: (requirement) =>
      Object.entries(texts).map(([variant, text]) => ({
        variant,
        level: requirement.level,
        title: `writes and reads a body with ${variant} text`,
        plan: planOf(text),
      })),
    madeBy: () => 'src/unicode-suite.ts',
    checks: [accepted, sameBody],
  },
];
