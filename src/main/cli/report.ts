import { imagesIn } from '../../shared/exchange/strategy-file.ts';
import { plural, t } from '../../shared/i18n.ts';
import type { Observed } from '../../shared/observed.ts';
import type { Missing } from '../../shared/pdf/index.ts';
import type { AnyRecord, Strategy } from '../../shared/records.ts';
import { type Changed, changedSince } from '../../shared/report/changed.ts';
import type { ReportOptions } from '../../shared/report/options.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CliIo } from '../cli.ts';
import { saveAtomically } from '../files/atomic.ts';
import type { StoredImage } from '../workspace/images.ts';
import { systemClock, type Workspace } from '../workspace/index.ts';
import { harmless } from './terminal.ts';
import { localDay } from './today.ts';
import { reading, refuseSameFile, strategyCalled } from './workspaces.ts';

interface Material {
  readonly strategy: Strategy;
  readonly records: readonly AnyRecord[];
  readonly options: ReportOptions;
  readonly observed: Observed;
  readonly images: ReadonlyMap<string, StoredImage>;
  readonly changes: Changed | null;
}

/** Writes the report of a strategy as PDF. Characters that no face has are named on stderr with their field. */
export async function makeReport(
  file: string,
  { strategy, out }: { readonly strategy: string; readonly out: string },
  io: CliIo,
): Promise<Result<string>> {
  const material = reading(file, (workspace) => {
    const free = refuseSameFile(workspace.path, out);
    return free.ok ? materialOf(workspace, strategy) : free;
  });
  if (!material.ok) return material;
  const { images, ...input } = material.value;
  // Loaded here: no other command needs the drawing of PDFs.
  const [{ buildReport }, { makePdf }, { nodePdfTools }] = await Promise.all([
    import('../../shared/report/build.ts'),
    import('../../shared/pdf/index.ts'),
    import('../pdf-tools.ts'),
  ]);
  const now = new Date(systemClock.now());
  const document = buildReport({ ...input, today: localDay(now) });
  const progress = progressOn(io);
  const pdf = await makePdf(document, { ...nodePdfTools(), images, now, progress: progress.show });
  progress.end();
  const saved = saveAtomically(out, pdf.bytes);
  if (!saved.ok) return saved;
  for (const missing of pdf.missing) io.stderr.write(`${harmless(missingLine(missing))}\n`);
  const pages = plural(pdf.pages, '{{count}} page', '{{count}} pages');
  return ok(`${t('Wrote the report of “{{name}}” to {{out}}: {{pages}}.', { name: input.strategy.name, out, pages })}\n`);
}

function materialOf(workspace: Workspace, called: string): Result<Material> {
  const strategy = strategyCalled(workspace, called);
  if (!strategy.ok) return strategy;
  const records = workspace.records.list(strategy.value.id);
  if (!records.ok) return records;
  const options = workspace.strategies.reportOptions(strategy.value.id);
  if (!options.ok) return options;
  const observed = workspace.observed(strategy.value.id);
  if (!observed.ok) return observed;
  const shown = imagesIn(records.value);
  if (options.value.logo !== null) shown.add(options.value.logo);
  const images = new Map<string, StoredImage>();
  for (const id of shown) {
    const image = workspace.images.get(id);
    if (image.ok) images.set(id, image.value);
  }
  const changes = changesOf(workspace, strategy.value, records.value, observed.value, options.value);
  if (!changes.ok) return changes;
  return ok({
    strategy: strategy.value,
    records: records.value,
    options: options.value,
    observed: observed.value,
    images,
    changes: changes.value,
  });
}

/** What changed since the snapshot that the options name; null without one, or when it is gone. */
function changesOf(
  workspace: Workspace,
  strategy: Strategy,
  records: readonly AnyRecord[],
  observed: Observed,
  { changesSince }: ReportOptions,
): Result<Changed | null> {
  if (changesSince === null) return ok(null);
  const kept = workspace.snapshots.list(strategy.id);
  if (!kept.ok) return kept;
  const snapshot = kept.value.find(({ id }) => id === changesSince);
  if (!snapshot) return ok(null);
  const version = workspace.snapshots.read(snapshot.id);
  return version.ok ? ok(changedSince(snapshot, version.value, records, observed)) : version;
}

function missingLine({ text, codePoint, source, page }: Missing): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const place = source?.label ?? t('the report');
  return t('No typeface has “{{text}}” ({{code}}, in {{place}}, page {{page}}); the report shows a box.', { text, code, place, page });
}

function progressOn(io: CliIo): { show(share: number): void; end(): void } {
  if (!io.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (share) => io.stderr.write(`\r${t('Making the report: {{percent}} %', { percent: Math.round(share * 100) })}`),
    end: () => io.stderr.write('\r\u001b[K'),
  };
}
