import { useRouter } from '@tanstack/react-router';
import { useFound } from '../state/found.ts';
import { graphLink, inDepartment, inGraph } from '../state/links.ts';

/** Where a department that was found opens as its page: among those who look at departments. */
const lookAtDepartments = new Set(['/department', '/workload']);

/** Opens what was found in the graph view, where it takes the focus; on the graph view it joins the picture that is there. */
export function useOpenFound(): (id: string) => void {
  const router = useRouter();
  return (id) => {
    const { pathname, search } = router.latestLocation;
    if (lookAtDepartments.has(pathname) && id.startsWith('department:')) {
      void router.navigate(inDepartment(id));
      return;
    }
    useFound.setState({ id });
    if (pathname !== '/graph') {
      void router.navigate(inGraph([id]));
      return;
    }
    // What is found joins the picture, which paths between two nodes stand in front of (`PathState`).
    const { from, to, not, also, all, chain, ...there } = graphLink.parse(search);
    const n = [...(there.n ?? []).filter((other) => other !== id), id];
    void router.navigate({ to: '/graph', search: { ...there, n, sel: id } });
  };
}
