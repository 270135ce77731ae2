import type { ReactNode } from 'react';
import './question-card.css';

interface QuestionCardProps {
  readonly title: string;
  readonly finding: ReactNode;
  /** Where the whole answer is. */
  readonly go?: ReactNode;
  readonly children: ReactNode;
}

/** One of the three questions: what it asks, what the data answer in a sentence, and a small chart. */
export function QuestionCard({ title, finding, go, children }: QuestionCardProps) {
  return (
    <section className="question">
      <header>
        <h2>{title}</h2>
        {go}
      </header>
      <p>{finding}</p>
      <div className="question-chart">{children}</div>
    </section>
  );
}
