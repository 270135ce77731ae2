import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accuracy, type MeasuredDocument, type Measurement, thingsOf } from '../../../graph/schema/accuracy.ts';
import { documentRows } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { useMessages } from '../../i18n/messages.ts';
import { inReader } from '../../state/links.ts';
import { percent } from './Accuracy.tsx';
import { qualityMessages } from './messages.ts';
import './measured-documents.css';

interface MeasuredDocumentsProps {
  readonly set: Measurement['sets'][number]['set'];
  /** What is measured; the documents alone where absent. */
  readonly thing: string | undefined;
}

/** What a figure of accuracy was counted from: document by document, and what was read otherwise than labelled. */
export function MeasuredDocuments({ set, thing }: MeasuredDocumentsProps) {
  const t = useMessages(qualityMessages);
  const { documents } = accuracy.sets.find((each) => each.set === set)!;
  const sum = thingsOf({ documents }).find(({ name }) => name === thing);
  const counted = documents.filter(({ counts }) => !thing || counts[thing]);
  const differing = documents.flatMap((document) =>
    document.differences.filter((each) => !thing || each.thing === thing).map((each) => ({ document, ...each })),
  );
  return (
    <>
      <div className="sec">
        {sum && (
          <p className="t2">
            {t.measuredSum(sum.labelled, sum.read, sum.right)}
            <br />
            {t.measuredRates(
              sum.right,
              sum.read,
              percent(sum.read === 0 ? 0 : sum.right / sum.read),
              sum.labelled,
              percent(sum.labelled === 0 ? 0 : sum.right / sum.labelled),
            )}
          </p>
        )}
        <table className="measured">
          <thead>
            <tr>
              <th scope="col">{t.measuredDocument}</th>
              {thing && (
                <>
                  <th scope="col">{t.labelledShort}</th>
                  <th scope="col">{t.readShort}</th>
                  <th scope="col">{t.rightShort}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {counted.map((document) => (
              <tr key={document.name}>
                <th scope="row">
                  <DocumentName document={document} />
                </th>
                {thing && document.counts[thing]?.map((n, i) => <td key={i}>{n}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="sec">
        {set === 'unseen' && <p className="t2">{t.unseenDifferences}</p>}
        {set !== 'unseen' && (
          <h3 className="h3">{differing.length > 0 ? t.differences(differing.length) : t.noDifferences}</h3>
        )}
        <ul className="differences">
          {differing.map(({ document, thing, at, labelled, read }, i) => (
            <li key={i}>
              <p className="t3">
                <span lang="zh-CN">{document.title}</span> · {at} {sum ? '' : `· ${thing}`}
              </p>
              <p>
                {t.labelledAs}
                {labelled ? <q lang="zh-CN">{labelled}</q> : t.notLabelled}
              </p>
              <p>
                {t.readAs}
                {read ? <q lang="zh-CN">{read}</q> : t.notRead}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** A document that is held opens; of another its name is all that there is. */
function DocumentName({ document }: { readonly document: MeasuredDocument }) {
  const { data } = useQuery(queries.documents());
  const row = documentRows(data ?? []).find(({ number, title }) => [number, title].includes(document.title));
  return (
    <span lang="zh-CN" title={document.name}>
      {row ? <Link {...inReader(row.link)}>{document.title}</Link> : document.title}
    </span>
  );
}
