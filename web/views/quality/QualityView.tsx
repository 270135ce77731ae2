import { useQuery } from '@tanstack/react-query';
import type { Language } from '../../../graph/language.ts';
import { accuracy } from '../../../graph/schema/accuracy.ts';
import type { MissingAnswer } from '../../../graph/store/answers/lineage.ts';
import { allRows } from '../../data/all-pages.ts';
import { documentRows } from '../../data/document-rows.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { byLink, Opening } from '../../frame/Opening.tsx';
import { ViewFrame, type ViewPanel } from '../../frame/ViewFrame.tsx';
import { findingWords } from '../../i18n/findings.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { allDocuments, allTasks } from '../../state/links.ts';
import { useViewLink } from '../../state/use-view-link.ts';
import { TaskList } from '../../tasks/TaskList.tsx';
import { referenceOf } from '../../view-model/caption.ts';
import { sorted } from '../../view-model/sort.ts';
import { Accuracy } from './Accuracy.tsx';
import { AsItIsList, asItIsTasks } from './AsItIsList.tsx';
import { accuracyWords } from './accuracy-words.ts';
import { CitationList } from './CitationList.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { type FindingRow, FindingsTable, kindValue, useFindingKinds } from './FindingsTable.tsx';
import { noneOpen, type QualityLink, severities } from './link.ts';
import { MeasuredDocuments } from './MeasuredDocuments.tsx';
import { Missing } from './Missing.tsx';
import { qualityMessages } from './messages.ts';
import '../../tasks/tasks.css';
import './quality.css';

/** So many documents that are not held are told with what cites them; the table that is handed on holds all. */
const mostMissing = 100;

/** What was not understood, what is cited and missing, and how well documents are read at all. */
export function QualityView() {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  const [link, change] = useViewLink('/quality');
  const { doc, state } = link;
  const stats = useQuery(queries.stats());
  const findings = useQuery(queries.findings({ limit: 1, ...(doc && { documents: doc }) }));
  const missing = useQuery(queries.missing({ limit: mostMissing }));
  const { data } = findings;
  const error = failureOf(findings);
  const all = useFindingKinds(data?.rules ?? [], doc);
  const kinds = sorted(
    all.filter(({ first }) => !state || !first || state.includes(first.severity)),
    link.sort,
    kindValue,
  );
  const open = (next: Partial<QualityLink>) => change({ ...noneOpen, ...next });
  const documents = documentRows(stats.data?.documents ?? []);
  const count = (severity: FindingRow['severity']) =>
    all.reduce((sum, kind) => sum + (kind.first?.severity === severity ? kind.count : 0), 0);

  return (
    <ViewFrame
      title={t.title}
      loading={findings.isPending}
      counted={
        stats.data &&
        data && (
          <Opening
            said={t.counted(stats.data.documents.length, stats.data.tasks, data.total)}
            opens={[byLink(allDocuments), byLink(allTasks)]}
          />
        )
      }
      actions={
        data && (
          <CsvButton
            fileName={t.title}
            head={[t.document, t.state, t.kind, t.quote, t.handled, 'start', 'end']}
            rows={async () => {
              const rows = await allRows('findings', doc ? { documents: doc } : {});
              return rows
                .filter(({ severity }) => !state || state.includes(severity))
                .map((row) => cellsOf(row, language));
            }}
          />
        )
      }
      filters={
        <>
          <FilterChip
            name={t.document}
            options={documents.map((row) => ({ value: row.id, name: row.number ?? row.title, count: row.findings }))}
            chosen={doc ?? []}
            onChoose={(values) => open({ doc: values.length > 0 ? values : undefined })}
          />
          <FilterChip
            name={t.state}
            options={severities.flatMap((value) =>
              count(value) > 0 || state?.includes(value) ? [{ value, name: t[value], count: count(value) }] : [],
            )}
            chosen={state ?? []}
            onChoose={(values) => open({ state: values.length > 0 ? (values as typeof state) : undefined })}
          />
        </>
      }
      caution={t.caution}
      panel={panelOf(link, missing.data, t, language, () => change(noneOpen))}
    >
      {error && <Trouble error={error} reset={() => void findings.refetch()} />}
      {data && kinds.length > 0 && (
        <FindingsTable
          kinds={kinds}
          open={link.rule}
          sort={link.sort}
          onOpen={(rule) => open({ rule })}
          onSort={(sort) => change({ sort })}
        />
      )}
      {data && kinds.length === 0 && <p className="none quality-none">{t.noFinding}</p>}
      <AsItIsList open={link.tasks} onOpen={(tasks) => open({ tasks })} />
      {missing.data && <Missing answer={missing.data} link={link} onOpen={open} />}
      <Accuracy sort={link.accuracy} onSort={(accuracy) => change({ accuracy })} open={link} onOpen={open} />
    </ViewFrame>
  );
}

function cellsOf(row: FindingRow, language: Language): Cell[] {
  const t = qualityMessages[language];
  return [
    row.document.file,
    t[row.severity],
    findingWords[row.rule]?.[language] ?? row.rule,
    row.quote,
    language === 'zh' ? row.message : row.messageEn,
    row.start,
    row.end,
  ];
}

/** What is open: the places of a finding, the tasks behind what stands as it is, or citations with their sentences. */
function panelOf(
  link: QualityLink,
  missing: MissingAnswer | undefined,
  t: (typeof qualityMessages)['zh'],
  language: Language,
  onClose: () => void,
): ViewPanel | undefined {
  const { rule, tasks, form, cited, measured, thing } = link;
  if (measured) {
    const word = accuracyWords.find((words) => words.thing === thing)?.[language];
    const content = <MeasuredDocuments set={measured} thing={word && thing} />;
    return {
      id: `${measured} ${thing}`,
      kind: `${t.accuracy} · ${t.measured(accuracy.date)}`,
      title: word ? `${word} · ${t[measured]}` : t[measured],
      content,
      onClose,
    };
  }
  if (rule) {
    const content = <FindingsPanel rule={rule} documents={link.doc} />;
    return { id: rule, kind: t.selected, title: findingWords[rule]?.[language] ?? rule, content, onClose };
  }
  if (tasks) {
    const content = <TaskList filter={asItIsTasks[tasks]} fileName={t[tasks]} />;
    return { id: tasks, kind: t.info, title: t[tasks], content, onClose };
  }
  if (!missing || !(form || cited)) return undefined;
  const content = <CitationList key={`${form} ${cited}`} answer={missing} link={{ form, cited }} />;
  if (form) {
    const word = { all: t.allCitations, number: t.byNumber, nickname: t.byNickname, title: t.byTitle }[form];
    return { id: form, kind: t.citationsKind, title: word, content, onClose };
  }
  const policy = missing.rows.find((row) => row.policy.id === cited)?.policy;
  return { id: cited!, kind: t.missing, title: policy ? referenceOf(policy) : cited, content, onClose };
}
