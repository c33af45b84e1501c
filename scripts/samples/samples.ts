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

/** A sample as its file holds it: records to be read, rows one a line. */
export function textOf({ rows, ...sample }: Sample): string {
  const tables = Object.entries(rows).map(([table, entries]: [string, readonly object[]]) => {
    const lines = entries.map((entry) => `      ${JSON.stringify(entry)}`);
    return `    ${JSON.stringify(table)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const head = JSON.stringify(sample, null, 2).replace(/\n\}$/, '');
  return `${head},\n  "rows": {\n${tables.join(',\n')}\n  }\n}\n`;
}
