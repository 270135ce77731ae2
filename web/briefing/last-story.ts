import { create } from 'zustand';

/** The story that was used last, and the scene of it whose view was opened: kept for this browser. */
interface LastStory {
  readonly name: string | undefined;
  readonly scene: string | undefined;
}

const key = 'yigai-atlas.story';

function stored(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser without storage: then it is known for this visit.
    return undefined;
  }
}

export const useLastStory = create<LastStory>(() => ({ name: stored(), scene: undefined }));

export function lastStory(name: string, scene: string | undefined): void {
  useLastStory.setState({ name, scene });
  try {
    localStorage.setItem(key, name);
  } catch {
    // As above.
  }
}
