import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { briefingMessages } from '../../briefing/messages.ts';
import { Slide, slideWidth } from '../../briefing/Slide.tsx';
import type { StoryPage } from '../../briefing/steps.ts';
import { useMessages } from '../../i18n/messages.ts';
import { useSpeaker } from './speaker.ts';
import { atStep } from './use-parts.ts';
import { useTurning } from './use-turning.ts';
import './present.css';

interface PresentProps {
  readonly name: string;
  readonly pages: readonly StoryPage[];
  readonly at: number;
  /** Told how many parts a figure has, by scene and step. */
  onParts(figure: string, count: number): void;
  onGo(to: number): void;
  onLeave(): void;
}

/** So long the hints stay after the last movement, in milliseconds. */
const shownFor = 3000;
/** A slide as tall as the screen, within what a slide can be. */
const [lowest, highest] = [700, 1080];

/**
 * The scenes full-screen. All of them are there from the beginning, so that a change shows at once and needs no server.
 */
export function Present({ name, pages, at, onParts, onGo, onLeave }: PresentProps) {
  const t = useMessages(briefingMessages);
  const area = useRef<HTMLDivElement>(null);
  const { width, height } = useScreen();
  const awake = useAwake();
  const turning = useTurning({ at, of: pages.length, go: onGo, leave: onLeave });
  const now = pages[at]!;
  useSpeaker(name, { scene: now.scene.id, at, of: pages.length }, (step) => {
    const to = at + step;
    if (to >= 0 && to < pages.length) onGo(to);
  });
  // Each scene once, with the place of its first page and of its last.
  const scenes = useMemo(
    () =>
      pages.flatMap(({ scene }, first) => {
        if (pages[first - 1]?.scene === scene) return [];
        return [{ scene, first, last: pages.findLastIndex((page) => page.scene === scene) }];
      }),
    [pages],
  );
  const number = scenes.findIndex(({ scene }) => scene === now.scene) + 1;
  useFullScreen(area, onLeave);

  const tall = Math.min(highest, Math.max(lowest, (slideWidth * height) / width));
  const scale = Math.min(width / slideWidth, height / tall);
  const foot = (
    <>
      <span className="present-hints">
        <span className="present-dots">
          {scenes.map(({ scene, first }, i) => (
            <button
              key={scene.id}
              type="button"
              className={scene === now.scene ? 'on' : undefined}
              aria-label={`${t.scene(i + 1)} ${scene.title}`}
              aria-current={scene === now.scene ? 'true' : undefined}
              onClick={() => onGo(first)}
            />
          ))}
        </span>
        <button type="button" disabled={at === 0} onClick={() => onGo(at - 1)} aria-label={t.previous}>
          ←
        </button>
        <button type="button" disabled={at === pages.length - 1} onClick={() => onGo(at + 1)} aria-label={t.next}>
          →
        </button>
        <button type="button" onClick={onLeave}>
          Esc {t.exit}
        </button>
      </span>
      <span>{t.page(number, scenes.length)}</span>
    </>
  );
  return (
    <div className="present" ref={area} data-awake={awake || undefined} tabIndex={-1} {...turning}>
      {scenes.map(({ scene, first, last }, i) => (
        <div
          key={scene.id}
          className="present-page"
          data-shown={scene === now.scene || undefined}
          inert={scene !== now.scene}
          style={{
            width: slideWidth,
            height: tall,
            left: (width - slideWidth * scale) / 2,
            top: (height - tall * scale) / 2,
            transform: `scale(${scale})`,
          }}
        >
          <Page
            page={scene === now.scene ? now : pages[i < number ? last : first]!}
            height={tall}
            onParts={onParts}
            foot={scene === now.scene ? foot : undefined}
          />
        </div>
      ))}
      <p className="visually-hidden" role="status">
        {t.page(number, scenes.length)} {now.scene.title}
      </p>
    </div>
  );
}

interface PageProps {
  readonly page: StoryPage;
  readonly height: number;
  readonly foot: ReactNode;
  onParts(figure: string, count: number): void;
}

function Page({ page: { scene, step, part }, height, foot, onParts }: PageProps) {
  const figure = atStep(scene.id, step);
  const tell = useCallback((count: number) => onParts(figure, count), [onParts, figure]);
  return <Slide scene={scene} height={height} step={step} part={part} onParts={tell} foot={foot} />;
}

function useScreen() {
  const read = () => ({ width: window.innerWidth, height: window.innerHeight });
  const [screen, setScreen] = useState(read);
  useEffect(() => {
    const measure = () => setScreen(read());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return screen;
}

/** Whether the hints show: for a while after each movement, and while the keyboard is on one of them. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setAwake(false), shownFor);
    const wake = () => {
      setAwake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), shownFor);
    };
    const events = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, wake);
    return () => {
      window.clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, []);
  return awake;
}

/** Takes the whole screen where the browser allows it; leaving the full screen leaves the presentation. */
function useFullScreen(area: React.RefObject<HTMLDivElement | null>, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    area.current?.focus();
    // Refused where no key or button led here, as after a reload: the page itself is large enough.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    const left = () => {
      if (!document.fullscreenElement) leave.current();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, [area]);
}
