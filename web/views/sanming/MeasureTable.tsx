import { cellId } from '../../briefing/things.ts';
import { SortHead } from '../../frame/SortHead.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { type Sort, sorted } from '../../view-model/sort.ts';
import { type Measures, measureValue } from './measures.ts';
import { sanmingMessages } from './messages.ts';
import './draw-square.css';
import './measure-table.css';

/** Beside each other so many names of places have room; more of them stand upright. */
const mostBeside = 12;

interface MeasureTableProps extends Measures {
  readonly theme: string | undefined;
  readonly region: string | undefined;
  readonly sort: Sort | undefined;
  onChoose(theme: string, region: string | undefined): void;
  onSort(sort: Sort | undefined): void;
}

/** Which measures each place takes up: a square a task, filled where its text speaks of the model. */
export function MeasureTable({ places, measures, theme, region, sort, onChoose, onSort }: MeasureTableProps) {
  const t = useMessages(sanmingMessages);
  const sorting = { sort, onSort };
  return (
    <table className={places.length > mostBeside ? 'measures upright' : 'measures'}>
      <thead>
        <tr>
          <SortHead column="measure" name={t.measure} {...sorting} />
          <SortHead column="tasks" name={t.tasksColumn} className="number" downFirst {...sorting} />
          {places.map((place) => (
            <SortHead
              key={place.id}
              column={`at:${place.id}`}
              thing={place.id}
              name={nameOf(place)}
              downFirst
              {...sorting}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted(measures, sort, measureValue).map((measure) => (
          <tr
            key={measure.theme.id}
            className={theme === measure.theme.id ? 'chosen' : undefined}
            data-id={measure.theme.id}
          >
            <th scope="row">{nameOf(measure.theme)}</th>
            <td className="number">
              <button
                type="button"
                aria-pressed={theme === measure.theme.id && !region}
                aria-label={t.whole(nameOf(measure.theme), measure.tasks)}
                onClick={() => onChoose(measure.theme.id, undefined)}
              >
                {measure.tasks}
              </button>
            </td>
            {places.map((place) => {
              const modes = measure.places.get(place.id) ?? [];
              return (
                <td key={place.id} data-id={cellId(measure.theme.id, place.id)}>
                  {modes.length === 0 ? (
                    <i className="zero" />
                  ) : (
                    <button
                      type="button"
                      aria-pressed={theme === measure.theme.id && region === place.id}
                      aria-label={t.cell(nameOf(measure.theme), nameOf(place), modes.length)}
                      onClick={() => onChoose(measure.theme.id, place.id)}
                    >
                      {modes.map((mode, i) => (
                        // Squares are alike and have no order of their own
                        <i key={i} className={`draw-square ${mode}`} />
                      ))}
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
