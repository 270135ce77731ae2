import { create } from 'zustand';
import type { OfflinePage } from '../../graph/story/offline-page.ts';

/** The offline page that this is; nothing while a server answers. */
export const useOfflinePage = create<{ readonly page: OfflinePage | undefined }>(() => ({ page: undefined }));
