import { useQueries } from '@tanstack/react-query';
import type { PathsAnswer } from '../../../graph/store/answers.ts';
import { isNotFound } from '../../data/client.ts';
import { queries } from '../../data/queries.ts';
import { queryClient } from '../../data/query-client.ts';
import { meaningTypes, type PathState } from './path-state.ts';

/** What is known of the paths to one end. */
export interface EndPaths {
  readonly end: string;
  readonly answer?: PathsAnswer;
  /** How the end hangs together with what is not held: from the missing document on. */
  readonly broken?: PathsAnswer;
  readonly association: readonly PathsAnswer[];
  readonly pending: boolean;
  readonly stopped: boolean;
  readonly failed: boolean;
  /** One of both ends is nowhere. */
  readonly gone: boolean;
}

const mostAssociations = 5;

/** The questions of a view of paths: each end by itself; why there is none; what else the ends have in common. */
export function usePaths(path: PathState): { readonly ends: readonly EndPaths[]; stop(): void; again(): void } {
  const { from, to, not, association, mode } = path;
  const types = not.length > 0 ? { types: meaningTypes.filter((type) => !not.includes(type)) } : {};
  const asked = to.map((end) => queries.paths({ from, to: end, mode, ...types }));
  const answers = useQueries({ queries: asked });
  const missing = to.map((_, i) =>
    answers[i]?.data?.paths.length === 0 ? answers[i]?.data?.missing[0]?.id : undefined,
  );
  const broken = useQueries({
    queries: to.map((end, i) => ({
      ...queries.paths({ from: missing[i] ?? from, to: end, mode: 'shortest' }),
      enabled: missing[i] !== undefined,
    })),
  });
  const pairs = to.flatMap((end, i) =>
    answers[i]?.data?.paths.length === 0 && association.length > 0
      ? [from, ...to.filter((other) => other !== end)].map((source) => ({ end, source }))
      : [],
  );
  const related = useQueries({
    queries: pairs.map(({ source, end }) =>
      queries.paths({ from: source, to: end, types: [...association], mode: 'shortest', limit: mostAssociations }),
    ),
  });
  return {
    ends: to.map((end, i) => {
      const result = answers[i];
      return {
        end,
        ...(result?.data && { answer: result.data }),
        ...(missing[i] !== undefined && broken[i]?.data && { broken: broken[i].data }),
        association: pairs.flatMap((pair, k) => {
          const found = pair.end === end ? related[k]?.data : undefined;
          return found && found.paths.length > 0 ? [found] : [];
        }),
        pending: result?.fetchStatus === 'fetching' && !result.data,
        stopped: result?.fetchStatus === 'idle' && !result.data && !result.error,
        failed: result?.error !== null && result?.error !== undefined,
        gone: isNotFound(result?.error),
      };
    }),
    stop: () => {
      for (const { queryKey } of asked) void queryClient.cancelQueries({ queryKey });
    },
    again: () => {
      for (const { queryKey } of asked) void queryClient.refetchQueries({ queryKey });
    },
  };
}
