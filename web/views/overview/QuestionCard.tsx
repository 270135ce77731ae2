import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { overviewMessages } from './messages.ts';
import './question-card.css';

export interface QuestionCardProps {
  readonly title: string;
  /** Undefined until it is known. */
  readonly finding: ReactNode;
  readonly failure?: Failure | undefined;
  /** Where the whole answer is. */
  readonly go?: ReactNode;
  readonly children: ReactNode;
}

/** What a card asks was not answered; it may be asked again. */
interface Failure {
  readonly asking: boolean;
  readonly again: () => void;
}

/** One of the three questions: what it asks, what the data answer in a sentence, and a small chart. */
export function QuestionCard({ title, finding, failure, go, children }: QuestionCardProps) {
  return (
    <section className="question">
      <header>
        <h2>{title}</h2>
        {go}
      </header>
      <p>{failure ? <Unanswered {...failure} /> : (finding ?? <span className="waiting" />)}</p>
      <div className="question-chart">{children}</div>
    </section>
  );
}

function Unanswered({ asking, again }: Failure) {
  const t = useMessages(overviewMessages);
  return (
    <>
      {t.unanswered} {/* Not disabled: who works by keyboard would lose their place. */}
      <button type="button" className="btn q" aria-disabled={asking} onClick={() => asking || again()}>
        {t.askAgain}
      </button>
    </>
  );
}

interface Asked {
  readonly data?: unknown;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** The failure of a card that asks these: where one failed and has no earlier answer. */
export function failureOfCard(asked: readonly Asked[]): Failure | undefined {
  const failed = asked.filter(({ data, isError }) => isError && data === undefined);
  if (failed.length === 0) return undefined;
  return {
    asking: failed.some(({ isFetching }) => isFetching),
    again: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}
