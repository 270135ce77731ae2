import type { Language } from '../../../graph/language.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { pathMessages } from '../../i18n/paths.ts';
import { shapes } from '../../marks/shapes.ts';
import { captionOf, presenceOf, titleOf } from '../../view-model/caption.ts';
import type { Chain, ChainLine, ChainNode } from '../../view-model/chain.ts';
import { chipOf, positionWord } from '../../view-model/sentence.ts';
import { widthInPixels } from '../../view-model/text-width.ts';
import { besideNode } from '../../view-model/wrap.ts';

interface ChainFigureProps {
  readonly chain: Chain;
  /** Ids of the nodes and relationships of the open path. */
  readonly chosen: ReadonlySet<string>;
  /** Drawn as what it is: no chain. */
  readonly association?: boolean;
  readonly title: string;
  /** A node that is not held and breaks the chain: hatched, with a cross before it. */
  readonly broken?: string;
}

/** Paths as a picture: one column for each step, the open path in the colours of what its steps reach. */
export function ChainFigure({ chain, chosen, association = false, title, broken }: ChainFigureProps) {
  const { width, height } = chain;
  const isOn = (line: ChainLine) => line.relationships.some(({ id }) => chosen.has(id));
  const lines = [...chain.lines].sort((a, b) => Number(isOn(a)) - Number(isOn(b)));
  return (
    <svg
      className="chain"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
    >
      <defs>
        <pattern id="not-held" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="10" height="10" fill="var(--canvas)" />
          <rect width="5" height="10" fill="var(--sunken)" />
        </pattern>
      </defs>
      {chain.nodes.map((node) => node.members[0]?.id === broken && <NotHeld key={node.id} node={node} />)}
      {lines.map((line) => (
        <Line key={line.id} line={line} on={isOn(line)} association={association} />
      ))}
      {chain.nodes.map((node) => (
        <Mark key={node.id} node={node} on={node.members.some(({ id }) => chosen.has(id))} />
      ))}
    </svg>
  );
}

const half: Readonly<Record<string, number>> = { Task: 20, FunctionalLine: 27, Policy: 22, Theme: 24 };
const reachOf = ({ members }: ChainNode) => (half[members[0]?.label ?? ''] ?? 24) + 3;

function Line({
  line,
  on,
  association,
}: {
  readonly line: ChainLine;
  readonly on: boolean;
  readonly association: boolean;
}) {
  const language = useLanguage();
  const { left, right, onward, relationships } = line;
  const beside =
    left.side === 'right' ? Math.max(...besideNode(titleOf(left.members[0]!), widest).map(widthInPixels)) + 8 : 0;
  const [x1, x2] = [left.x + reachOf(left) + beside, right.x - reachOf(right)];
  const [y1, y2] = [left.y, right.y];
  const reached = (onward ? right : left).members[0]!.label;
  const colour = on ? `var(--n-${reached})` : 'var(--r-base)';
  const width = on ? 3 : association ? 1.3 : 1.5;
  const bend = Math.max(24, (x2 - x1) * 0.45);
  const gap = 9;
  const [from, to] = onward ? [x1, x2 - gap] : [x1 + gap, x2];
  const course = `M${from} ${y1}C${from + bend} ${y1} ${to - bend} ${y2} ${to} ${y2}`;
  const words = association ? chipOf(relationships[0]!, language) : wordsOf(relationships, on, language);
  const at = on || y1 === y2 ? { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } : { x: x1 + 26, y: y1 - 9 };
  return (
    <g>
      {on && <path d={course} fill="none" stroke="var(--selectionHalo)" strokeWidth="11" opacity="0.5" />}
      <path
        d={course}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={association ? '1 5' : undefined}
        strokeLinecap={association ? 'round' : undefined}
      />
      {!association && <Arrow x={onward ? x2 : x1} y={onward ? y2 : y1} left={!onward} colour={colour} line={line} />}
      {words && <Words text={words} at={at} on={on} quiet={!on && (association || y1 !== y2)} />}
    </g>
  );
}

function wordsOf(relationships: ChainLine['relationships'], on: boolean, language: Language): string {
  const [first, ...more] = relationships;
  if (!first || more.length > 0) return '';
  const chip = chipOf(first, language);
  if (on || first.type === 'CITES') return chip;
  return first.type === 'ASSIGNED_TO' ? positionWord(first, language) : '';
}

