import { describe, expect, it } from 'vitest';
import { inEveryForm, wireForms } from '../../../cases/wire-forms.ts';
import { wholePlan } from '../whole-plan.ts';

const cases = wholePlan().flatMap((entry) => entry.cases);
const all = wireForms({ format: ['json', 'xml'], method: ['GET', 'POST'], signature: ['v1', 'v3'] });
const idsOf = (end: string): readonly string[] =>
  cases.filter(({ id }) => id.includes(end)).flatMap((planned) => inEveryForm(planned, all).map(({ id }) => id));

describe('a case in every form', () => {
  it('keeps its id in the first form, and says in the others what differs', () => {
    const [id] = cases.map((planned) => planned.id);
    const [first] = cases;
    expect(first && inEveryForm(first, all).map((twin) => twin.id)).toEqual([
      id,
      ...['@xml', '@post', '@xml-post', '@v3', '@xml-v3', '@post-v3', '@xml-post-v3'].map((end) => `${id}${end}`),
    ]);
  });

  it('has the same seed and plan everywhere', () => {
    for (const planned of cases.slice(0, 50)) {
      const twins = inEveryForm(planned, all);
      expect(new Set(twins.map(({ seed }) => seed)).size).toBe(1);
      expect(new Set(twins.map(({ plan }) => plan)).size).toBe(1);
    }
  });

  it('leaves out forms that differ only in what the case fixes', () => {
    const [xml = ''] = idsOf('.xml-success-envelope#');
    expect(idsOf('.xml-success-envelope#')).toEqual([xml, `${xml}@post`, `${xml}@v3`, `${xml}@post-v3`]);
    const [old = ''] = idsOf('.missing-signature-version#');
    expect(idsOf('.missing-signature-version#')).toEqual([old, `${old}@xml`, `${old}@post`, `${old}@xml-post`]);
  });
});
