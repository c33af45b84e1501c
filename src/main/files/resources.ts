import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The path of a file in `resources`. Works from source, from `out` and in the packaged program: each has the
 * folder somewhere above this module.
 */
export function resourcePath(...parts: readonly string[]): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const resources = join(folder, 'resources');
    if (existsSync(join(resources, 'samples'))) return join(resources, ...parts);
    if (dirname(folder) === folder) throw new Error(`There is no folder resources above ${import.meta.url}`);
  }
}
