import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../../reports/causes/causes-of.ts';
import type { Finding, ReportedRequirement, RunReport } from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../sample-report.ts';

type Shown = Partial<Finding>;

/** A requirement of which each finding given is that of a case of its own, unless it names one. */
function failing(id: string, findings: readonly Shown[], more: Partial<ReportedRequirement> = {}): ReportedRequirement {
  const [, action = null, subject = null, kind = 'effect'] = /^clb\.([A-Z]\w+)\.(?:(\w+)\.)?(\w+)$/.exec(id) ?? [];
  return {
    id,
    action,
    subject,
    kind: kind as ReportedRequirement['kind'],
    level: 'must',
    statement: `What ${id} promises.`,
    sources: [],
    verdict: 'fail',
    cases: { planned: findings.length, executed: findings.length, failed: findings.length },
    findings: findings.map((finding, index) => ({
      caseId: `${id}#${index}`,
      expected: 'something',
      actual: 'something else',
      exchanges: [],
      replay: `replay '${id}#${index}'`,
      ...finding,
    })),
    ...more,
  };
}

function causes(...requirements: readonly ReportedRequirement[]): readonly (readonly [string, readonly string[]])[] {
  const report: RunReport = { ...sampleReport, requirements };
  return causesOf(report).map(({ title, explains }) => [title, explains]);
}

const by = (action: string, code?: string, message?: string): Pick<Finding, 'shownBy'> => ({
  shownBy: { action, ...(code === undefined ? {} : { code }), ...(message === undefined ? {} : { message }) },
});
const absent = (action: string, at: string): Shown => ({ deviation: 'absent', at, ...by(action) });
const busy = (action: string): Shown => ({ deviation: 'refused', at: 'status', ...by(action, 'Busy', 'Wait 3 s.') });

