import { type ReactNode, useState } from 'react';
import { RelationshipEvidence } from '../panels/RelationshipEvidence.tsx';

interface OpensSentenceProps {
  readonly relationship: string;
  /** Words of the document. */
  readonly children: ReactNode;
}

/** Words that stand for a relationship; pressed, the sentence they were read from stands below them. */
export function OpensSentence({ relationship, children }: OpensSentenceProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="opens-sentence" lang="zh-CN" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
      </button>
      {open && <RelationshipEvidence id={relationship} />}
    </>
  );
}
