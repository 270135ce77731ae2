import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text?: ReactNode;
  /** One button or link that helps. */
  readonly children?: ReactNode;
}

/** What happened, what is kept or what to do, and one way on: for nothing found, a broken link, an error. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div className="notice">
      <span className="notice-icon">{icon}</span>
      <div>
        <b>{title}</b>
        {text && <span>{text}</span>}
      </div>
      {children}
    </div>
  );
}
