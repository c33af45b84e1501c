/** The strategies that come with the program, by the name of their file. */
export const SAMPLES = {
  'coastal-hotel': 'Harbour House, a coastal hotel',
  'coffee-chain': 'A coffee chain with a mobile app',
  'online-retailer': 'An online retailer',
} as const;
export type SampleName = keyof typeof SAMPLES;
export const sampleNames = ['online-retailer', 'coffee-chain', 'coastal-hotel'] as const satisfies readonly SampleName[];
