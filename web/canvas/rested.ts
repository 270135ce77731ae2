/** Waits until something has rested. */
export interface Rest {
  /** It has just moved. */
  moved(): void;
  stop(): void;
}

/**
 * Does something once nothing has moved for so many ms, at the beginning of a frame. Inputs are handed out just before
 * a frame begins: one that came while the page was busy counts, so that a movement is not taken to have ended in its middle.
 */
export function whenRested(wait: number, then: () => void): Rest {
  let [timer, frame] = [0, 0];
  const stop = () => {
    window.clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
  return {
    stop,
    moved() {
      stop();
      timer = window.setTimeout(() => {
        frame = requestAnimationFrame(then);
      }, wait);
    },
  };
}
