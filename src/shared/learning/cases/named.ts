import type { StrategyFile } from '../../exchange/strategy-file.ts';

/** A strategy file under another name, which is that of its brief too. */
export const named = (file: StrategyFile, name: string): StrategyFile => ({
  ...file,
  name,
  records: file.records.map((record) => (record.kind === 'brief' ? { ...record, data: { ...record.data, name } } : record)),
});
