import type { NodeSummary } from '../../graph/store/answers.ts';
import { graphMessages } from '../i18n/graph.ts';
import { useMessages } from '../i18n/messages.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import { fullWidthMarker, nameOf } from '../view-model/caption.ts';
import type { Section } from '../view-model/sections.ts';
import { GraphIcon } from '../views/graph/GraphIcon.tsx';
import { PanelHead } from './PanelHead.tsx';

interface SectionPanelProps {
  readonly section: Section;
  onOpen(): void;
  onSelect(id: string): void;
  onClose(): void;
}

/** A folded section: its tasks in printed order, each opens the section and is selected. */
export function SectionPanel({ section, onOpen, onSelect, onClose }: SectionPanelProps) {
  const t = useMessages(graphMessages);
  return (
    <>
      <div className="sec">
        <PanelHead
          label="Task"
          kind={`${t.sectionOf} · ${t.tasksIn(section.tasks.length)}`}
          title={section.marker + section.title}
          onClose={onClose}
        />
        <button type="button" className="btn" onClick={onOpen}>
          <GraphIcon name="expand" />
          {t.openSection}
        </button>
      </div>
      <section className="relationship-list">
        <ul>
          {section.tasks.map((task: NodeSummary) => (
            <li key={task.id}>
              <div className="row">
                <button type="button" className="row-name" onClick={() => onSelect(task.id)}>
                  <LabelMark label="Task" size={20} />
                  <span className="row-no">{fullWidthMarker(String(task.properties.marker ?? ''))}</span>
                  <span className="row-title">{nameOf(task)}</span>
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
