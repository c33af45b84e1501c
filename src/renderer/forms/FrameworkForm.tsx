import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { CircleHelp } from 'lucide-react';
import { type FocusEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { completenessOf } from '../../shared/completeness.ts';
import { frameworkOf } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { worstOf } from '../checks/severity.ts';
import { useFindingsIn } from '../data/findings.ts';
import { setPreferences, usePreferences } from '../data/preferences.ts';
import { useStrategy } from '../data/strategy.ts';
import type { AnyRecordView } from '../data/useRecord.ts';
import { Button, classes, currencyOf, RecordsContext } from '../ui/index.ts';
import styles from './FrameworkForm.module.css';
import { foundIn } from './found.ts';
import { HelpPane } from './HelpPane.tsx';
import { fieldsOf } from './layout.ts';
import { FormPlaceProvider } from './place.ts';
import { SectionBlock } from './SectionBlock.tsx';
import { type Step, Steps } from './Steps.tsx';
import { useDraftForm } from './use-draft-form.ts';
import { useGoTo } from './use-go-to.ts';
import { useStable } from './use-stable.ts';

interface FrameworkFormProps {
  readonly view: AnyRecordView;
  readonly field?: string | undefined;
  readonly item?: string | undefined;
}

/** Under this many pixels the help lies over the form instead of standing beside it. */
const ROOM_FOR_HELP = 1000;
/** In windows narrower than this too. */
const NARROW_WINDOW = '(max-width: 1199px)';

/** Where one is in a form: a section, and the field in it that has the focus. */
export interface Spot {
  readonly section: string;
  /** Field names from the record down; undefined while no field has the focus. */
  readonly path: string | undefined;
}

/** A record as a guided form: steps at the left, fields in the middle, help at the right. */
export function FrameworkForm({ view, field, item }: FrameworkFormProps) {
  const { record, data } = view;
  const framework = frameworkOf(record.kind);
  const { records } = useStrategy();
  const control = useDraftForm(view);
  const settled = useDeferredValue(records);
  const currency = currencyOf(records);
  const change = useStable(view.change);
  const middle = useRef<HTMLFormElement>(null);
  const { ref: body, width } = useElementSize();
  const [spot, setSpot] = useState<Spot>({ section: framework.sections[0]?.id ?? '', path: undefined });
  const { helpOpen } = usePreferences();
  const [over, setOver] = useState(false);
  const small = useMediaQuery(NARROW_WINDOW, window.matchMedia(NARROW_WINDOW).matches);
  const narrow = small || (width > 0 && width < ROOM_FOR_HELP);
  const showsHelp = narrow ? over : helpOpen;
  const setHelp = (open: boolean): void => (narrow ? setOver(open) : void setPreferences({ helpOpen: open }));

  const place = useMemo(
    () => ({ recordId: record.id, kind: record.kind, currency, item, change }),
    [record.id, record.kind, currency, item, change],
  );
  const progress = completenessOf(framework, data);
  const findings = useFindingsIn(record.id);
  const steps: Step[] = progress.sections.flatMap((section) => {
    const names = framework.sections.find(({ id }) => id === section.id)?.fields ?? [];
    if (fieldsOf(framework, names, data).length === 0) return [];
    const own = foundIn(findings, names);
    const worst = worstOf(own);
    return [{ ...section, found: worst === null ? undefined : { worst, count: own.length } }];
  });
  const shown = steps.map(({ id }) => id).join(' ');
  // The names of the sections alone decide what is drawn here; the fields take their values from the form.
  const sections = useMemo(
    () =>
      framework.sections
        .filter(({ id }) => shown.split(' ').includes(id))
        .map((section, index) => (
          <SectionBlock key={section.id} section={section} framework={framework} control={control} first={index === 0} />
        )),
    [framework, shown, control],
  );

  useGoTo(middle, field, item, progress.done === 0);

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const section = event.target.closest('[data-section]')?.getAttribute('data-section');
    const path = event.target.closest('[data-field]')?.getAttribute('data-field') ?? undefined;
    if (section && (section !== spot.section || path !== spot.path)) setSpot({ section, path });
  };
  const onScroll = (): void => {
    const pane = middle.current;
    if (!pane || pane.contains(document.activeElement)) return;
    const section = sectionAt(pane);
    if (section && section !== spot.section) setSpot({ section, path: undefined });
  };
  const goTo = (section: string): void => {
    const heading = middle.current?.querySelector<HTMLElement>(`[data-section="${section}"] h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
    setSpot({ section, path: undefined });
  };

  return (
    <FormPlaceProvider value={place}>
      <RecordsContext value={settled}>
        <div ref={body} className={classes(styles.body, showsHelp && !narrow && styles.withHelp)}>
          <div className={styles.left}>
            <Steps steps={steps} current={spot.section} onChoose={goTo} />
            <p className={styles.remark}>{t('Nothing is required to save. What is missing is listed in the report as a gap.')}</p>
          </div>
          <form
            ref={middle}
            className={styles.middle}
            aria-label={t('Fields')}
            noValidate
            onSubmit={(event) => event.preventDefault()}
            onFocus={onFocus}
            onScroll={onScroll}
          >
            <div className={styles.fields}>{sections}</div>
          </form>
          {showsHelp ? (
            <HelpPane framework={framework} record={record} spot={spot} over={narrow} onClose={() => setHelp(false)} />
          ) : (
            <Button
              className={styles.helpButton}
              size="small"
              variant="outline"
              icon={<CircleHelp size={14} aria-hidden />}
              onClick={() => setHelp(true)}
            >
              {t('Help')}
            </Button>
          )}
        </div>
      </RecordsContext>
    </FormPlaceProvider>
  );
}

/** The section that stands at the top of the pane, or the last one when it is scrolled to its end. */
function sectionAt(pane: HTMLElement): string | undefined {
  const blocks = [...pane.querySelectorAll<HTMLElement>('[data-section]')];
  const atEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 2 && pane.scrollTop > 0;
  const top = pane.getBoundingClientRect().top + 80;
  const found = atEnd ? blocks.at(-1) : blocks.findLast((block) => block.getBoundingClientRect().top <= top);
  return (found ?? blocks[0])?.dataset.section;
}
