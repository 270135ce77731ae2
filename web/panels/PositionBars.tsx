import './position-bars.css';

interface PositionBarsProps {
  readonly order: number;
  readonly total: number;
  readonly title: string;
}

const most = 12;

/** ▮▯▯: where a unit stands in the list of its task. Being first is an order, never a lead. */
export function PositionBars({ order, total, title }: PositionBarsProps) {
  const shown = Math.min(Math.max(order, total), most);
  return (
    <span className="position-bars" title={title}>
      {Array.from({ length: shown }, (_, i) => (
        // The bars are alike and never change places
        <i key={i} className={i + 1 === order ? 'on' : undefined} aria-hidden="true" />
      ))}
      <span className="visually-hidden">{title}</span>
    </span>
  );
}
