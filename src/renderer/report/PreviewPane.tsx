import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import type { TermId } from '../../shared/learning/terms.ts';
import { paperOf } from '../../shared/pdf/style.ts';
import { classes, IconButton, Segmented, SelectInput } from '../ui/index.ts';
import { PageCanvas } from './PageCanvas.tsx';
import { pageWords, termAt } from './page-words.ts';
import styles from './Report.module.css';

/** A word of a page that was pressed: what it means, where on the screen, and the page that has the focus. */
export interface PressedWord {
  readonly term: TermId;
  readonly x: number;
  readonly y: number;
  readonly sheet: HTMLElement;
}

export interface PreviewHandle {
  readonly goTo: (page: number) => void;
}

interface PreviewPaneProps {
  readonly pdf: PDFDocumentProxy | null;
  readonly paper: 'a4' | 'letter';
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly handle: RefObject<PreviewHandle | null>;
  /** A word of a page was pressed twice. */
  readonly onWord: (word: PressedWord) => void;
}

const GAP = 16;
const PADDING = 20;
const ZOOMS = ['0.5', '0.75', '1', '1.25', '1.5', '2'];
/** CSS pixels of a point at 100 %. */
const PIXELS = 96 / 72;
const THUMB = { width: 44, height: 62 };

/** The pages as they will be printed, one or two beside each other, with a strip of all of them below. */
export function PreviewPane({ pdf, paper, page, onPage, handle, onWord }: PreviewPaneProps) {
  const scroller = useRef<HTMLElement>(null);
  const strip = useRef<HTMLElement>(null);
  const { width: room, height: roomDown } = useSize(scroller);
  const [columns, setColumns] = useState<1 | 2>(2);
  const [zoom, setZoom] = useState<string>('fit');
  const sheet = paperOf(paper);
  const ratio = sheet.height / sheet.width;
  const count = pdf?.numPages ?? 0;

  const fitWidth = (room - 2 * PADDING - (columns - 1) * GAP) / columns;
  const fitHeight = (roomDown - 2 * PADDING) / ratio;
  const width = Math.max(80, Math.floor(zoom === 'fit' ? Math.min(fitWidth, fitHeight) : sheet.width * PIXELS * Number(zoom)));
  const height = Math.round(width * ratio);
  const pitch = height + GAP;
  const rows = Math.ceil(count / columns);

  const goTo = (to: number): void => {
    const target = Math.min(Math.max(to, 1), Math.max(count, 1));
    scroller.current?.scrollTo({ top: Math.floor((target - 1) / columns) * pitch });
    onPage(target);
  };
  useImperativeHandle(handle, () => ({ goTo }));

  // The same page stays in view when the pages change their size.
  const kept = useRef(page);
  kept.current = page;
  useEffect(() => {
    scroller.current?.scrollTo({ top: Math.floor((kept.current - 1) / columns) * pitch });
  }, [pitch, columns]);

  // The strip keeps the page in view in sight, and the focus on it while the arrow keys walk along.
  useEffect(() => {
    const here = strip.current?.children[page - 1];
    if (!(here instanceof HTMLElement)) return;
    here.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (strip.current?.contains(document.activeElement)) here.focus();
  }, [page]);

  const follow = (): void => {
    const row = Math.round((scroller.current?.scrollTop ?? 0) / pitch);
    const first = Math.min(row * columns + 1, Math.max(count, 1));
    // Of two beside each other the one that was gone to stays the page in view.
    if (page < first || page >= first + columns) onPage(first);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { PageDown: page + columns, PageUp: page - columns, Home: 1, End: count };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };

  const press = async (number: number, { currentTarget: sheet, clientX, clientY }: MouseEvent<HTMLElement>): Promise<void> => {
    if (!pdf) return;
    const sheetAt = sheet.getBoundingClientRect();
    const at = { x: (clientX - sheetAt.left) / sheetAt.width, y: (clientY - sheetAt.top) / sheetAt.height };
    const term = termAt(await pageWords(pdf, number), at);
    if (term !== undefined) onWord({ term, x: clientX, y: clientY, sheet });
  };

  const walkStrip = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    goTo(page + step);
  };

  return (
    <div className={styles.preview}>
      <div className={styles.previewBar}>
        <IconButton label={t('Previous page')} disabled={page <= 1} onClick={() => goTo(page - columns)}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <span className={styles.pageOf} role="status">
          {count === 0 ? t('No pages yet') : t('Page {{page}} of {{count}}', { page, count })}
        </span>
        <IconButton label={t('Next page')} disabled={page >= count} onClick={() => goTo(page + columns)}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        <span className={styles.spring} />
        <Segmented
          label={t('Pages beside each other')}
          size="small"
          options={[
            { value: '1', label: t('One') },
            { value: '2', label: t('Two') },
          ]}
          value={columns === 1 ? '1' : '2'}
          onChange={(value) => setColumns(value === '1' ? 1 : 2)}
        />
        <span className={styles.zoom}>
          <SelectInput
            label={t('Zoom')}
            placeholder={t('Fit')}
            options={ZOOMS.map((value) => ({ value, label: `${Math.round(Number(value) * 100)} %` }))}
            value={zoom === 'fit' ? null : zoom}
            onChange={(value) => setZoom(value ?? 'fit')}
          />
        </span>
      </div>
      <section ref={scroller} className={styles.sheets} aria-label={t('Preview')} onScroll={follow} onKeyDown={onKeyDown}>
        <div className={styles.sheetList} style={{ width: columns * width + (columns - 1) * GAP, gap: GAP }}>
          {Array.from({ length: rows }, (_, row) => (
            <div key={String(row)} className={styles.spread} style={{ gap: GAP }}>
              {Array.from({ length: columns }, (_, column) => row * columns + column + 1)
                .filter((number) => number <= count)
                .map((number) => (
                  // The page in view takes the focus, so that what scrolls is reached by keyboard.
                  <button
                    key={number}
                    type="button"
                    className={styles.sheet}
                    style={{ width, height }}
                    tabIndex={number === page ? 0 : -1}
                    aria-label={t('Page {{page}}', { page: number })}
                    onClick={() => onPage(number)}
                    onDoubleClick={(event) => void press(number, event)}
                  >
                    <PageCanvas pdf={pdf} number={number} width={width} scroller={scroller} className={styles.canvas} />
                  </button>
                ))}
            </div>
          ))}
        </div>
      </section>
      <nav ref={strip} className={styles.strip} aria-label={t('Pages')} onKeyDown={walkStrip}>
        {Array.from({ length: count }, (_, index) => index + 1).map((number) => (
          <button
            key={number}
            type="button"
            className={classes(styles.thumb, number === page && styles.thumbHere)}
            tabIndex={number === page ? 0 : -1}
            aria-current={number === page ? 'page' : undefined}
            aria-label={t('Go to page {{page}}', { page: number })}
            onClick={() => goTo(number)}
          >
            <span className={styles.thumbSheet} style={{ width: THUMB.width, height: Math.round(THUMB.width * ratio) }}>
              <PageCanvas pdf={pdf} number={number} width={THUMB.width} scroller={strip} className={styles.canvas} />
            </span>
            <span className={styles.thumbNumber}>{number}</span>
          </button>
        ))}
      </nav>
    </div>
  );
}

/** The inner size of an element, followed. */
function useSize(target: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    if (!target.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [target]);
  return size;
}
