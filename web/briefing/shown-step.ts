import { createContext, useContext } from 'react';
import type { ShownStep } from './steps.ts';

/** What the scene points at now; nothing where it shows as its view does. */
export const ShownStepContext = createContext<ShownStep | undefined>(undefined);

export const useShownStep = (): ShownStep | undefined => useContext(ShownStepContext);
