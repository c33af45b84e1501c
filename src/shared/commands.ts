/** Menu entries that the renderer carries out. */
export const commands = [
  'new-workspace',
  'open-workspace',
  'close-workspace',
  'save-copy',
  'export-json',
  'import-json',
  'export-report',
  'undo',
  'redo',
  'palette',
  'go-home',
  'go-report',
  'go-learn',
  'shortcuts',
  'about',
  'toggle-sidebar',
  'toggle-help',
] as const;
export type Command = (typeof commands)[number];
