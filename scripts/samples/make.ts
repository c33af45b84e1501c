import { writeFileSync } from 'node:fs';
import { samples, textOf } from './samples.ts';

// Writes resources/samples/*.json. Run it from the project's root with Node 24: node_modules/.bin/node scripts/samples/make.ts
for (const [name, sample] of Object.entries(samples)) {
  writeFileSync(new URL(`../../resources/samples/${name}.json`, import.meta.url), textOf(sample));
}