describe('causesOf', () => {
  it('finds none where nothing failed, and none for what a waiver excuses', () => {
    expect(causes()).toEqual([]);
    expect(causes(failing('clb.GetHub.Name.response', [absent('GetHub', 'Name')], { verdict: 'waived' }))).toEqual([]);
  });

  it('makes one of what an action lets through altogether, and of requests that nobody authenticates', () => {
    const accepted: Shown = { deviation: 'accepted', ...by('MakeHub') };
    const lets = (count: number): readonly (readonly [string, readonly string[]])[] =>
      causes(
        ...['Name', 'Size', 'Kind', 'Mode', 'Rate', 'Zone'].slice(0, count).flatMap((name, index) => {
          return failing(`clb.MakeHub.${name}.${['range', 'enum', 'length'][index % 3] ?? ''}`, [accepted]);
        }),
      );
    expect(lets(6).map(([title]) => title)).toEqual(['MakeHub does not check most of what it is given']);
    expect(lets(5)).toHaveLength(5);
    const unsigned = [1, 2, 3, 4, 5, 6].map((number) =>
      failing(`clb.authentication.${number}`, [accepted], { action: null, subject: null, kind: 'authentication' }),
    );
    expect(causes(...unsigned).map(([title]) => title)).toEqual(['Requests are not authenticated']);
    expect(causes(...unsigned.slice(1))).toHaveLength(5);
  });

  it('makes one of several fields that an action does not show, unless they stand in something that is not shown', () => {
    const lacking = ['Name', 'Size', 'Kind'].map((name) =>
      failing(`clb.GetHub.${name}.response`, [absent('GetHub', name)]),
    );
    expect(causes(...lacking).map(([title]) => title)).toEqual(['GetHub: several fields are not shown']);
    expect(causes(...lacking.slice(1))).toHaveLength(2);
    const listed = ['Hubs', 'Hubs.Name', 'Hubs.Size', 'Hubs.Kind'].map((at, index) =>
      failing(`clb.ListHubs.Field${index}.response`, [absent('ListHubs', at)]),
    );
    expect(causes(...listed).map(([title]) => title)).toEqual(['ListHubs: Hubs is not shown']);
  });

  it('puts down to a field whatever reads it', () => {
    expect(
      causes(
        failing('clb.GetHub.Name.response', [absent('GetHub', 'Name')]),
        failing('clb.MakeHub.Name.effect', [absent('GetHub', 'Name')]),
        failing('clb.GetHub.Size.response', [absent('GetHub', 'Size')]),
      ),
    ).toEqual([
      ['GetHub: Name is not shown', ['clb.GetHub.Name.response', 'clb.MakeHub.Name.effect']],
      ['GetHub: Size is not shown', ['clb.GetHub.Size.response']],
    ]);
  });

  it('puts down to a missing list what would stand in it, but to nothing that is there', () => {
    const item = failing('clb.ListHubs.Id.response', [{ deviation: 'mistyped', at: 'Hubs.Hub.Id', ...by('ListHubs') }]);
    expect(causes(failing('clb.ListHubs.Hubs.response', [absent('ListHubs', 'Hubs.Hub')]), item)).toEqual([
      ['ListHubs: Hubs.Hub is not shown', ['clb.ListHubs.Hubs.response', 'clb.ListHubs.Id.response']],
    ]);
    expect(causes(item)).toEqual([['ListHubs: Hubs.Hub.Id is of another type', ['clb.ListHubs.Id.response']]]);
  });

  it('leaves out what follows from the call having been accepted', () => {
    const caseId = 'clb.MakeHub.Size.range#above';
    const changed: Shown = { deviation: 'changed', at: 'Hubs', ...by('ListHubs'), caseId };
    expect(
      causes(failing('clb.MakeHub.Size.range', [{ deviation: 'accepted', at: 'status', caseId }, changed])),
    ).toEqual([['MakeHub accepts what is not allowed for Size', ['clb.MakeHub.Size.range']]]);
  });

  it('tells two causes of one requirement apart', () => {
    const found = causes(failing('clb.MakeHub.Size.range', [{ deviation: 'accepted', at: 'status' }, busy('MakeHub')]));
    expect(found.map(([, explains]) => explains)).toEqual([['clb.MakeHub.Size.range'], ['clb.MakeHub.Size.range']]);
  });

  it('is general only where that does away with three causes', () => {
    const actions = ['MakeHub', 'MakeLane', 'MakeGate'];
    const of = (names: readonly string[]): readonly string[] =>
      causes(...names.map((name) => failing(`clb.${name}.effect`, [busy(name)]))).map(([title]) => title);
    expect(of(actions)).toEqual(['What must be accepted is refused with Busy: Wait … s.']);
    expect(of(actions.slice(1))).toEqual([
      'MakeGate refuses what it must accept with Busy: Wait … s.',
      'MakeLane refuses what it must accept with Busy: Wait … s.',
    ]);
  });

  it('names one cause for all actions that are not offered, and for a wrong code or status wherever it is given', () => {
    const everywhere = (finding: Shown): readonly string[] =>
      causes(
        ...['MakeHub', 'MakeLane', 'MakeGate'].map((name) =>
          failing(`clb.${name}.Size.range`, [{ ...finding, ...by(name, 'Wrong', `Not ${name}.`) }]),
        ),
      ).map(([title]) => title);
    expect(everywhere({ deviation: 'not-offered' })).toEqual(['Actions are not offered']);
    expect(everywhere({ deviation: 'other-code' })).toEqual(['Wrong is given where the documents name other codes']);
    expect(everywhere({ deviation: 'other-status', actual: 'HTTP status 500' })).toEqual([
      'HTTP status 500 is given where the documents name others',
    ]);
  });

  it('puts down a sequence to what is wrong with its last action, and names it where nothing is', () => {
    const sequence = (name: string, code?: string): ReportedRequirement =>
      failing(`clb.sequence.effect.${name}`, [{ deviation: 'inexplicable', at: 'history', ...by('SetHub', code) }]);
    expect(causes(failing('clb.SetHub.effect', [busy('SetHub')]), sequence('hubs', 'Busy'), sequence('all'))).toEqual([
      [
        'SetHub refuses what it must accept with Busy: Wait … s.',
        ['clb.SetHub.effect', 'clb.sequence.effect.all', 'clb.sequence.effect.hubs'],
      ],
    ]);
    expect(causes(sequence('hubs'), sequence('all'))).toEqual([
      [
        'SetHub: no order of the calls explains what it answers',
        ['clb.sequence.effect.all', 'clb.sequence.effect.hubs'],
      ],
    ]);
  });

  it('explains every failure, those of checks that say no kind too, and puts what is promised most first', () => {
    const own = failing('clb.own.effect', [{}], { level: 'should' });
    expect(causes(own)).toEqual([['What clb.own.effect promises.', ['clb.own.effect']]]);
    const [first] = causes(
      failing('clb.GetHub.Name.effect', [absent('GetHub', 'Name')], { level: 'should' }),
      failing('clb.GetHub.Name.response', [absent('GetHub', 'Name')]),
    );
    expect(first?.[1]).toEqual(['clb.GetHub.Name.response', 'clb.GetHub.Name.effect']);
  });

  it('is as strict as the strictest finding, which may be less than its requirement', () => {
    const finding: Shown = { deviation: 'other-code', ...by('MakeHub', 'Wrong') };
    const levels = (level?: 'should'): readonly string[] =>
      causesOf({
        ...sampleReport,
        requirements: [failing('clb.MakeHub.Size.range', [{ ...finding, ...(level && { level }) }])],
      }).map((cause) => cause.level);
    expect([levels(), levels('should')]).toEqual([['must'], ['should']]);
  });

  it('says the same whatever the order of what failed', () => {
    const all = ['MakeHub', 'MakeLane', 'SetHub'].flatMap((name) => [
      failing(`clb.${name}.effect`, [busy(name)]),
      failing(`clb.${name}.Size.range`, [{ deviation: 'accepted', at: 'status' }]),
    ]);
    expect(causes(...all.toReversed())).toEqual(causes(...all));
  });
});
