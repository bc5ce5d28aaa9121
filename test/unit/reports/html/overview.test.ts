import { describe, expect, it } from 'vitest';
import { layOutStates } from '../../../../reports/html/overview/lay-out-states.ts';
import { html } from '../../../../reports/html/html.tsx';
import { wholePage } from './whole-page.ts';
import { overviewReport } from './overview-report.ts';

const page = html(overviewReport);
const whole = wholePage(page);
const section = (id: string): string => new RegExp(`<h2 id="${id}">.*?</section>`, 's').exec(whole)?.[0] ?? '';
const range = 'clb.CreateLoadBalancerTCPListener.Bandwidth.range';

describe('the overviews of a page', () => {
  it('count what is broken of each action and kind, and lead to it', () => {
    expect(section('matrix')).toMatch(
      /<td class="fail" data-rows="\d+"><a href="#action=CreateLoadBalancerTCPListener&amp;kind=range" aria-label="CreateLoadBalancerTCPListener, range, 1 of 1: fail">✗1<\/a><\/td>/,
    );
    expect(section('matrix')).toContain('<th scope="row">(service-wide)</th>');
  });

  it('draw what leads from state to state, and what else is broken in one', () => {
    const [lifecycle] = overviewReport.lifecycles ?? [];
    if (!lifecycle) throw new Error('there is a life cycle');
    const { states, edges } = layOutStates(lifecycle, ({ from }) => from === 'running');
    expect(states.map(({ name, look, broken }) => [name, look, broken.length])).toEqual([
      ['none', 'absent', 0],
      ['stopped', 'stable', 0],
      ['starting', 'transient', 0],
      ['running', 'stable', 1],
    ]);
    expect(states.map(({ x }) => x)).toEqual(states.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(edges.map(({ pairs }) => pairs.map(({ on }) => on))).toEqual([['create'], ['start'], []]);
    const [diagram = ''] = section('lifecycles').match(/<svg.*?<\/svg>/s) ?? [];
    expect(diagram).toMatch(
      /<a href="#open=clb.listener.state.running%2Fstart" class="fail" data-rows="\d+" aria-label="running: start is refused: fail">/,
    );
    expect(section('lifecycles')).toContain('✗ 1 broken');
    expect(whole).toContain('✓ accept → starting → running');
  });

  it('show what becomes of repeated calls, by way and action', () => {
    expect(section('tokens')).toContain('<th scope="row">other token</th>');
    expect(section('tokens')).toContain('aria-label="CreateLoadBalancer, other-token: pass">✓</a>');
  });

  it('list the values at the edges of bounds', () => {
    expect(section('boundaries')).toContain('2 values at the edges of 1 bounds, 1 treated wrongly');
    expect(whole).toContain('<span class="v fail" title="fail">✗ above-max </span>');
  });

  it('say which edition the target follows where they disagree', () => {
    const words = [...section('disputed').matchAll(/<li><b>(\d+)<\/b> in (\d) of (\d) values/g)];
    expect(words.map(([, ...found]) => found.join(' '))).toEqual(['2018 1 2', '2024 1 2']);
    expect(whole).toContain(`<a href="#open=${range}">`);
  });

  it('count requests and their time by action', () => {
    expect(section('traffic')).toContain('1,200 requests to 1 actions');
    expect(whole).toContain('<td class="number">1,200</td><td class="number">2.4</td><td class="number">2.0</td>');
  });

  it('are left out, with their links, where a report has nothing of the kind', () => {
    const { lifecycles: _lifecycles, tokens: _tokens, ...others } = overviewReport;
    const text = html({ ...others, requirements: [], run: { ...others.run, traffic: [] } });
    for (const id of ['causes', 'matrix', 'lifecycles', 'tokens', 'boundaries', 'disputed', 'traffic']) {
      expect(text).not.toContain(`"#${id}"`);
      expect(text).not.toContain(` id="${id}"`);
    }
  });
});
