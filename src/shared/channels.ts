/** The three names that cross between the processes. Apart from the contract, so that the preload stays small. */
export const CHANNELS = { request: 'throughline:request', event: 'throughline:event', flushed: 'throughline:flushed' } as const;
