import { LeftPanel } from './LeftPanel.tsx';
import { Notes } from './Notes.tsx';
import { QueryPanel } from './QueryPanel.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SidePanel } from './SidePanel.tsx';
import { TableDrawer } from './TableDrawer.tsx';
import { Toolbar } from './Toolbar.tsx';
import { Tooltip } from './Tooltip.tsx';
import { TopBar } from './TopBar.tsx';
import { Twin } from './Twin.tsx';

/** What stands around the picture: fetched together, once the picture is drawn. */
export const around = {
  LeftPanel,
  Notes,
  QueryPanel,
  SelectionBar,
  SidePanel,
  TableDrawer,
  Toolbar,
  Tooltip,
  TopBar,
  Twin,
} as const;

export type Around = typeof around;
