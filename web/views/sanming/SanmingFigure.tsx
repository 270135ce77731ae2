import { Link } from '@tanstack/react-router';
import { NothingFound } from '../../frame/NothingFound.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { taskMessages } from '../../tasks/messages.ts';
import { noneOpen } from './drawn.ts';
import { Flow } from './Flow.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { sanmingMessages } from './messages.ts';
import type { SanmingPartProps } from './use-reform-model.ts';

/** So many documents are drawn. */
const mostDrawn = 60;

/** The flow from the origin to the tasks, or the measures by place; a way on where no document draws on it. */
export function SanmingFigure({ link, asked: { answer, measures }, onChange }: SanmingPartProps) {
  const t = useMessages(sanmingMessages);
  const { widen } = useMessages(taskMessages);
  if (!answer || !measures) return null;
  const { documents } = answer;
  if (documents.length === 0) {
    return (
      <NothingFound title={t.noDocuments} text={t.noDocumentsHow}>
        <Link className="btn" to="/sanming" search={{}}>
          {widen}
        </Link>
      </NothingFound>
    );
  }
  if (link.show === 'measures') {
    if (measures.measures.length === 0) return <p className="none">{t.noMeasures}</p>;
    return (
      <MeasureTable
        {...measures}
        theme={link.theme}
        region={link.region}
        sort={link.sort}
        onChoose={(theme, region) => onChange({ ...noneOpen, theme, region })}
        onSort={(sort) => onChange({ sort })}
      />
    );
  }
  return (
    <>
      <Flow
        answer={{ ...answer, documents: documents.slice(0, mostDrawn) }}
        selected={link.sel}
        onSelect={(sel) => onChange({ ...noneOpen, sel })}
        onOpen={(figure) => onChange({ ...noneOpen, ...figure })}
      />
      {documents.length > mostDrawn && <p className="none sanming-cut">{t.drawnPart(mostDrawn, documents.length)}</p>}
    </>
  );
}
