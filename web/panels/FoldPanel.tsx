import { type GroupBy, groupings } from '../../graph/schema/group-key.ts';
import { labels } from '../../graph/schema/labels.ts';
import { Segments } from '../frame/Segments.tsx';
import { graphMessages } from '../i18n/graph.ts';
import { toolMessages } from '../i18n/graph-tools.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import { fullWidthMarker, nameOf } from '../view-model/caption.ts';
import { type Fold, isGroup } from '../view-model/folds.ts';
import { foldName } from '../view-model/node-look.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';
import { PanelHead } from './PanelHead.tsx';
import './rows.css';

interface FoldPanelProps {
  readonly fold: Fold;
  readonly groupBy: GroupBy;
  onGroupBy(by: GroupBy): void;
  onOpen(): void;
  onSelect(id: string): void;
  onClose(): void;
}

/** What is folded into one node: its members in order; selecting one brings it onto the picture. */
export function FoldPanel({ fold, groupBy, onGroupBy, onOpen, onSelect, onClose }: FoldPanelProps) {
  const t = useMessages(graphMessages);
  const tools = useMessages(toolMessages);
  const language = useLanguage();
  return (
    <>
      <div className="sec">
        <PanelHead
          label={fold.label}
          kind={labels[fold.label][language]}
          title={foldName(fold, language)}
          onClose={onClose}
        />
        <p className="panel-buttons">
          <button type="button" className="btn" onClick={onOpen}>
            <GraphIcon name="expand" />
            {isGroup(fold.id) ? t.openGroup : fold.label === 'Task' ? t.openSection : t.openUnits}
          </button>
        </p>
        {isGroup(fold.id) && (
          <Segments
            name={tools.groupBy}
            options={groupings.map((value) => ({ value, name: tools[`group_${value}`] }))}
            value={groupBy}
            onChange={onGroupBy}
          />
        )}
      </div>
      <section className="relationship-list">
        {fold.count !== undefined && <p className="panel-note">{t.cut(fold.count, fold.members.length)}</p>}
        <ul>
          {fold.members.map((member) => (
            <li key={member.id}>
              <div className="row">
                <button type="button" className="row-name" onClick={() => onSelect(member.id)}>
                  <LabelMark label={member.label} size={20} />
                  {member.label === 'Task' && (
                    <span className="row-no">{fullWidthMarker(String(member.properties.marker ?? ''))}</span>
                  )}
                  <span className="row-title">{nameOf(member)}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
