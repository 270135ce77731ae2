import { useState } from 'react';
import { bibtex, gbt7714 } from '../../../graph/exports/reference.ts';
import type { NodeSummary } from '../../../graph/store/answers.ts';
import { Segments } from '../../frame/Segments.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { exportMessages } from './messages.ts';

const forms = [
  { value: 'gbt', name: 'GB/T 7714' },
  { value: 'bibtex', name: 'BibTeX' },
] as const;
type Form = (typeof forms)[number]['value'];

/** The documents as they are cited in a paper. */
export function References({ policies }: { readonly policies: readonly NodeSummary[] }) {
  const t = useMessages(exportMessages);
  const [form, setForm] = useState<Form>('gbt');
  const [said, setSaid] = useState('');
  const written = policies
    .map(({ properties }, i) =>
      form === 'gbt' ? `[${i + 1}] ${gbt7714(properties)}\n` : bibtex(properties, `yigai${i + 1}`),
    )
    .join('');
  const copy = async () => {
    setSaid(
      await navigator.clipboard.writeText(written).then(
        () => t.copied,
        () => t.copyFailed,
      ),
    );
  };
  return (
    <section>
      <h2>
        {t.references} <span className="t3">{t.referencesHow}</span>
      </h2>
      <p className="export-reference-tools">
        <Segments<Form> name={t.references} options={forms} value={form} onChange={setForm} />
        <button type="button" className="btn" onClick={() => void copy()}>
          {t.copy}
        </button>
        <span role="status">{said}</span>
      </p>
      <pre className="export-references" lang="zh-CN">
        {written}
      </pre>
    </section>
  );
}
