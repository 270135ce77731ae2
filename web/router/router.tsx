import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { offline } from '../data/offline.ts';
import { Lost } from '../shell/Lost.tsx';
import { Shell } from '../shell/Shell.tsx';
import { Trouble } from '../shell/Trouble.tsx';
import { graphLink, readerLink } from '../state/links.ts';
import { parseSearch, stringifySearch } from '../state/search-params.ts';
import { briefingLink } from '../views/briefing/link.ts';
import { compareLink } from '../views/compare/link.ts';
import { departmentLink } from '../views/department/link.ts';
import { exportLink } from '../views/export/link.ts';
import { askAhead } from '../views/graph/ask-ahead.ts';
import { lineageLink } from '../views/lineage/link.ts';
import { overviewLink } from '../views/overview/link.ts';
import { qualityLink } from '../views/quality/link.ts';
import { sanmingLink } from '../views/sanming/link.ts';
import { workloadLink } from '../views/workload/link.ts';
import { viewCode } from './view-code.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: Lost });

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewLink,
  component: lazyRouteComponent(viewCode['/'], 'OverviewView'),
});

const graph = createRoute({
  getParentRoute: () => root,
  path: '/graph',
  validateSearch: graphLink,
  // While the view's code comes, its answers come as well.
  loader: ({ location }) => askAhead(location.search),
  shouldReload: false,
  component: lazyRouteComponent(viewCode['/graph'], 'GraphView'),
});

const reader = createRoute({
  getParentRoute: () => root,
  path: '/reader',
  validateSearch: readerLink,
  component: lazyRouteComponent(viewCode['/reader'], 'ReaderView'),
});

const workload = createRoute({
  getParentRoute: () => root,
  path: '/workload',
  validateSearch: workloadLink,
  component: lazyRouteComponent(viewCode['/workload'], 'WorkloadView'),
});

const lineage = createRoute({
  getParentRoute: () => root,
  path: '/lineage',
  validateSearch: lineageLink,
  component: lazyRouteComponent(viewCode['/lineage'], 'LineageView'),
});

const quality = createRoute({
  getParentRoute: () => root,
  path: '/quality',
  validateSearch: qualityLink,
  component: lazyRouteComponent(viewCode['/quality'], 'QualityView'),
});

const sanming = createRoute({
  getParentRoute: () => root,
  path: '/sanming',
  validateSearch: sanmingLink,
  component: lazyRouteComponent(viewCode['/sanming'], 'SanmingView'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareLink,
  component: lazyRouteComponent(viewCode['/compare'], 'CompareView'),
});

const department = createRoute({
  getParentRoute: () => root,
  path: '/department',
  validateSearch: departmentLink,
  component: lazyRouteComponent(viewCode['/department'], 'DepartmentView'),
});

const briefing = createRoute({
  getParentRoute: () => root,
  path: '/briefing',
  validateSearch: briefingLink,
  component: lazyRouteComponent(viewCode['/briefing'], 'BriefingView'),
});

const exporting = createRoute({
  getParentRoute: () => root,
  path: '/export',
  validateSearch: exportLink,
  component: lazyRouteComponent(viewCode['/export'], 'ExportView'),
});

/** The views that a scene may show. */
export const viewRoutes = [overview, graph, workload, department, lineage, sanming, compare, reader, quality] as const;

/** Every address of the explorer. A view is added here and in the shell's table of views. */
export const router = createRouter({
  routeTree: root.addChildren([...viewRoutes, briefing, exporting]),
  // A page from a disk has an address of its own: what it shows stands behind the #.
  ...(offline && { history: createHashHistory() }),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: Trouble,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
