import { isNotFound } from '../../data/client.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { useViewLink } from '../../state/use-view-link.ts';
import { nameOf } from '../../view-model/caption.ts';
import { DrawFigures } from './DrawFigures.tsx';
import { noneOpen } from './drawn.ts';
import { sanmingMessages } from './messages.ts';
import { panelOf } from './panel-of.tsx';
import { SanmingActions } from './SanmingActions.tsx';
import { SanmingFigure } from './SanmingFigure.tsx';
import { SanmingFilters } from './SanmingFilters.tsx';
import { SanmingLegend } from './SanmingLegend.tsx';
import { useReformModel } from './use-reform-model.ts';
import '../../tasks/tasks.css';
import './sanming.css';

/** How a local experience reached other places: origin, instruments, documents, tasks, and how strong the evidence is. */
export function SanmingView() {
  const t = useMessages(sanmingMessages);
  const [link, change] = useViewLink('/sanming');
  const asked = useReformModel(link);
  const { data, answer, error } = asked;
  const part = { link, asked, onChange: change };
  const title = t.titleOf(data ? nameOf(data.model).replace(/医改经验$/, '经验') : t.title);
  const lost = isNotFound(error);
  const panel = answer && panelOf(link, answer, t, change);

  return (
    <div className={panel?.onClose ? 'sanming-view chosen' : 'sanming-view'}>
      <ViewFrame
        title={title}
        loading={asked.isPending}
        counted={data && t.counted(data.origin.map(({ region }) => nameOf(region)).join('、') || nameOf(data.model))}
        actions={<SanmingActions {...part} fileName={title} />}
        filters={<SanmingFilters {...part} />}
        legend={<SanmingLegend squares={link.show === 'measures'} />}
        caution={t.caution}
        panel={panel}
      >
        {error && !lost && <Trouble error={error} reset={asked.again} />}
        {lost && <Notice icon={<Icon name="link" size={18} />} title={t.none} text={t.noneHow} />}
        {data && data.documentsTotal > data.documents.length && (
          <p className="none sanming-cut">{t.cutDocuments(data.documents.length, data.documentsTotal)}</p>
        )}
        <SanmingFigure {...part} />
        {answer && (
          <div className="sanming-around">
            <DrawFigures answer={answer} link={link} onOpen={(figure) => change({ ...noneOpen, ...figure })} />
          </div>
        )}
      </ViewFrame>
    </div>
  );
}
