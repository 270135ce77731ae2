import { CsvButton } from '../../frame/CsvButton.tsx';
import { Segments } from '../../frame/Segments.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { compareTable } from './handed-on.ts';
import type { CompareLink } from './link.ts';
import { compareMessages, targetTableHead } from './messages.ts';
import { nothingChosen } from './nothing-chosen.ts';
import { type TargetGroup, targetTable } from './targets.ts';
import type { Comparison } from './use-comparison.ts';

interface CompareActionsProps {
  readonly link: CompareLink;
  readonly comparison: Comparison;
  onChange(change: Partial<CompareLink>): void;
}

/** What is compared, by place or by document, and the table to hand on. */
export function CompareActions({ link, comparison: { groups, rows, columns }, onChange }: CompareActionsProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  return (
    <>
      <Segments
        name={t.show}
        options={[
          { value: 'table', name: t.showTable },
          { value: 'targets', name: t.showTargets },
        ]}
        value={link.show ?? 'table'}
        onChange={(value) => onChange({ ...nothingChosen, show: value === 'targets' ? value : undefined })}
      />
      {!groups && (
        <Segments
          name={t.by}
          options={[
            { value: 'place', name: t.byPlace },
            { value: 'document', name: t.byDocument },
          ]}
          value={link.by ?? 'place'}
          onChange={(value) => onChange({ ...nothingChosen, by: value === 'place' ? undefined : value })}
        />
      )}
      {groups ? (
        <CsvButton
          fileName={t.targetsFile}
          head={targetTableHead[language]}
          rows={() => targetTable(groups, (group) => differsIn(group, t))}
        />
      ) : (
        <CsvButton
          fileName={t.title}
          head={[
            t.theme,
            t.tasks,
            ...columns.map(({ node }) => (node.label === 'Policy' ? referenceOf(node) : nameOf(node))),
          ]}
          rows={() => compareTable(rows, columns, t, language)}
        />
      )}
    </>
  );
}

const differsIn = ({ differs }: TargetGroup, t: (typeof compareMessages)['zh']) =>
  differs.map((each) => t[`differs-${each}`]).join('、');