interface ArrowProps {
  readonly x: number;
  readonly y: number;
  readonly left: boolean;
  readonly colour: string;
  readonly line: ChainLine;
}

function Arrow({ x, y, left, colour, line }: ArrowProps) {
  const hollow = line.relationships[0]?.properties.relation === 'based-on';
  const d = left ? `M${x} ${y}l11 -5v10Z` : `M${x} ${y}l-11 -5v10Z`;
  return (
    <path d={d} fill={hollow ? 'var(--canvas)' : colour} stroke={colour} strokeWidth="1.3" strokeLinejoin="round" />
  );
}

interface WordsProps {
  readonly text: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly on: boolean;
  readonly quiet: boolean;
}

function Words({ text, at: { x, y }, on, quiet }: WordsProps) {
  if (quiet) {
    return (
      <text className="chain-quiet" x={x} y={y + 2} textAnchor="middle">
        {text}
      </text>
    );
  }
  const width = widthInPixels(text) + 14;
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - 10}
        width={width}
        height="20"
        rx="4"
        fill={on ? 'var(--mark)' : 'var(--surface)'}
        stroke={on ? 'var(--markEdge)' : 'var(--line)'}
      />
      <text x={x} y={y + 4.2} textAnchor="middle" className={on ? 'chain-words on' : 'chain-words'}>
        {text}
      </text>
    </>
  );
}

function Mark({ node, on }: { readonly node: ChainNode; readonly on: boolean }) {
  const t = useMessages(pathMessages);
  const language = useLanguage();
  const [first, ...others] = node.members;
  if (!first) return null;
  const { path, character } = shapes[first.label];
  const presence = presenceOf(first);
  const ghost = presence !== undefined && presence !== 'held';
  const scale = first.label === 'Task' ? 1.7 : first.label === 'Policy' ? 2.5 : first.label === 'Department' ? 2.4 : 2;
  const lines =
    others.length > 0
      ? [first.label === 'Task' ? t.tasks(node.members.length) : t.units(node.members.length)]
      : node.side === 'right'
        ? besideNode(titleOf(first), widest)
        : captionOf(first, true, language);
  const ink = ghost ? `var(--n-${first.label})` : `var(--g-${first.label})`;
  return (
    <g transform={`translate(${node.x} ${node.y})`} fontWeight={on ? 700 : 400}>
      <title>{node.members.map(titleOf).join('、')}</title>
      {others.length > 0 &&
        [7, 3.5].map((by) => (
          <path
            key={by}
            d={path}
            transform={`translate(${by} ${-by}) scale(${scale})`}
            fill="var(--canvas)"
            stroke={`var(--n-${first.label})`}
            strokeWidth={1.3 / scale}
          />
        ))}
      <path
        d={path}
        transform={`scale(${scale})`}
        fill={ghost ? 'var(--canvas)' : `var(--n-${first.label})`}
        stroke={`var(--n-${first.label})`}
        strokeWidth={(ghost ? 1.7 : 0.6) / scale}
        strokeDasharray={ghost ? `${4 / scale} ${3 / scale}` : undefined}
      />
      <text
        className="chain-character"
        y={first.label === 'Policy' ? 7 : 5}
        textAnchor="middle"
        fill={ink}
        fontSize={first.label === 'Policy' ? 20 : 14}
      >
        {character}
      </text>
      {lines.map((line, i) => (
        <text
          key={line}
          x={node.side === 'right' ? 26 : 0}
          y={node.side === 'right' ? 4.5 + (i - (lines.length - 1) / 2) * 16 : belowMark(first) + i * 16}
          textAnchor={node.side === 'right' ? 'start' : 'middle'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

const belowMark = ({ label }: NodeSummary) => (label === 'Task' ? 32 : 41);

/** Names beside their nodes are at most so wide. */
const widest = 200;

/** What is not held stands hatched, and the way to it has a cross. */
function NotHeld({ node: { x, y } }: { readonly node: ChainNode }) {
  return (
    <g>
      <rect
        x={x - 62}
        y={y - 40}
        width="124"
        height="122"
        rx="6"
        fill="url(#not-held)"
        stroke="var(--control)"
        strokeWidth="1.4"
        strokeDasharray="4 3"
      />
    </g>
  );
}
