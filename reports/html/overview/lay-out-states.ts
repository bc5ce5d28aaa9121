import { Graph, layout } from '@dagrejs/dagre';
import type { ReportedLifecycle, ReportedPair } from '../../model/reported-overview.ts';

/** A state where it stands, with the middle of its box. */
export interface DrawnState {
  readonly name: string;
  /** It passes by itself, or is absence. */
  readonly look: 'stable' | 'transient' | 'absent';
  /** What is broken in it and is no way to another. */
  readonly broken: readonly ReportedPair[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way from a state to another: its points, and the calls that lead along it; none where it is gone by itself. */
export interface DrawnEdge {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly pairs: readonly ReportedPair[];
  /** The middle of the label. */
  readonly label: { readonly x: number; readonly y: number };
}

/** A life cycle as it is drawn. */
export interface StateDrawing {
  readonly width: number;
  readonly height: number;
  readonly states: readonly DrawnState[];
  readonly edges: readonly DrawnEdge[];
}

/** Height of a line of text, and width of one of its characters, in pixels. */
export const lineHeight = 16;
const characterWidth = 6.8;
const boldWidth = 7.3;
const stateHeight = 30;

/** Width of a text, with the sign before it. */
export function labelWidth(text: string): number {
  return text.length * boldWidth + 20;
}

/**
 * Lays out the states of a life cycle from left to right, as accepted calls lead from one to another. States that no such call
 * leads into or out of are left out, unless something is broken in them.
 */
export function layOutStates(lifecycle: ReportedLifecycle, isBroken: (pair: ReportedPair) => boolean): StateDrawing {
  const graph = new Graph({ directed: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 30, edgesep: 14, marginx: 10, marginy: 10 });
  const ways = waysOf(lifecycle);
  const drawn = new Set(ways.flatMap(({ pairs }) => pairs));
  const others = lifecycle.pairs.filter((pair) => !drawn.has(pair) && isBroken(pair));
  const brokenIn = (name: string): readonly ReportedPair[] => others.filter(({ from }) => from === name);
  const names = [...new Set([...ways.flatMap(({ from, to }) => [from, to]), ...others.map(({ from }) => from)])];
  for (const name of names) {
    const broken = brokenIn(name);
    const width = Math.max(widthOf(name) + 24, ...broken.map(({ on }) => labelWidth(on)));
    graph.setNode(name, { width, height: stateHeight + broken.length * lineHeight });
  }
  for (const { from, to, pairs } of ways) {
    const width = Math.max(0, ...pairs.map(({ on }) => labelWidth(on)));
    graph.setEdge(from, to, { width, height: pairs.length * lineHeight, labelpos: 'c' });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: names.map((name) => ({
      name,
      look: lookOf(name, lifecycle),
      broken: brokenIn(name),
      ...placeOf(graph.node(name)),
    })),
    edges: ways.map(({ from, to, pairs }) => {
      const {
        points,
        x = 0,
        y = 0,
      } = graph.edge(from, to) as {
        points: readonly { readonly x: number; readonly y: number }[];
        x?: number;
        y?: number;
      };
      return { points, pairs, label: { x, y } };
    }),
  };
}

function lookOf(name: string, { stable, transient }: ReportedLifecycle): DrawnState['look'] {
  if (transient.includes(name)) return 'transient';
  return stable.includes(name) ? 'stable' : 'absent';
}

function placeOf(node: unknown): Pick<DrawnState, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = node as Pick<DrawnState, 'x' | 'y' | 'width' | 'height'>;
  return { x, y, width, height };
}

function widthOf(text: string): number {
  return text.length * characterWidth;
}

interface Way {
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly ReportedPair[];
}

/** The ways that accepted calls lead along, and those of states that pass. */
function waysOf({ pairs }: ReportedLifecycle): readonly Way[] {
  const ways = new Map<string, { from: string; to: string; pairs: ReportedPair[] }>();
  const add = (from: string, to: string, pair?: ReportedPair): void => {
    const way = ways.get(`${from} ${to}`) ?? { from, to, pairs: [] };
    if (pair) way.pairs.push(pair);
    ways.set(`${from} ${to}`, way);
  };
  for (const pair of pairs) {
    const { from, expect, through, to } = pair;
    const next = through ?? to;
    if (expect !== 'accept' || next === undefined || next === from) continue;
    add(from, next, pair);
    if (through !== undefined && to !== undefined) add(through, to);
  }
  return [...ways.values()];
}
