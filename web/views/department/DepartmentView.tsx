import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Language } from '../../../graph/language.ts';
import { bases } from '../../../graph/schema/words.ts';
import type { TaskRow } from '../../../graph/store/answers/tasks.ts';
import type { UnitAnswer } from '../../../graph/store/answers/unit.ts';
import { isNotFound } from '../../data/client.ts';
import { failureOf } from '../../data/failure-of.ts';
import { queries } from '../../data/queries.ts';
import { CsvButton } from '../../frame/CsvButton.tsx';
import type { Cell } from '../../frame/csv.ts';
import { ViewFrame } from '../../frame/ViewFrame.tsx';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { basisWords, roleWords } from '../../i18n/words.ts';
import { LedgerButton } from '../../ledger/LedgerButton.tsx';
import { Icon } from '../../marks/Icon.tsx';
import { Notice } from '../../shell/Notice.tsx';
import { Trouble } from '../../shell/Trouble.tsx';
import { inGraph } from '../../state/links.ts';
import { useViewLink } from '../../state/use-view-link.ts';
import { filterAsked } from '../../tasks/filter-link.ts';
import { TaskFilters } from '../../tasks/TaskFilters.tsx';
import { nameOf, referenceOf, titleOf } from '../../view-model/caption.ts';
import { Above } from './Above.tsx';
import { Figures } from './Figures.tsx';
import { Lacking } from './Lacking.tsx';
import { unitAsked } from './link.ts';
import { departmentMessages, departmentTableHead } from './messages.ts';
import { deadlinesOf, ownAssignments, quantifiedTargets, rowsShown } from './rows.ts';
import { TaskTable } from './TaskTable.tsx';
import { Around, UnitPanel } from './UnitPanel.tsx';
import { UnitField, UnitSwitch } from './UnitSwitch.tsx';
import '../../tasks/tasks.css';
import './department.css';

/** One department: its tasks with its place in each, who shares them, its line elsewhere, and what the others ask. */
export function DepartmentView() {
  const { id } = useSearch({ from: '/department' });
  return id ? <OneDepartment key={id} id={id} /> : <NoDepartment />;
}

function NoDepartment({ lost = false }: { readonly lost?: boolean }) {
  const t = useMessages(departmentMessages);
  return (
    <ViewFrame title={t.title}>
      <Notice
        icon={<Icon name={lost ? 'link' : 'search'} size={18} />}
        title={lost ? t.lost : t.choose}
        text={lost ? t.lostHow : t.chooseHow}
      >
        <div className="department-choice">
          <UnitField />
          <Link className="btn" to="/workload" search={{ by: 'department' }}>
            {t.toWorkload}
          </Link>
        </div>
      </Notice>
    </ViewFrame>
  );
}

function OneDepartment({ id }: { readonly id: string }) {
  const t = useMessages(departmentMessages);
  const language = useLanguage();
  const [link, change] = useViewLink('/department');
  const answer = useQuery({
    ...queries.unit(unitAsked(id, link)),
    placeholderData: keepPreviousData,
  });
  const { data, refetch } = answer;
  const error = failureOf(answer);

  if (error) {
    if (isNotFound(error)) return <NoDepartment lost />;
    return <Trouble error={error} reset={() => void refetch()} />;
  }
  if (!data) return <ViewFrame title={t.title} loading />;
  const rows = rowsShown(data.rows, link);
  const chosen = data.rows.find(({ task }) => task.id === link.task);
  const name = nameOf(data.unit);
  return (
    <div className={chosen ? 'department-view chosen' : 'department-view'}>
      <ViewFrame
        title={name}
        counted={<About answer={data} />}
        actions={
          <>
            <UnitSwitch />
            <Link className="btn" {...inGraph([id])}>
              {t.inGraph}
            </Link>
            <CsvButton
              fileName={`${t.title}-${name}`}
              head={departmentTableHead[language]}
              rows={() => rows.map((row) => cellsOf(row, language))}
            />
            <LedgerButton name={name} filter={{ ...filterAsked(link), departments: [id] }} />
          </>
        }
        filters={<TaskFilters link={link} show={['doc', 'theme', 'basis']} onChange={change} />}
        caution={t.caution}
        panel={{
          id: chosen?.task.id ?? id,
          kind: chosen ? t.selected : t.standing,
          title: chosen ? titleOf(chosen.task) : name,
          content: <UnitPanel answer={data} chosen={chosen} link={link} onChange={change} />,
          onClose: chosen && (() => change({ task: undefined })),
        }}
      >
        {data.rows.length === 0 ? (
          <Notice icon={<Icon name="filter" size={18} />} title={t.empty} text={t.emptyHow}>
            <Link className="btn" to="/department" search={{ id, basis: [...bases] }}>
              {t.widen}
            </Link>
          </Notice>
        ) : (
          <>
            <Figures answer={data} part={link.part} onPart={(part) => change({ part })} />
            <TaskTable
              answer={data}
              rows={rows}
              chosen={link.task}
              allTargets={link.part === 'target'}
              onChoose={(task) => change({ task: task === link.task ? undefined : task })}
              onShowAll={() => change({ part: undefined, with: undefined })}
              sort={link.sort}
              onSort={(sort) => change({ sort })}
            />
          </>
        )}
        <div className="department-below">
          <Above answer={data} />
          <Lacking answer={data} />
        </div>
        <div className="department-around">
          <Around answer={data} link={link} onChange={change} />
        </div>
      </ViewFrame>
    </div>
  );
}

/** 原文写作 省医保局 · 医疗保障条线 · 读自晋政办发〔2022〕83号 */
function About({ answer }: { readonly answer: UnitAnswer }) {
  const t = useMessages(departmentMessages);
  const forms = new Set(
    answer.rows.flatMap((row) => ownAssignments(row).map(({ relationship }) => relationship.properties.printed)),
  );
  const [only, ...others] = answer.policies;
  return [
    forms.size > 0 && t.printedAs([...forms].join('、')),
    answer.lines.length > 0 && t.ofLine(answer.lines.map(nameOf).join('、')),
    only && (others.length === 0 ? t.readFrom(referenceOf(only.policy)) : t.readFromMany(answer.policies.length)),
  ]
    .filter(Boolean)
    .join(' · ');
}

function cellsOf(row: TaskRow, language: Language): Cell[] {
  const [own] = ownAssignments(row);
  const { role, basis } = own?.relationship.properties ?? {};
  return [
    referenceOf(row.policy.policy),
    titleOf(row.task),
    roleWords[role as keyof typeof roleWords]?.[language],
    basisWords[basis as keyof typeof basisWords]?.[language],
    own?.place,
    own?.of,
    row.openEnded ? '≥' : '',
    deadlinesOf(row)
      .map(({ said }) => said)
      .join('；'),
    quantifiedTargets(row)
      .map(({ target }) => nameOf(target))
      .join('；'),
    row.task.id,
  ];
}
