import { useState } from 'react';
import type { Language } from '../../../graph/language.ts';
import { levels } from '../../../graph/schema/words.ts';
import type { MissingAnswer } from '../../../graph/store/answers/lineage.ts';
import { allRows } from '../../data/all-pages.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import { byLink, byPressing, Opening } from '../../frame/Opening.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { levelWords } from '../../i18n/words.ts';
import { LevelBars } from '../../marks/LevelBars.tsx';
import { fullWidthMarker, nameOf, referenceOf } from '../../view-model/caption.ts';
import type { QualityLink } from './link.ts';
import { qualityMessages } from './messages.ts';
import './missing.css';

/** So many stand at first. */
const page = 30;
const fewCitations = 12;
const barWidth = 90;

interface MissingProps {
  readonly answer: MissingAnswer;
  readonly link: QualityLink;
  onOpen(open: Pick<QualityLink, 'form' | 'cited'>): void;
}

/** How citations name what they cite, and which of the documents that are not held is missed most. */
export function Missing(props: MissingProps) {
  return (
    <div className="quality-lower">
      <Citations {...props} />
      <CollectNext {...props} />
    </div>
  );
}

const forms = [
  { form: 'number', word: 'byNumber', className: 'by-number' },
  { form: 'nickname', word: 'byNickname', className: 'by-nickname' },
  { form: 'title', word: 'byTitle', className: 'by-title' },
] as const;

function Citations({ answer, link, onOpen }: MissingProps) {
  const t = useMessages(qualityMessages);
  const { total, byForm, toHeld } = answer.citations;
  return (
    <section className="sec">
      <h2 className="h3">
        <span>
          <Opening
            said={t.citations(total, byForm.title)}
            opens={[byPressing(() => onOpen({ form: 'all' })), byPressing(() => onOpen({ form: 'title' }))]}
          />
        </span>
      </h2>
      <div className="citation-bar" aria-hidden="true">
        {forms.map(({ form, className }) => (
          <i key={form} className={className} style={{ flexGrow: byForm[form] }} hidden={byForm[form] === 0} />
        ))}
      </div>
      <ul className="citation-forms">
        {forms.map(({ form, word, className }) => (
          <li key={form}>
            <button
              type="button"
              aria-pressed={link.form === form}
              disabled={byForm[form] === 0}
              onClick={() => onOpen({ form })}
            >
              <i className={className} aria-hidden="true" /> {t[word]} <b>{byForm[form]}</b>
            </button>
          </li>
        ))}
      </ul>
      <p className="none">
        <Opening
          said={t.toHeld(toHeld)}
          opens={[toHeld > 0 ? byLink({ to: '/lineage', search: { open: 'citations' } }) : undefined]}
        />
      </p>
      <Unresolved answer={answer} link={link} onOpen={onOpen} />
    </section>
  );
}

/** Citations that name a title and no number, and that no held document answers to. */
function Unresolved({ answer, link, onOpen }: MissingProps) {
  const t = useMessages(qualityMessages);
  const [limit, setLimit] = useState(fewCitations);
  const citations = answer.rows.flatMap(({ policy, citing }) =>
    citing.flatMap((each) => (each.relationship.properties.form === 'title' ? [{ ...each, cited: policy }] : [])),
  );
  if (citations.length === 0) return null;
  const rest = citations.length - limit;
  return (
    <>
      <h3 className="h3 unresolved-head">{t.unresolved}</h3>
      <ul className="unresolved">
        {citations.slice(0, limit).map(({ node, policy, cited, relationship }) => (
          <li key={relationship.id}>
            <button type="button" aria-pressed={link.cited === cited.id} onClick={() => onOpen({ cited: cited.id })}>
              <small title={nameOf(policy)}>
                {referenceOf(policy)} {fullWidthMarker(String(node.properties.marker ?? ''))}
              </small>
              <span lang="zh-CN" title={nameOf(cited)}>
                《{nameOf(cited)}》
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="btn q" onClick={() => setLimit(limit + page)}>
          {t.more(Math.min(page, rest))}
        </button>
      )}
    </>
  );
}

function CollectNext({ answer, link, onOpen }: MissingProps) {
  const t = useMessages(qualityMessages);
  const language = useLanguage();
  const [limit, setLimit] = useState(page);
  const most = Math.max(1, ...answer.rows.map(({ comparable }) => comparable));
  const rest = Math.min(page, answer.rows.length - limit);
  return (
    <section className="sec">
      <h2 className="h3">
        <span>{t.missing}</span>
        <span>{t.comparable}</span>
      </h2>
      <ol className="collect">
        {answer.rows.slice(0, limit).map(({ policy, comparable, citedBy }) => {
          const level = levels.find((each) => each === policy.properties.level);
          return (
            <li key={policy.id}>
              <button
                type="button"
                aria-pressed={link.cited === policy.id}
                title={nameOf(policy)}
                onClick={() => onOpen({ cited: policy.id })}
              >
                <span className="collect-name">
                  {level ? <LevelBars level={level} /> : <i className="level-none" />} {referenceOf(policy)}
                </span>
                <span className="collect-bar">
                  <i style={{ width: (comparable / most) * barWidth }} aria-hidden="true" />
                  {comparable}
                </span>
                <em>{t.cited(citedBy)}</em>
              </button>
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <button type="button" className="btn q" onClick={() => setLimit(limit + page)}>
          {t.moreDocuments(rest)}
        </button>
      )}
      <p className="none">
        <Opening
          said={t.missingTotal(answer.total, answer.citations.planned)}
          opens={[answer.citations.planned > 0 ? byLink({ to: '/lineage', search: { open: 'planned' } }) : undefined]}
        />
      </p>
      <p className="none">{t.missingNote}</p>
      <p className="collect-foot">
        <CsvButton
          fileName={t.missing}
          head={[t.document, t.number, t.level, t.comparable, t.citedBy]}
          rows={async () =>
            (await allRows('missing', {})).map(({ policy, comparable, citedBy }) => [
              nameOf(policy),
              policy.properties.documentNumber as string | undefined,
              levelWord(policy.properties.level, language),
              comparable,
              citedBy,
            ])
          }
        />
      </p>
    </section>
  );
}

const levelWord = (level: unknown, language: Language) =>
  levels.flatMap((each) => (each === level ? [levelWords[each][language]] : []))[0];
