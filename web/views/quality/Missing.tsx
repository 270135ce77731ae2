import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { levels } from '../../../graph/schema/words.ts';
import type { MissingAnswer } from '../../../graph/store/count-answers.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { useMessages } from '../../i18n/messages.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { inGraph } from '../../state/links.ts';
import { nameOf, referenceOf } from '../../view-model/caption.ts';
import { qualityMessages } from './messages.ts';

const shown = 30;
const barWidth = 90;

/** How citations name what they cite, and which of the documents that are not held is missed most. */
export function Missing() {
  const { data } = useQuery(queries.missing({ limit: shown }));
  if (!data) return null;
  return (
    <div className="quality-lower">
      <Citations citations={data.citations} />
      <CollectNext answer={data} />
    </div>
  );
}

function Citations({ citations }: Pick<MissingAnswer, 'citations'>) {
  const t = useMessages(qualityMessages);
  const { total, byForm, toHeld } = citations;
  const parts = [
    { name: t.byNumber, count: byForm.number, className: 'by-number' },
    { name: t.byNickname, count: byForm.nickname, className: 'by-nickname' },
    { name: t.byTitle, count: byForm.title, className: 'by-title' },
  ];
  return (
    <section className="sec">
      <h2 className="h3">
        <span>{t.citations(total, byForm.title)}</span>
      </h2>
      <div className="citation-bar" aria-hidden="true">
        {parts.map(({ className, count }) => (
          <i key={className} className={className} style={{ flexGrow: count }} hidden={count === 0} />
        ))}
      </div>
      <ul className="citation-forms">
        {parts.map(({ className, name, count }) => (
          <li key={className}>
            <i className={className} aria-hidden="true" /> {name} {count}
          </li>
        ))}
      </ul>
      <p className="none">{t.toHeld(toHeld)}</p>
    </section>
  );
}

function CollectNext({ answer }: { readonly answer: MissingAnswer }) {
  const t = useMessages(qualityMessages);
  const most = Math.max(1, ...answer.rows.map(({ comparable }) => comparable));
  return (
    <section className="sec">
      <h2 className="h3">
        <span>{t.missing}</span>
        <span>{t.comparable}</span>
      </h2>
      <ol className="collect">
        {answer.rows.map(({ policy, comparable, citedBy }) => {
          const level = levels.find((each) => each === policy.properties.level);
          return (
            <li key={policy.id}>
              <Link {...inGraph([policy.id])}>
                <span className="collect-name" title={nameOf(policy)}>
                  {level ? <LevelBars level={level} /> : <i className="level-none" />} {referenceOf(policy)}
                </span>
                <span className="collect-bar">
                  <i style={{ width: (comparable / most) * barWidth }} aria-hidden="true" />
                  {comparable}
                </span>
                <em>{t.cited(citedBy)}</em>
              </Link>
            </li>
          );
        })}
      </ol>
      <p className="none">{t.missingTotal(answer.total, answer.citations.planned)}</p>
      <p className="none">{t.missingNote}</p>
      <p className="collect-foot">
        <CsvButton
          fileName={t.missing}
          head={[t.document, t.missing, t.comparable, t.cited(0)]}
          rows={() =>
            answer.rows.map((row) => [nameOf(row.policy), referenceOf(row.policy), row.comparable, row.citedBy])
          }
        />
      </p>
    </section>
  );
}
