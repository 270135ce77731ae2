import { Segments } from '../../frame/Segments.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { boardMessages } from './board/messages.ts';
import type { LineageLink } from './link.ts';

interface LineageSwitchProps {
  readonly by: 'documents' | 'tasks';
  onChange(change: Partial<LineageLink>): void;
}

/** 文件 | 任务: the lineage of documents, or of their tasks. */
export function LineageSwitch({ by, onChange }: LineageSwitchProps) {
  const t = useMessages(boardMessages);
  return (
    <Segments
      name={t.switchBy}
      options={[
        { value: 'documents', name: t.documents },
        { value: 'tasks', name: t.tasks },
      ]}
      value={by}
      onChange={(value) => onChange({ by: value === 'tasks' ? 'tasks' : undefined })}
    />
  );
}
