import { labelOfId } from '../../graph/schema/label-of-id.ts';
import { labels } from '../../graph/schema/labels.ts';
import { isNotFound } from '../data/client.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { PanelHead } from './PanelHead.tsx';

interface NotThereProps {
  /** Of a node or a relationship. */
  readonly id: string;
  readonly error: unknown;
  retry(): void;
  onClose(): void;
}

/** In place of what a panel would tell: that nothing is held under this id, or that it could not be read now. */
export function NotThere({ id, error, retry, onClose }: NotThereProps) {
  const t = useMessages(graphMessages);
  const language = useLanguage();
  const [, from = id] = id.split('|');
  const label = labelOfId(from);
  const gone = isNotFound(error);
  return (
    <div className="sec">
      <PanelHead
        label={label ?? 'Policy'}
        ghost
        kind={id !== from || !label ? '' : labels[label][language]}
        title={gone ? t.goneNode : t.failed}
        onClose={onClose}
      />
      <p className="panel-note">{gone ? t.goneText(id) : t.failedText}</p>
      {!gone && (
        <p className="panel-buttons">
          <button type="button" className="btn" onClick={retry}>
            {t.again}
          </button>
        </p>
      )}
    </div>
  );
}
