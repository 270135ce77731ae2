import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { queryString } from '../../../graph/api/client.ts';
import { exportFormatNames, exportFormats } from '../../../graph/exports/formats.ts';
import { heldPolicies } from '../../data/document-rows.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { exportMessages } from './messages.ts';
import { References } from './References.tsx';
import { Snapshots } from './Snapshots.tsx';
import './export.css';

/** The data as files for other programs, whole or of some documents; the codebook; and each document as a reference. */
export function ExportView() {
  const t = useMessages(exportMessages);
  const language = useLanguage();
  const { doc = [] } = useSearch({ from: '/export' });
  const navigate = useNavigate({ from: '/export' });
  const stats = useQuery(queries.stats());
  const { data, isPending, refetch } = stats;
  const error = failureOf(stats);
  const policies = heldPolicies(data?.documents ?? []).map(({ policy }) => policy);
  const chosen = policies.filter(({ id }) => doc.includes(id));
  const toggle = (id: string) => {
    const next = doc.includes(id) ? doc.filter((other) => other !== id) : [...doc, id];
    void navigate({ search: next.length > 0 ? { doc: next } : {}, replace: true, resetScroll: false });
  };
  const address = (format: string) =>
    `/api/export?${queryString({ format, policies: chosen.map(({ id }) => id), language })}`;
  return (
    <ViewFrame
      title={t.title}
      counted={data && t.counted(data.documents.length, data.tasks)}
      caution={t.caution}
      loading={isPending}
    >
      {error && <Trouble error={error} reset={() => void refetch()} />}
      {data && policies.length === 0 && <Notice icon={<Icon name="export" size={18} />} title={t.noDocuments} />}
      {policies.length > 0 && (
        <div className="exports">
          <fieldset>
            <legend>
              <b>{t.which}</b> <span className="t3">{t.whichHow}</span>
            </legend>
            {policies.map(({ id, properties }) => (
              <label key={id}>
                <input type="checkbox" checked={doc.includes(id)} onChange={() => toggle(id)} />
                <span lang="zh-CN">{[properties.documentNumber, properties.title].filter(Boolean).join(' ')}</span>
              </label>
            ))}
          </fieldset>
          <section>
            <h2>
              {t.files} <span className="t3">{t.filesHow}</span>
            </h2>
            <ul className="export-files">
              {exportFormatNames.map((name) => (
                <li key={name}>
                  <a href={address(name)} download>
                    <Icon name="export" /> {exportFormats[name][language]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>
              {t.codebook} <span className="t3">{t.codebookHow}</span>
            </h2>
            <ul className="export-files">
              <li>
                <a href="/api/codebook?format=md" download>
                  <Icon name="export" /> {t.codebookMd}
                </a>
              </li>
              <li>
                <a href="/api/codebook?format=csv" download>
                  <Icon name="export" /> {t.codebookCsv}
                </a>
              </li>
            </ul>
          </section>
          <Snapshots />
          <References policies={chosen.length > 0 ? chosen : policies} />
        </div>
      )}
    </ViewFrame>
  );
}
