import { writeFileSync } from 'node:fs';
import { strategyText } from '../../src/shared/exchange/strategy-file.ts';
import { samples } from './samples.ts';

// Writes resources/samples/*.json. Run it from the project's root with Node 24: node_modules/.bin/node scripts/samples/make.ts
for (const [name, sample] of Object.entries(samples)) {
  writeFileSync(new URL(`../../resources/samples/${name}.json`, import.meta.url), strategyText(sample));
}
