import type { Contribution } from '../contribution.ts';
import { bringUpToDate, fetchReadings, mostLooks, type Told } from './bring-up-to-date.ts';
import type { Ask } from './connection.ts';
import { damaged, type Place } from './failure.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { beginning, isSame, type Moment } from './moment.ts';
import { lastWrite } from './statements/documents.ts';

/** Keeps the mirror what the database is, for every question and across every write. */
export interface MirrorKeeper {
  /** The mirror as the database is now, in the transaction of `ask`. @param told how many documents have been taken up */
  inSync(ask: Ask, told?: Told): Promise<Mirror>;
  /** The mirror if it is what the database is now; one statement tells. */
  ifInSync(ask: Ask): Promise<Mirror | undefined>;
  /** The mirror as the database is now, with the readings of these documents, else of all. */
  withReadings(ask: Ask, documents?: readonly string[]): Promise<Mirror>;
  /** Whether the mirror is filled and holds what the database held when it was last brought up to date. */
  isFilled(): boolean;
  /** From here on the mirror holds what the database does not, until `commit`. */
  begin(): void;
  /** The database holds it now. */
  commit(moment: Moment): void;
}

interface LastWrite {
  readonly version: number | null;
  readonly mark: string | null;
  readonly follows: boolean;
}

/** A change that was begun and not committed may have failed: then the mirror is fetched anew. */
export function createMirrorKeeper(catalogue: Contribution, place: Place): MirrorKeeper {
  let mirror: Mirror | undefined;
  let moment = beginning;
  let ahead = false;

  /** What there is to start from: nothing where the database does not follow on what is known here. */
  async function compared(ask: Ask): Promise<{ known?: Mirror; isCurrent: boolean }> {
    const [found] = await ask<LastWrite>(lastWrite, { mark: moment.mark });
    const now = { version: found?.version ?? 0, mark: found?.mark ?? null };
    const isCurrent = isSame(now, moment);
    const follows = isCurrent || (found?.follows === true && now.version > moment.version);
    return mirror && !ahead && follows ? { known: mirror, isCurrent } : { isCurrent: false };
  }

  async function inSync(ask: Ask, told?: Told): Promise<Mirror> {
    const { known, isCurrent } = await compared(ask);
    if (known && isCurrent) return known;
    const brought = known ?? createMirror(catalogue, place);
    ahead = true;
    moment = await bringUpToDate(brought, ask, known ? moment.version : -1, place, told);
    mirror = brought;
    ahead = false;
    return mirror;
  }

  return {
    inSync,
    async ifInSync(ask) {
      const { known, isCurrent } = await compared(ask);
      return isCurrent ? known : undefined;
    },
    async withReadings(ask, documents) {
      for (let looks = 0; looks < mostLooks; looks++) {
        const found = await inSync(ask);
        const missing = found.withoutReading(documents);
        if (missing.length === 0) return found;
        await fetchReadings(found, ask, missing, moment.version);
      }
      throw damaged(place);
    },
    isFilled: () => mirror !== undefined && !ahead,
    begin() {
      ahead = true;
    },
    commit(written) {
      moment = written;
      ahead = false;
    },
  };
}
