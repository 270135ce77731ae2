import { useNavigate, useSearch } from '@tanstack/react-router';
import type { CompareLink } from '../views/compare/link.ts';
import type { DepartmentLink } from '../views/department/link.ts';
import type { LineageLink } from '../views/lineage/link.ts';
import type { OverviewLink } from '../views/overview/link.ts';
import type { QualityLink } from '../views/quality/link.ts';
import type { SanmingLink } from '../views/sanming/link.ts';
import type { WorkloadLink } from '../views/workload/link.ts';

interface ViewLinks {
  '/': OverviewLink;
  '/workload': WorkloadLink;
  '/department': DepartmentLink;
  '/lineage': LineageLink;
  '/sanming': SanmingLink;
  '/compare': CompareLink;
  '/quality': QualityLink;
}

export type ChangeLink<Link> = (next: Partial<Link>, how?: { readonly replace: boolean }) => void;

/**
 * What a view shows, as its address says it, and what changes a part of it; the rest stays, and so does the place that
 * the page is scrolled to. With `replace` the former address is not kept to go back to.
 */
export function useViewLink<Path extends keyof ViewLinks>(
  path: Path,
): readonly [link: ViewLinks[Path], change: ChangeLink<ViewLinks[Path]>] {
  // The router knows its paths one by one, not as a type to choose from: any one stands for all.
  const one = path as '/workload';
  const link = useSearch({ from: one });
  const navigate = useNavigate();
  const change: ChangeLink<ViewLinks[Path]> = (next, { replace } = { replace: false }) =>
    void navigate({ to: one, search: (now) => ({ ...now, ...next }), replace, resetScroll: false });
  return [link as ViewLinks[Path], change];
}
