import type { ImportKind } from '../../shared/exchange/import.ts';
import { asked } from './asked.ts';

/** Opens the import of a table over whatever is on the screen; with a path, that file is read at once. */
export const openImport = (kind: ImportKind, path?: string): void => asked.setState({ import: { kind, path } });
