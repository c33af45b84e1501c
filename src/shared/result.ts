/** The errors that a person can cause or meet. Everything else is a bug: it is thrown and logged. */
export type ErrorCode =
  | 'invalid-input'
  | 'not-found'
  | 'stale-revision'
  | 'still-referred-to'
  | 'nothing-to-undo'
  | 'no-workspace'
  | 'workspace-missing'
  | 'workspace-empty-file'
  | 'workspace-foreign'
  | 'workspace-too-new'
  | 'workspace-damaged'
  | 'workspace-read-only'
  | 'workspace-in-use'
  | 'workspace-exists'
  | 'disk-full'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'import-not-json'
  | 'import-cut-off'
  | 'import-wrong-version'
  | 'import-unknown-kind'
  | 'import-invalid'
  | 'csv-empty'
  | 'csv-binary'
  | 'csv-unreadable'
  | 'csv-too-large'
  | 'import-bad-rows'
  | 'image-invalid'
  | 'image-too-large'
  | 'cancelled';

export interface AppError {
  readonly code: ErrorCode;
  /** One sentence for the person: what is wrong, where, and how to mend it. */
  readonly message: string;
  readonly details?: unknown;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: ErrorCode, message: string, details?: unknown): Result<never> => ({
  ok: false,
  error: details === undefined ? { code, message } : { code, message, details },
});

/** Closes a union: the compiler refuses a call that a value can still reach. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
