import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { documentRows } from '../../data/document-rows.ts';
import { queries } from '../../data/queries.ts';
import { usePageTitle } from '../../frame/page-title.ts';
import { useMessages } from '../../i18n/messages.ts';
import { Trouble } from '../../shell/Trouble.tsx';
import { Coverage } from './Coverage.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { HandOnCard } from './HandOnCard.tsx';
import { Hero } from './Hero.tsx';
import { LineageCard } from './LineageCard.tsx';
import { levellessOf } from './levelless.ts';
import { mergeLineages } from './lineage-sketch.ts';
import { overviewMessages } from './messages.ts';
import { Notices } from './Notices.tsx';
import { useLineages } from './use-lineages.ts';
import { WorkloadCard } from './WorkloadCard.tsx';
import './overview.css';

/** So many cited documents are looked through for those whose level is not known. */
const mostMissing = 100;

/** What is in the corpus, the three questions each answered by a small chart, and a search box. */
export function OverviewView() {
  const t = useMessages(overviewMessages);
  const { data: stats, error, refetch } = useQuery(queries.stats());
  const rows = useMemo(() => documentRows(stats?.documents ?? []), [stats]);
  const { answers, failure, shown, all } = useLineages(rows);
  const lineage = useMemo(() => mergeLineages(answers), [answers]);

  const missing = useQuery(queries.missing({ limit: mostMissing }));
  const levelless = useMemo(() => levellessOf(rows, stats, missing.data), [rows, stats, missing.data]);

  usePageTitle(t.title);

  if (!stats && error) return <Trouble error={error} reset={() => void refetch()} />;
  return (
    <div className="overview" aria-busy={!stats}>
      <div className="overview-top">
        <Hero stats={stats} lineage={lineage} />
        {stats && <Coverage coverage={stats.coverage} policies={lineage.policies} levelless={levelless} />}
      </div>
      <div className="overview-questions">
        <WorkloadCard />
        <LineageCard
          lineage={lineage}
          shown={shown}
          all={all}
          ready={stats !== undefined && answers.length === shown}
          failure={failure}
        />
        <HandOnCard rows={rows} />
      </div>
      <div className="overview-corpus">
        <DocumentTable rows={rows} />
        {stats && <Notices stats={stats} rows={rows} levelless={levelless.cited} />}
      </div>
    </div>
  );
}
