import type { VNode } from 'preact';
import type { ReportedPair } from '../../model/reported-overview.ts';
import { signOf } from '../../parts/verdict-words.ts';
import { labelWidth, lineHeight, type DrawnEdge, type DrawnState, type StateDrawing } from './lay-out-states.ts';
import type { PairView } from './pair-view.ts';
import { worstVerdict } from './worst-verdict.ts';

interface Props {
  readonly resource: string;
  readonly drawing: StateDrawing;
  readonly view: (pair: ReportedPair) => PairView;
}

/** A state diagram: each call that leads on has the colour of its verdict, and a link to it. */
export function LifecycleDiagram({ resource, drawing, view }: Props): VNode {
  const { width, height, states, edges } = drawing;
  return (
    <div class="scroll drawing" tabindex={0} role="region" aria-label={`Diagram of the states of ${resource}`}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={resource}>
        {edges.map((edge) => (
          <Edge edge={edge} view={view} />
        ))}
        {states.map((state) => (
          <State state={state} view={view} />
        ))}
      </svg>
    </div>
  );
}

function State({ state, view }: { readonly state: DrawnState } & Pick<Props, 'view'>): VNode {
  const { name, look, broken, x, y, width, height } = state;
  const top = y - height / 2;
  return (
    <g class={`state ${look}${broken.length > 0 ? ' fail' : ''}`}>
      <rect x={round(x - width / 2)} y={round(top)} width={round(width)} height={height} rx={15} />
      <text x={round(x)} y={round(top + 19)}>
        {name}
      </text>
      {broken.map((pair, index) => (
        <Call pair={pair} view={view(pair)} x={x} y={top + 19 + (index + 1) * lineHeight} />
      ))}
    </g>
  );
}

interface CallProps {
  readonly pair: ReportedPair;
  readonly view: PairView;
  readonly x: number;
  readonly y: number;
}

/** A call, in the colour of its verdict, that leads to its requirements. */
function Call({ pair: { on }, view: { verdict, href, rows, name }, x, y }: CallProps): VNode {
  const width = labelWidth(on);
  return (
    <a href={href} class={verdict} data-rows={rows} aria-label={name}>
      <rect x={round(x - width / 2)} y={round(y - 12)} width={round(width)} height={lineHeight} />
      <text x={round(x)} y={round(y)}>
        {signOf(verdict)} {on}
      </text>
    </a>
  );
}

function Edge({ edge: { points, pairs, label }, view }: { readonly edge: DrawnEdge } & Pick<Props, 'view'>): VNode {
  const top = label.y - ((pairs.length - 1) * lineHeight) / 2 + 4;
  const colour = pairs.length === 0 ? 'itself' : worstVerdict(pairs.map((pair) => view(pair).verdict));
  return (
    <g>
      <path class={colour} d={curve(points)} />
      <path class={`head ${colour}`} d={arrowHead(points)} />
      {pairs.map((pair, index) => (
        <Call pair={pair} view={view(pair)} x={label.x} y={top + index * lineHeight} />
      ))}
    </g>
  );
}

type Points = DrawnEdge['points'];

/** A smooth line through the middles between the points. */
function curve(points: Points): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${round(point.x)} ${round(point.y)} ${round(end.x)} ${round(end.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${bends.length > 0 ? bends.join('') : `L${round(last.x)} ${round(last.y)}`}`;
}

function arrowHead(points: Points): string {
  const [before, tip] = points.slice(-2);
  if (!before || !tip) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const side = (sign: number): string =>
    `${round(tip.x - 8 * dx + sign * 4 * dy)} ${round(tip.y - 8 * dy - sign * 4 * dx)}`;
  return `M${round(tip.x)} ${round(tip.y)}L${side(1)}L${side(-1)}Z`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
