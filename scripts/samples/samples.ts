import type { WrittenStrategy } from '../../src/shared/exchange/strategy-file.ts';
import { coastalHotel } from './coastal-hotel.ts';
import { coffeeChain } from './coffee-chain.ts';
import { onlineRetailer } from './online-retailer.ts';

/** The samples by the name of their file. */
export const samples: Readonly<Record<string, WrittenStrategy>> = {
  'coastal-hotel': coastalHotel,
  'coffee-chain': coffeeChain,
  'online-retailer': onlineRetailer,
};
