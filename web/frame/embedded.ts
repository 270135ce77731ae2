import { createContext, useContext } from 'react';

/** Whether a view is shown inside a scene: then it is its figure only, and leaves the page around it alone. */
export const Embedded = createContext(false);

export const useEmbedded = (): boolean => useContext(Embedded);
