import type { ReformModelAnswer } from '../../../graph/store/count-answers.ts';
import { useMessages } from '../../i18n/messages.ts';
import { nameOf } from '../../view-model/caption.ts';
import { measuresOf } from './measures.ts';
import { sanmingMessages } from './messages.ts';

interface MeasureTableProps {
  readonly answer: ReformModelAnswer;
  readonly theme: string | undefined;
  readonly region: string | undefined;
  onChoose(theme: string, region: string): void;
}

/** Which measures each place takes up: a square a task, filled where its text speaks of the model. */
export function MeasureTable({ answer, theme, region, onChoose }: MeasureTableProps) {
  const t = useMessages(sanmingMessages);
  const { places, measures } = measuresOf(answer);
  return (
    <table className="measures">
      <thead>
        <tr>
          <th scope="col">{t.measure}</th>
          {places.map((place) => (
            <th key={place.id} scope="col">
              {nameOf(place)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {measures.map((measure) => (
          <tr key={measure.theme.id}>
            <th scope="row">{nameOf(measure.theme)}</th>
            {places.map((place) => {
              const modes = measure.places.get(place.id) ?? [];
              return (
                <td key={place.id}>
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
                        <i key={i} className={`square ${mode}`} />
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
