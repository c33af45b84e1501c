import { coastalHotel } from './coastal-hotel.ts';
import { coffeeChain } from './coffee-chain.ts';
import type { Sample } from './items.ts';
import { onlineRetailer } from './online-retailer.ts';

/** The samples by the name of their file. */
export const samples: Readonly<Record<string, Sample>> = {
  'coastal-hotel': coastalHotel,
  'coffee-chain': coffeeChain,
  'online-retailer': onlineRetailer,
};

/** A sample as its file holds it. */
export const textOf = (sample: Sample): string => `${JSON.stringify(sample, null, 2)}\n`;
