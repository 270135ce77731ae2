import { useMessages } from '../../i18n/messages.ts';
import { LabelMark } from '../../marks/LabelMark.tsx';
import { widthInCharacters } from '../../view-model/text-width.ts';
import { firstBaseline, lineHeight, type Picture, type PictureLine, pictureWidth } from './item-picture.ts';
import { readerMessages } from './messages.ts';
import { isPointedAt, nowhere, type Pointing } from './pointed.ts';
import './item-picture.css';

interface ItemPictureProps {
  readonly picture: Picture;
  /** The relationship whose line and end stand out. */
  readonly chosen: string | undefined;
  /** What the chosen line says: 负责 第 1 位. */
  readonly said: string;
  readonly pointing: Pointing;
  onChoose(relationship: string): void;
}

/** The item and what it is related to, as a picture; the list below says the same in words. */
export function ItemPicture({ picture, chosen, said, pointing, onChoose }: ItemPictureProps) {
  const t = useMessages(readerMessages);
  const chosenLabel = picture.nodes.find(
    (node) => node.relationship !== undefined && node.relationship === chosen,
  )?.label;
  const pointed = new Set(
    picture.nodes.flatMap(({ id, relationship }) => (relationship && isPointedAt(pointing, id) ? [relationship] : [])),
  );
  const chosenLine = picture.lines.find((line) => line.relationship !== undefined && line.relationship === chosen);
  return (
    <div className="item-picture">
      <svg width="100%" viewBox={`0 0 ${pictureWidth} ${picture.height}`} aria-hidden="true">
        <defs>
          <marker
            id="item-arrow"
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 1 9 5 0 9Z" fill="var(--r-base)" />
          </marker>
          <marker
            id="item-arrow-on"
            viewBox="0 0 10 10"
            refX="8"
            refY="5"
            markerWidth="12"
            markerHeight="12"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 1 9 5 0 9Z" fill={chosenLabel ? `var(--n-${chosenLabel})` : 'var(--r-base)'} />
          </marker>
        </defs>
        {picture.lines.map((line) => {
          const on = line.relationship !== undefined && line.relationship === chosen;
          const isPointed = line.relationship !== undefined && pointed.has(line.relationship);
          return (
            <g key={`${line.relationship}-${line.to.x}-${line.to.y}`}>
              <path
                d={`M${line.from.x} ${line.from.y}L${line.to.x} ${line.to.y}`}
                stroke={on ? `var(--n-${chosenLabel})` : isPointed ? 'var(--text)' : 'var(--r-base)'}
                strokeWidth={on ? 3 : isPointed ? 2 : 1.4}
                strokeDasharray={line.dashed ? '7 3' : undefined}
                markerEnd={on ? 'url(#item-arrow-on)' : 'url(#item-arrow)'}
              />
              {line.dashed && (
                <circle
                  cx={line.from.x}
                  cy={line.from.y}
                  r="3.4"
                  fill="var(--canvas)"
                  stroke="var(--r-base)"
                  strokeWidth="1.3"
                />
              )}
            </g>
          );
        })}
        {chosenLine && said && <Chip line={chosenLine} said={said} />}
        {picture.nodes.map((node) => {
          const on = node.relationship !== undefined && node.relationship === chosen;
          const above = node.label === 'Task' && node.relationship === undefined;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list below chooses the same by keyboard
            <g
              key={`${node.id}-${node.relationship}`}
              className={[node.relationship && 'choosable', isPointedAt(pointing, node.id) && 'lit']
                .filter(Boolean)
                .join(' ')}
              data-node={node.id}
              transform={`translate(${node.x} ${node.y})`}
              onClick={() => node.relationship && onChoose(node.relationship)}
              onPointerEnter={() => pointing.onPoint([node.id])}
              onPointerLeave={() => pointing.onPoint(nowhere)}
            >
              {isPointedAt(pointing, node.id) && (
                <circle r={node.size / 2 + 3} fill="none" stroke="var(--text)" strokeWidth="1.6" />
              )}
              {on && <circle r={node.size / 2 + 2} fill="var(--selectionHalo)" opacity="0.55" />}
              {on && <circle r={node.size / 2 - 3.5} fill="var(--canvas)" stroke="var(--selection)" strokeWidth="2" />}
              <g transform={`translate(${-node.size / 2} ${-node.size / 2})`}>
                <LabelMark label={node.label} size={node.size} ghost={node.ghost} />
              </g>
              {node.lines.map((line, i) => (
                <text
                  key={line}
                  y={firstBaseline(node) + i * lineHeight}
                  fontSize="12"
                  fontWeight={on || above ? 700 : 400}
                  fill="var(--text)"
                  textAnchor="middle"
                  stroke="var(--canvas)"
                  strokeWidth="3.4"
                  strokeLinejoin="round"
                  paintOrder="stroke"
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      {picture.leftOut > 0 && <p>{t.leftOut(picture.leftOut)}</p>}
    </div>
  );
}

/** A word on a line, in the marker's colour. */
function Chip({ line, said }: { readonly line: PictureLine; readonly said: string }) {
  // Nearer to its end than to the item, whose name stands above it.
  const along = (a: number, b: number) => a + (b - a) * 0.58;
  const [x, y] = [along(line.from.x, line.to.x), along(line.from.y, line.to.y)];
  const width = widthInCharacters(said) * 12 + 10;
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect x={-width / 2} y="-10" width={width} height="20" rx="4" fill="var(--mark)" stroke="var(--markEdge)" />
      <text y="4.5" fontSize="12" fontWeight="600" fill="var(--onMark)" textAnchor="middle">
        {said}
      </text>
    </g>
  );
}
