/** The code of each view by its address, fetched when the view is first opened. */
export const viewCode = {
  '/': () => import('../views/overview/OverviewView.tsx'),
  '/graph': () => import('../views/graph/GraphView.tsx'),
  '/reader': () => import('../views/reader/ReaderView.tsx'),
  '/workload': () => import('../views/workload/WorkloadView.tsx'),
  '/lineage': () => import('../views/lineage/LineageView.tsx'),
  '/quality': () => import('../views/quality/QualityView.tsx'),
  '/sanming': () => import('../views/sanming/SanmingView.tsx'),
  '/compare': () => import('../views/compare/CompareView.tsx'),
  '/department': () => import('../views/department/DepartmentView.tsx'),
  '/briefing': () => import('../views/briefing/BriefingView.tsx'),
  '/export': () => import('../views/export/ExportView.tsx'),
} as const;
