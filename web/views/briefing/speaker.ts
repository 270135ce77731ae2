import { useEffect, useRef } from 'react';
import { z } from 'zod';

/** What the two windows of a presentation tell each other; both are of this page's own origin. */
const said = z.union([
  z.object({ story: z.string(), scene: z.string(), at: z.int(), of: z.int() }),
  z.object({ story: z.string(), step: z.union([z.literal(1), z.literal(-1)]) }),
  z.object({ story: z.string(), asks: z.literal(true) }),
]);

const channelName = 'yigai-atlas.presenting';

/** What is shown: a scene, on one of all pages. */
export interface ShownPage {
  readonly scene: string;
  readonly at: number;
  readonly of: number;
}

/** In the presenting window: says which page is shown, and turns where the speaker's window asks for it. */
export function useSpeaker(story: string, { scene, at, of }: ShownPage, onStep: (step: 1 | -1) => void): void {
  const now = useRef({ shown: { scene, at, of }, onStep });
  now.current = { shown: { scene, at, of }, onStep };
  const channel = useChannel(story, (message, answer) => {
    if ('step' in message) now.current.onStep(message.step);
    if ('asks' in message) answer({ story, ...now.current.shown });
  });
  useEffect(() => {
    channel.current?.postMessage({ story, scene, at, of });
  }, [story, scene, at, of, channel]);
}

/** In the speaker's window: is told which page is shown. @returns turns the presentation */
export function useShownPage(story: string, onPage: (page: ShownPage) => void): (step: 1 | -1) => void {
  const told = useRef(onPage);
  told.current = onPage;
  const channel = useChannel(story, (message) => {
    if ('scene' in message) told.current(message);
  });
  useEffect(() => {
    channel.current?.postMessage({ story, asks: true });
  }, [story, channel]);
  return (step) => channel.current?.postMessage({ story, step });
}

function useChannel(
  story: string,
  onMessage: (message: z.infer<typeof said>, answer: (message: z.infer<typeof said>) => void) => void,
) {
  const channel = useRef<BroadcastChannel>(undefined);
  const handle = useRef(onMessage);
  handle.current = onMessage;
  useEffect(() => {
    const opened = new BroadcastChannel(channelName);
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      const message = said.safeParse(data).data;
      if (message?.story === story) handle.current(message, (answer) => opened.postMessage(answer));
    };
    return () => opened.close();
  }, [story]);
  return channel;
}
