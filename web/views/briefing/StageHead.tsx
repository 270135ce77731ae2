import type { ReactNode } from 'react';
import type { Scene } from '../../../graph/story/story.ts';
import { briefingMessages } from '../../briefing/messages.ts';
import { useLanguage, useMessages } from '../../i18n/messages.ts';
import { viewName } from '../../shell/views.ts';

interface StageHeadProps {
  readonly scene: Scene;
  readonly number: number;
  readonly children: ReactNode;
}

/** Above the stage: which scene stands there and the view it is of, then what can be done with it. */
export function StageHead({ scene, number, children }: StageHeadProps) {
  const t = useMessages(briefingMessages);
  const language = useLanguage();
  const view = viewName(scene.link.path, language);
  return (
    <header className="stage-head">
      <b>{t.scene(number)}</b>
      {view && <span className="t3">{t.from(view)}</span>}
      <span className="sp" />
      {children}
    </header>
  );
}
