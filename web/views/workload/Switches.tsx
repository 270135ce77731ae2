import { Segments } from '../../frame/Segments.tsx';
import { useMessages } from '../../i18n/messages.ts';
import type { WorkloadLink } from './link.ts';
import { workloadMessages } from './messages.ts';

interface SwitchesProps {
  readonly link: WorkloadLink;
  onChange(change: Partial<WorkloadLink>): void;
}

/** Lines or departments; their cells by theme, by place, or by who is named with them. */
export function Switches({ link, onChange }: SwitchesProps) {
  const t = useMessages(workloadMessages);
  const isTogether = link.show === 'together';
  return (
    <>
      <Segments
        name={t.by}
        options={[
          { value: 'line', name: t.byLine },
          { value: 'department', name: t.byDepartment },
        ]}
        value={link.by ?? 'line'}
        onChange={(value) =>
          onChange({
            by: value === 'line' ? undefined : value,
            row: undefined,
            sort: undefined,
            whole: undefined,
            ...(isTogether && { col: undefined, without: undefined }),
          })
        }
      />
      <Segments
        name={t.columns}
        options={[
          { value: 'theme', name: t.columnsTheme },
          { value: 'region', name: t.columnsRegion },
          { value: 'together', name: t.togetherView },
        ]}
        value={isTogether ? 'together' : (link.cols ?? 'theme')}
        onChange={(to) =>
          onChange({
            cols: to === 'region' ? 'region' : undefined,
            show: to === 'together' ? 'together' : undefined,
            col: undefined,
            ...(isTogether !== (to === 'together') && { row: undefined, sort: undefined, least: undefined }),
          })
        }
      />
    </>
  );
}
