import { describe, expect, it } from 'vitest';
import { causesOf } from '../../../../reports/causes/causes-of.ts';
import type {
  Finding,
  ReportedExchange,
  ReportedRequirement,
  RunReport,
} from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../sample-report.ts';

type Shown = Partial<Finding>;

/** A requirement of which each finding given is that of a case of its own, unless it names one. */
function failing(id: string, findings: readonly Shown[], more: Partial<ReportedRequirement> = {}): ReportedRequirement {
  const [, action = null, subject = null, kind = 'effect'] = /^clb\.([A-Z]\w+)\.(?:(\w+)\.)?([\w-]+)$/.exec(id) ?? [];
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

function passing(id: string): ReportedRequirement {
  return failing(id, [], { verdict: 'pass' });
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

  it('tells what an action does not know at all from values that it does not check, and both from a single mistake', () => {
    const accepted: Shown = { deviation: 'accepted', ...by('MakeHub') };
    const broken = (...names: readonly string[]): readonly ReportedRequirement[] =>
      names.map((name) => failing(`clb.MakeHub.${name}.range`, [accepted]));
    const names = ['Kind', 'Name', 'Size'];
    const shown = names.map((name) => passing(`clb.MakeHub.${name}.round-trip`));
    const unknown = 'MakeHub seems not to know some parameters, whatever is given for them: Kind, Name, Size';
    expect(causes(...broken(...names)).map(([title]) => title)).toEqual([unknown]);
    expect(causes(...broken('Kind', 'Name'))).toHaveLength(2);
    expect(causes(...broken(...names), ...shown).map(([title]) => title)).toEqual([
      'MakeHub takes whatever is given for some parameters: Kind, Name, Size',
    ]);
    const partly = [...broken(...names, 'Rate'), ...shown, passing('clb.MakeHub.Rate.type')];
    expect(causes(...partly).map(([title]) => title)).toContain('MakeHub accepts what is not allowed for Rate');
    const atEdge = { boundaries: [{ variant: 'below-min', expect: 'reject', verdict: 'pass' }] } as const;
    const edges = failing('clb.MakeHub.Rate.range', [accepted], { verdict: 'fail', ...atEdge });
    expect(causes(...broken(...names), edges).map(([title]) => title)).toEqual([
      unknown,
      'MakeHub accepts what is not allowed for Rate',
    ]);
  });

  it('says that what is missing as a whole is, before all else, and what a config file says of it', () => {
    const unsigned = ['AccessKey', 'Nonce', 'Time'].map((wanted) =>
      failing(`clb.authentication.${wanted}`, [{ deviation: 'accepted', ...by('GetHub'), wanted }], {
        action: null,
        subject: null,
        kind: 'authentication',
      }),
    );
    const many = Array.from({ length: 9 }, (_, index) => failing(`clb.GetHub.Part${index}.effect`, [busy('GetHub')]));
    const told = (...more: readonly ReportedRequirement[]): readonly unknown[] =>
      causesOf({ ...sampleReport, requirements: [...many, ...unsigned, ...more] }).map(({ title, whole, lacks }) => [
        title,
        whole,
        lacks,
      ]);
    const title = 'Requests are carried out that must be refused, whatever their action: AccessKey, Nonce, Time';
    expect(told()).toEqual([
      [title, true, 'authentication'],
      ['GetHub refuses what it must accept with Busy: Wait … s.', undefined, undefined],
    ]);
    const kept = Array.from({ length: 4 }, (_, index) => passing(`clb.GetHub.Key${index}.authentication`));
    expect(told(...kept)[0]).toEqual([title, true, undefined]);
    const ofProtocol = unsigned.map((one) => ({ ...one, kind: 'protocol' as const }));
    const alone = causesOf({ ...sampleReport, requirements: ofProtocol });
    expect(alone.map((cause) => [cause.title, cause.lacks])).toEqual([[title, undefined]]);
  });

  it('puts down to the form of requests what goes wrong in no other, unless some of that form is understood', () => {
    const posted: ReportedExchange = {
      request: { method: 'POST', url: '/?Action=GetHub', headers: {}, body: 'Format=JSON' },
      startMs: 0,
      endMs: 1,
    };
    const refused: Shown = { deviation: 'refused', at: 'status', ...by('GetHub', 'NoSuchAction'), exchanges: [posted] };
    const ofForm = { action: null, subject: null, kind: 'protocol', form: { method: 'post' } } as const;
    const asked = failing('clb.protocol.post', [refused], ofForm);
    const other = failing('clb.GetHub.effect.combinations', [refused]);
    expect(causes(asked, other)).toEqual([
      ['Requests by POST do not come to what they must: something else', [asked.id, other.id].toSorted()],
    ]);
    const early = failing('clb.A.effect', [{ ...refused, actual: 'none of two' }]);
    expect(causes(early, asked)[0]?.[0]).toBe('Requests by POST do not come to what they must: something else');
    const understood: ReportedRequirement = { ...asked, id: 'clb.protocol.posted', verdict: 'pass', findings: [] };
    expect(causes(asked, other, understood).map(([title]) => title)).toEqual([
      'GetHub refuses what it must accept with NoSuchAction',
    ]);
    expect(causes(other).map(([title]) => title)).toEqual(['GetHub refuses what it must accept with NoSuchAction']);
  });

  it('takes of each sort of mistake in turn', () => {
    const lists = ['A', 'B', 'C', 'D'].flatMap((name) => [
      failing(`clb.List${name}.Name.response`, [absent(`List${name}`, `Hubs.Name${name}`)]),
      failing(`clb.List${name}.Size.response`, [absent(`List${name}`, `Hubs.Name${name}`)]),
    ]);
    const never = failing(
      'clb.hub.state.made/OpenHub',
      [{ deviation: 'never-reached', at: 'State', ...by('GetHub') }],
      {
        kind: 'state',
        action: null,
        subject: null,
      },
    );
    expect(causes(...lists, never).map(([title]) => title.slice(0, 6))).toEqual([
      'ListA:',
      'ListB:',
      'GetHub',
      'ListC:',
      'ListD:',
    ]);
  });

  it('makes one of several fields that nothing shows, unless they stand in something that is not shown', () => {
    const lacking = ['Name', 'Size', 'Kind'].map((name) =>
      failing(`clb.GetHub.${name}.response`, [absent('GetHub', name)]),
    );
    expect(causes(...lacking).map(([title]) => title)).toEqual(['GetHub does not show some fields: Kind, Name, Size']);
    expect(causes(...lacking, passing('clb.MakeHub.Kind.response'))).toHaveLength(3);
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

  it('names several places in one cause, and one place alone', () => {
    const of = (...names: readonly string[]): readonly string[] =>
      causes(...names.map((name) => failing(`clb.${name}.effect`, [busy(name)]))).map(([title]) => title);
    expect(of('MakeLane', 'MakeHub')).toEqual([
      'What must be accepted is refused with Busy: Wait … s.: MakeHub, MakeLane',
    ]);
    expect(of('MakeHub')).toEqual(['MakeHub refuses what it must accept with Busy: Wait … s.']);
  });

  it('names one cause for all actions that are not offered, and for a wrong code or status wherever it is given', () => {
    const everywhere = (finding: Shown): readonly string[] =>
      causes(
        ...['MakeHub', 'MakeLane', 'MakeGate'].map((name) =>
          failing(`clb.${name}.Size.range`, [{ ...finding, ...by(name, 'Wrong', `Not ${name}.`) }]),
        ),
      ).map(([title]) => title);
    const names = 'MakeGate, MakeHub, MakeLane';
    expect(everywhere({ deviation: 'not-offered' })).toEqual([`Actions are not offered: ${names}`]);
    expect(everywhere({ deviation: 'other-code' })).toEqual([
      `Wrong is given where the documents name other codes: ${names}`,
    ]);
    expect(everywhere({ deviation: 'other-status', actual: 'HTTP status 500' })).toEqual([
      `HTTP status 500 is given where the documents name others: ${names}`,
    ]);
  });

  it('says of repeated calls that it is their token, one after the other or at once', () => {
    const other: Shown = { deviation: 'other-value', at: 'HubId', ...by('MakeHub') };
    const twice = failing('clb.MakeHub.ClientToken.idempotence', [other]);
    const atOnce = failing('clb.MakeHub.ClientToken.concurrency', [other]);
    expect(causes(twice, atOnce).map(([title]) => title)).toEqual([
      'MakeHub: what is repeated with its token does not come to what it must',
    ]);
    expect(causes(atOnce).map(([title]) => title)).toEqual(['MakeHub: HubId shows another value']);
  });

  it('finds thousands of unlike causes at once', () => {
    const unlike = Array.from({ length: 3000 }, (_, index) =>
      failing(`clb.Get${index}.Field${index}.response`, [absent(`Get${index}`, `Field${index}`)]),
    );
    expect(causes(...unlike)).toHaveLength(3000);
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
