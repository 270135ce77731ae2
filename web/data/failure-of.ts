import { goneBehind } from './client.ts';

interface Asked {
  readonly data: unknown;
  readonly error: Error | null;
}

/**
 * Why a question has nothing to show. Where it was answered before and only server or store are gone since, the answer
 * stands as it was: the banner says the rest.
 */
export const failureOf = ({ data, error }: Asked): Error | null =>
  error !== null && data !== undefined && goneBehind(error) ? null : error;
