import { z } from 'zod';

// Zod compiles schemas with `new Function` unless told not to; the page's CSP forbids that.
z.config({ jitless: true });

export { z };
