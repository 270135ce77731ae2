import { create } from 'zustand';

/**
 * What is between the page and its data: the banner under the header says it. `server`: nothing answers; `store`: the
 * server answers that its store does not; `partly`: both are there, and some of what is shown did not come all the same.
 */
export type Connection = 'fine' | 'server' | 'store' | 'partly' | 'back';

interface ConnectionState {
  readonly connection: Connection;
  /** The server itself, asked for its health, was not there or said so: only then everything shown may be out of date. */
  readonly surely: boolean;
  /** How often what failed was asked for again since it was lost. */
  readonly rounds: number;
  /** What failed is being asked for again. */
  readonly asking: boolean;
  /** How many of the questions on screen have no answer, where the rest has. */
  readonly unanswered: number;
  /** A question was not answered. */
  lost(what: 'server' | 'store', surely?: boolean): void;
  askedAgain(left: { readonly unanswered: number } | 'gone'): void;
  begin(): void;
  settled(): void;
}

const fine = { connection: 'fine', surely: false, rounds: 0, asking: false, unanswered: 0 } as const;

export const useConnection = create<ConnectionState>((set, get) => ({
  ...fine,
  lost: (what, surely = false) => {
    const now = get();
    if (surely) set({ connection: what, surely });
    // That something does not come is said already; whether now the server is gone is asked soon.
    else if (now.connection === 'partly') set(now.asking ? {} : { rounds: 0 });
    else set({ connection: what });
  },
  begin: () => set({ asking: true }),
  askedAgain: (left) => {
    const rounds = get().rounds + 1;
    if (left === 'gone') set({ asking: false, rounds });
    else if (left.unanswered > 0) set({ ...left, connection: 'partly', surely: false, asking: false, rounds });
    // What fails again at once goes on with its pauses.
    else set({ ...fine, connection: 'back', rounds: get().surely ? 0 : rounds });
  },
  settled: () => set(fine),
}));
