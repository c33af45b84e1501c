import type { AppEvent, Bridge, Input, Output, RequestName } from '../shared/contract.ts';
import type { Result } from '../shared/result.ts';

declare global {
  interface Window {
    readonly throughline: Bridge;
  }
}

/** Asks main for something. A Result comes back; a rejection is a bug. */
export async function request<N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>> {
  // Main answers with what the contract says: this is where the two sides meet.
  return (await window.throughline.request(name, input)) as Result<Output<N>>;
}

/** Listens to main; gives the function that stops listening. */
export const onEvent = (listener: (event: AppEvent) => void): (() => void) => window.throughline.onEvent(listener);

/** Answers a 'flush' event. */
export const flushed = (token: number, saved: boolean): void => window.throughline.flushed(token, saved);

/** The path of a file that was dropped on the window. */
export const pathOfFile = (file: File): string => window.throughline.pathOfFile(file);
