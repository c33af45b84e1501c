import { createContext } from 'react';
import type { AnyRecord } from '../../shared/records.ts';

/**
 * The records that controls inside a form read. A form hands them down deferred, so that what depends on other
 * records never keeps a keystroke waiting. Outside a form there are none here, and controls read the strategy.
 */
export const RecordsContext = createContext<readonly AnyRecord[] | null>(null);
