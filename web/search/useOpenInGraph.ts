import { useRouter } from '@tanstack/react-router';
import { graphLink, inGraph } from '../state/links.ts';

/** Opens a node in the graph view; on the graph view it joins the picture that is there. */
export function useOpenInGraph(): (id: string) => void {
  const router = useRouter();
  return (id) => {
    const { pathname, search } = router.latestLocation;
    if (pathname !== '/graph') {
      void router.navigate(inGraph([id]));
      return;
    }
    const there = graphLink.parse(search);
    const n = [...(there.n ?? []).filter((other) => other !== id), id];
    void router.navigate({ to: '/graph', search: { ...there, n, sel: id } });
  };
}
