import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.ts';
import { useDismiss } from '../../shell/use-dismiss.ts';
import { inDepartment } from '../../state/links.ts';
import { NodePicker } from '../paths/NodePicker.tsx';
import { departmentMessages } from './messages.ts';
import './unit-switch.css';

/** A button that opens a field in which another unit is found by its name. */
export function UnitSwitch() {
  const t = useMessages(departmentMessages);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useDismiss(box, open, close);
  return (
    <div className="unit-switch" ref={box}>
      <button type="button" className="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.change}
      </button>
      {open && <UnitField onPicked={close} />}
    </div>
  );
}

/** A field in which a unit is found by its name; its page opens. */
export function UnitField({ onPicked }: { onPicked?(): void }) {
  const t = useMessages(departmentMessages);
  const navigate = useNavigate();
  return (
    // Pressing a suggestion must not take the focus from the field first: the list closes when it leaves.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, something is kept from being done
    <div
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
    >
      <NodePicker
        word={t.find}
        labels={['Department']}
        onPick={(id) => {
          onPicked?.();
          void navigate(inDepartment(id));
        }}
      />
    </div>
  );
}
