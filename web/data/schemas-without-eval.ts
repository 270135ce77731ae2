import { z } from 'zod';

/** The page's security policy forbids `eval`; zod would try it once and the browser would report that as a violation. */
z.config({ jitless: true });
