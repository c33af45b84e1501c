import { FileDown, PanelLeft, PanelRight } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import { recordsOf } from '../../shared/records.ts';
import { coverTexts } from '../../shared/report/cover.ts';
import { Panel } from '../app/Panel.tsx';
import { timeOf } from '../app/time.ts';
import { useExportCommand, useWideScreen } from '../app/view.ts';
import { request } from '../client.ts';
import { useOpen } from '../data/navigation.ts';
import { tell, tellError } from '../data/notify.tsx';
import { useStrategy } from '../data/strategy.ts';
import { TermPopover } from '../learn/term/TermPopover.tsx';
import { Button, classes, IconButton } from '../ui/index.ts';
import { Checks } from './Checks.tsx';
import { CoverPane } from './CoverPane.tsx';
import { pagesOf } from './chapters.ts';
import { type PressedWord, type PreviewHandle, PreviewPane } from './PreviewPane.tsx';
import { usePdf } from './pdf-view.ts';
import styles from './Report.module.css';
import { SectionsPane } from './SectionsPane.tsx';
import { TermsOnPage } from './TermsOnPage.tsx';
import { useReportOptions } from './use-options.ts';
import { type Preview, type ReportState, useReport } from './use-report.ts';

/** Below this width of the window the cover's panel starts folded. */
const ROOMY = 1360;

/** The report: its sections, its pages as they will be printed, its cover, and the export. */
export function ReportScreen() {
  useWideScreen(true);
  const { strategy, records } = useStrategy();
  const { openHome } = useOpen();
  const { options, change } = useReportOptions(strategy.id);
  const state = useReport(strategy, records, options);
  const { preview } = state;
  const pdf = usePdf(preview?.report.bytes);
  const [page, setPage] = useState(1);
  const [word, setWord] = useState<PressedWord | null>(null);
  const [isLeftOpen, setLeftOpen] = useState(true);
  const [isRightOpen, setRightOpen] = useState(() => window.innerWidth >= ROOMY);
  const closeWord = (): void => {
    setWord(null);
    word?.sheet.focus({ preventScroll: true });
  };
  const handle = useRef<PreviewHandle>(null);
  const goTo = (to: number): void => handle.current?.goTo(to);
  const ranges = useMemo(() => (preview ? pagesOf(preview.report, preview.of.input.options) : new Map()), [preview]);
  const front = Math.min(...[...ranges.values()].map(({ first }) => first)) - 1;
  const title = useMemo(
    () => (options ? coverTexts({ strategy, brief: recordsOf(records, 'brief')[0], today: preview?.of.input.today ?? '' }, options) : null),
    [options, strategy, records, preview],
  );
  const { isExporting, start } = useExport(state, title?.title ?? strategy.name);
  useExportCommand(start);

  return (
    <Panel
      layout="whole"
      crumbs={[{ label: t('Home'), onOpen: openHome }, { label: t('Report') }]}
      actions={
        <Button
          variant="filled"
          icon={<FileDown size={15} aria-hidden />}
          disabled={preview === null || isExporting}
          aria-busy={isExporting}
          onClick={start}
        >
          {t('Export PDF')}
        </Button>
      }
    >
      <div className={styles.screen}>
        <header className={styles.head}>
          <IconButton
            label={isLeftOpen ? t('Hide sections') : t('Show sections')}
            aria-expanded={isLeftOpen}
            onClick={() => setLeftOpen(!isLeftOpen)}
          >
            <PanelLeft size={16} aria-hidden />
          </IconButton>
          <h1 className={styles.title}>{t('Report')}</h1>
          <MadeWords state={state} />
          <span className={styles.spring} />
          <IconButton
            label={isRightOpen ? t('Hide cover and checks') : t('Show cover and checks')}
            aria-expanded={isRightOpen}
            onClick={() => setRightOpen(!isRightOpen)}
          >
            <PanelRight size={16} aria-hidden />
          </IconButton>
        </header>
        <div className={classes(styles.body, isLeftOpen && styles.withLeft, isRightOpen && styles.withRight)}>
          {isLeftOpen && options ? (
            <SectionsPane
              options={options}
              change={change}
              records={records}
              ranges={ranges}
              front={Number.isFinite(front) ? front : undefined}
              page={page}
              goTo={goTo}
            />
          ) : null}
          <PreviewPane
            pdf={pdf}
            paper={preview?.of.input.options.paper ?? 'a4'}
            page={page}
            onPage={setPage}
            handle={handle}
            onWord={setWord}
          />
          {isRightOpen && options && title ? (
            <section className={classes(styles.pane, styles.right)} aria-label={t('Cover and checks')}>
              <CoverPane options={options} change={change} filled={title} />
              <Checks records={records} missing={preview?.report.missing ?? []} gapsPage={ranges.get('gaps')?.first} goTo={goTo} />
              <TermsOnPage pdf={pdf} page={page} />
            </section>
          ) : null}
        </div>
        {word ? <TermPopover term={word.term} anchor={{ left: word.x, top: word.y, width: 1, height: 1 }} onClose={closeWord} /> : null}
      </div>
    </Panel>
  );
}

/** "34 pages, A4. Preview made 14:02", or what stands in its way. */
function MadeWords({ state: { preview, isStale, failure, tryAgain } }: { readonly state: ReportState }) {
  if (failure !== null) {
    return (
      <p className={styles.made} role="alert">
        <span className={styles.failure}>{t('The preview could not be made: {{why}}', { why: failure })}</span>
        <Button size="small" onClick={tryAgain}>
          {t('Try again')}
        </Button>
      </p>
    );
  }
  if (!preview) return <p className={styles.made}>{t('Making the preview…')}</p>;
  const paper = preview.of.input.options.paper === 'a4' ? t('A4') : t('Letter');
  return (
    <p className={styles.made}>
      {t('{{count}} pages, {{paper}}', { count: preview.report.pages, paper })}
      <span aria-hidden> · </span>
      {isStale ? t('Preview follows…') : t('Preview made {{time}}', { time: timeOf(preview.madeAt) })}
    </p>
  );
}

/** Exports the very bytes that are shown; asked for while a newer preview is on its way, it waits for that one. */
function useExport(
  { preview, isStale, failure }: ReportState,
  title: string,
): { readonly isExporting: boolean; readonly start: () => void } {
  const [isWanted, setWanted] = useState(false);
  const [isSaving, setSaving] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    if (failure !== null) setWanted(false);
    if (isStale || !preview || failure !== null) return;
    setWanted(false);
    setSaving(true);
    void save(preview, title).finally(() => setSaving(false));
  }, [isWanted, isStale, preview, failure, title]);
  return { isExporting: isWanted || isSaving, start: () => setWanted(true) };
}

async function save(preview: Preview, title: string): Promise<void> {
  const saved = await request('report.save', { suggestedName: title.slice(0, 120) || t('Report'), bytes: preview.report.bytes });
  if (saved.ok) tell(t('Report saved to {{path}}.', { path: saved.value.path }));
  else tellError(saved.error);
}
