import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lowConfidence } from '../../graph/schema/evidence.ts';
import type { Assignment, TaskRow } from '../../graph/store/answers/tasks.ts';
import { queries } from '../data/queries.ts';
import { evidenceMessages } from '../evidence/messages.ts';
import { passageOf } from '../evidence/passage.ts';
import { useLanguage, useMessages } from '../i18n/messages.ts';
import { basisWords, roleWords } from '../i18n/words.ts';
import { LabelMark } from '../marks/LabelMark.tsx';
import { PositionBars } from '../panels/PositionBars.tsx';
import { inReader } from '../state/links.ts';
import { nameOf, referenceOf, titleOf } from '../view-model/caption.ts';
import { taskMessages } from './messages.ts';
import { TargetItem } from './TargetItem.tsx';
import './tasks.css';

interface TaskCardProps {
  readonly row: TaskRow;
}

/** A task behind a number: where it stands, the sentence that names the units counted, and its targets. */
export function TaskCard({ row }: TaskCardProps) {
  const t = useMessages(taskMessages);
  const e = useMessages(evidenceMessages);
  const { task, policy, targets } = row;
  const counted = row.assignments.filter((each) => each.counted);
  const place = policy.regions.map(nameOf).join('、');
  return (
    <article className="task-card" data-id={task.id}>
      <h3>
        {place && <b>{place}</b>} <span className="task-card-title">{titleOf(task)}</span>
      </h3>
      {counted.length > 0 ? (
        counted.slice(0, 1).map((each) => <Clause key={each.relationship.id} assignment={each} />)
      ) : (
        <p className="none">{row.assignments.length === 0 ? t.noUnit : t.notNamed}</p>
      )}
      {targets.length === 0 ? (
        <p className="task-targets">{t.noTarget}</p>
      ) : (
        <div className="task-targets">
          <LabelMark label="Target" size={14} />
          <ul aria-label={t.targets}>
            {targets.map((each) => (
              <TargetItem key={each.relationship} told={each} />
            ))}
          </ul>
        </div>
      )}
      <p className="task-foot">
        <span className="task-card-source">{referenceOf(policy.policy)}</span>
        <Link
          className="task-card-open"
          {...inReader(policy.policy.id, undefined, task.id)}
          aria-label={t.openTask(titleOf(task))}
        >
          {e.source}
        </Link>
      </p>
    </article>
  );
}

/** The clause with the unit marked. Until the text is there, the printed name stands alone. */
function Clause({ assignment }: { readonly assignment: Assignment }) {
  const t = useMessages(taskMessages);
  const e = useMessages(evidenceMessages);
  const language = useLanguage();
  const { relationship, place, of } = assignment;
  const { data: told } = useQuery(queries.relationship(relationship.id));
  const evidence = told?.evidence[0];
  const { data: document } = useQuery({
    ...queries.document(evidence?.document ?? ''),
    enabled: evidence !== undefined,
  });
  const passage = evidence && passageOf(evidence, document?.text);
  const { role, basis, roleWord } = relationship.properties;
  const printed = String(relationship.properties.printed ?? nameOf(assignment.department));
  return (
    <>
      <blockquote lang="zh-CN">
        {passage?.before}
        <mark>{passage?.marked ?? printed}</mark>
        {passage?.after}
      </blockquote>
      <p className="task-clause">
        <span title={String(roleWord ?? '')}>{roleWords[role as keyof typeof roleWords]?.[language]}</span>
        <PositionBars order={place} total={of} title={t.place(place, of)} />
        {basis !== 'stated' && (
          <span className="tag o">{basisWords[basis as keyof typeof basisWords]?.[language]}</span>
        )}
        {evidence && evidence.confidence < lowConfidence && <span className="tag w">? {e.lowConfidence}</span>}
      </p>
    </>
  );
}
