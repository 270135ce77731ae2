import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { documentRows } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { FilterChip } from '../../frame/FilterChip.tsx';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { findingWords } from '../../i18n/findings.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { Accuracy } from './Accuracy.tsx';
import { FindingsPanel } from './FindingsPanel.tsx';
import { FindingsTable } from './FindingsTable.tsx';
import { Missing } from './Missing.tsx';
import { qualityMessages } from './messages.ts';
import '../../tasks/tasks.css';
import './quality.css';

/** So many findings are handed on at once. */
const mostExported = 500;

/** What was not understood, what is cited and missing, and how well documents are read at all. */
export function QualityView() {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  const { doc, rule } = useSearch({ from: '/quality' });
  const navigate = useNavigate({ from: '/quality' });
  const stats = useQuery(queries.stats());
  const findings = useQuery(queries.findings({ limit: mostExported, ...(doc && { documents: doc }) }));
  const change = (next: { doc?: string[] | undefined; rule?: string | undefined }) =>
    void navigate({ search: (now) => ({ ...now, ...next }), resetScroll: false });
  const documents = documentRows(stats.data?.documents ?? []);
  const { data, error } = findings;

  return (
    <ViewFrame
      title={t.title}
      loading={findings.isPending}
      counted={stats.data && data && t.counted(stats.data.documents.length, stats.data.tasks, data.total)}
      actions={
        data && (
          <CsvButton
            fileName={t.title}
            head={[t.document, t.state, t.kind, t.quote, t.handled, 'start', 'end']}
            rows={() =>
              data.rows.map((row) => [
                row.document.file,
                t[row.severity],
                findingWords[row.rule]?.[language] ?? row.rule,
                row.quote,
                language === 'zh' ? row.message : row.messageEn,
                row.start,
                row.end,
              ])
            }
          />
        )
      }
      filters={
        <FilterChip
          name={t.document}
          options={documents.map((row) => ({ value: row.id, name: row.number ?? row.title, count: row.findings }))}
          chosen={doc ?? []}
          onChoose={(values) => change({ doc: values.length > 0 ? values : undefined, rule: undefined })}
        />
      }
      caution={t.caution}
      panel={
        rule
          ? {
              id: rule,
              kind: t.selected,
              title: findingWords[rule]?.[language] ?? rule,
              content: <FindingsPanel rule={rule} documents={doc} />,
              onClose: () => change({ rule: undefined }),
            }
          : undefined
      }
    >
      {error && <Trouble error={error} reset={() => void findings.refetch()} />}
      {data && (
        <FindingsTable rules={data.rules} open={rule} documents={doc} onOpen={(opened) => change({ rule: opened })} />
      )}
      {data?.total === 0 && <p className="none quality-none">{t.noFinding}</p>}
      <AsItIs />
      <Missing />
      <Accuracy />
    </ViewFrame>
  );
}

/** What is no doubt but has to be known beside every count. */
function AsItIs() {
  const t = useMessages(qualityMessages);
  const { data: workload } = useQuery(queries.workload({ limit: 1 }));
  const { data: stats } = useQuery(queries.stats());
  if (!workload || !stats) return null;
  const stated = workload.tasks - workload.withoutUnit;
  return (
    <ul className="as-it-is">
      <li>
        <span className="state">{t.info}</span> <b>{t.openEnded}</b> {t.openEndedHow(workload.openEnded, stated)}
        <Link className="go" to="/workload">
          {t.see}
        </Link>
      </li>
      <li>
        <span className="state">{t.info}</span> <b>{t.withoutUnit}</b> {workload.withoutUnit} · {t.withoutUnitHow}
        <Link className="go" to="/workload" search={{ none: '1' }}>
          {t.see}
        </Link>
      </li>
      <li>
        <span className="state">{t.info}</span> <b>{t.carried}</b> {stats.carriedForward} · {t.carriedHow}
        <Link className="go" to="/workload" search={{ basis: ['carried-forward'] }}>
          {t.see}
        </Link>
      </li>
    </ul>
  );
}
