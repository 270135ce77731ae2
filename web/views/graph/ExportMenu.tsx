import { useCallback, useRef, useState } from 'react';
import { toolMessages } from '../../i18n/graph-tools.ts';
import { useMessages } from '../../i18n/messages.ts';
import { IconButton } from '../../marks/IconButton.tsx';
import { useDismiss } from '../../shell/use-dismiss.ts';

export interface ExportMenuProps {
  onCsv(): void;
  onJson(): void;
  onPng(): void;
  onSvg(): void;
  onFile(): void;
  /** So many neighbours stand in groups without having been fetched. */
  readonly missing: number;
}

/** Hands on exactly what is shown. */
export function ExportMenu({ onCsv, onJson, onPng, onSvg, onFile, missing }: ExportMenuProps) {
  const t = useMessages(toolMessages);
  const [open, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(area, open, close);
  const ways: readonly (readonly [string, () => void])[] = [
    [t.asSvg, onSvg],
    [t.asPng, onPng],
    [t.asCsv, onCsv],
    [t.asJson, onJson],
    [t.asFile, onFile],
  ];
  return (
    <div className="export-menu" ref={area}>
      <IconButton word={t.export} icon="export" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <ul aria-label={t.export}>
          {missing > 0 && <li className="export-says">{t.fetchesFirst(missing)}</li>}
          {ways.map(([word, act]) => (
            <li key={word}>
              <button
                type="button"
                onClick={() => {
                  close();
                  act();
                }}
              >
                {word}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
