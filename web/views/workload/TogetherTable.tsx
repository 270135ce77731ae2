import type { TogetherAnswer } from '../../../graph/store/answers/workload.ts';
import { cellId } from '../../briefing/things.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';
import { arcsOf, liftStep, liftSteps, liftStepsSeen, matrixOf } from './together.ts';
import './workload-table.css';
import './heat.css';
import './together-table.css';

const rowHeight = 33;

interface TogetherTableProps {
  readonly answer: TogetherAnswer;
  readonly link: WorkloadLink;
  onChoose(row: string | undefined, column: string | undefined): void;
}

/** Who is named with whom: joint tasks in the cells, their step how many times the expected number; arcs beside. */
export function TogetherTable({ answer, link, onChoose }: TogetherTableProps) {
  const t = useMessages(workloadMessages);
  const matrix = matrixOf(answer);
  const { arcs, width, height } = arcsOf(matrix, rowHeight);
  const isChosen = (a: string, b: string) => (link.row === a && link.col === b) || (link.row === b && link.col === a);
  return (
    <table className="workload together">
      <thead>
        <tr>
          <td className="name" />
          {matrix.units.map(({ node }) => (
            <th key={node.id} scope="col" className="heat" data-id={node.id}>
              <span className="upright">{nameOf(node)}</span>
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {matrix.units.map(({ node, tasks }, i) => (
          <tr key={node.id} className={link.row === node.id ? 'chosen' : undefined} data-id={node.id}>
            <th scope="row" className="name">
              <button
                type="button"
                title={t.ownTasks(nameOf(node), tasks)}
                aria-pressed={link.row === node.id && !link.col}
                onClick={() => onChoose(node.id, undefined)}
              >
                {nameOf(node)}
              </button>
            </th>
            {matrix.units.map(({ node: other }) => {
              if (other.id === node.id) {
                return (
                  <td key={other.id} className="heat own">
                    <button
                      type="button"
                      aria-label={t.ownTasks(nameOf(node), tasks)}
                      onClick={() => onChoose(node.id, undefined)}
                    >
                      {tasks}
                    </button>
                  </td>
                );
              }
              const pair = matrix.pair(node.id, other.id);
              if (!pair) {
                return (
                  <td key={other.id} className="heat">
                    <i className="zero" />
                  </td>
                );
              }
              const said = t.pair(
                nameOf(node),
                nameOf(other),
                pair.tasks,
                pair.expected.toFixed(1),
                pair.lift.toFixed(2),
              );
              return (
                <td key={other.id} className="heat" data-id={cellId(node.id, other.id)}>
                  <button
                    type="button"
                    className={`heat-${liftStep(pair.lift)}`}
                    aria-pressed={isChosen(node.id, other.id)}
                    aria-label={said}
                    title={said}
                    onClick={() => onChoose(node.id, other.id)}
                  >
                    {pair.tasks}
                  </button>
                </td>
              );
            })}
            {i === 0 && (
              <td rowSpan={matrix.units.length} className="arcs" aria-hidden="true">
                {/* The cells say and open the same: the drawing is for the eye and the mouse. */}
                <svg width={width} height={height}>
                  <title>{t.arcs}</title>
                  {arcs.map((arc) => (
                    // biome-ignore lint/a11y/noStaticElementInteractions: see above
                    <path
                      key={arc.path}
                      data-id={cellId(arc.pair.a, arc.pair.b)}
                      d={arc.path}
                      fill="none"
                      className={isChosen(arc.pair.a, arc.pair.b) ? 'chosen' : undefined}
                      stroke={`var(--h${arc.step})`}
                      strokeWidth={arc.width}
                      onClick={() => onChoose(arc.pair.a, arc.pair.b)}
                    />
                  ))}
                </svg>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The steps of the cells: how many times the expected number. */
export function LiftScale({ answer }: { readonly answer: TogetherAnswer }) {
  const seen = liftStepsSeen(matrixOf(answer));
  const t = useMessages(workloadMessages);
  return (
    <>
      <span>
        {t.lift}
        {seen.has(0) && <i className="heat-sample heat-0">{`<${liftSteps[0].from}`}</i>}
        {liftSteps
          .filter(({ step }) => seen.has(step))
          .map(({ step, from }) => (
            <i key={step} className={`heat-sample heat-${step}`}>
              ≥{from}
            </i>
          ))}
      </span>
      <span className="arcs-said">{t.lines}</span>
    </>
  );
}
