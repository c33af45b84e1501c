export { describeChanges } from './describe.ts';
export { applyChanges, diff } from './diff.ts';
export { merge, mergedVersion } from './merge.ts';
export type {
  ChangeReport,
  ChangeSentence,
  Conflict,
  FieldChange,
  Merge,
  Side,
  Snapshot,
  Version,
  VersionChange,
  VersionMeasure,
  VersionRecord,
} from './model.ts';
export { changesTo } from './restore.ts';
export { translated } from './translate.ts';
export { versionOf } from './version.ts';
