import { useSearch } from '@tanstack/react-router';
import { Expand, Shrink } from 'lucide-react';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../shared/i18n.ts';
import type { Place } from '../../shared/place.ts';
import {
  type Column,
  coverageOf,
  ghostId,
  type LinkChoice,
  lineSentence,
  linkChange,
  type NodeKey,
  type OpenEnd,
  traceSummary,
} from '../../shared/trace/index.ts';
import { AnnounceContext, useAnnouncer } from '../boards/frame/announce.ts';
import type { PictureFormat } from '../boards/frame/picture.ts';
import { usePresent } from '../boards/frame/usePresent.ts';
import { newId } from '../data/ids.ts';
import { useOpen } from '../data/navigation.ts';
import { tellStep } from '../data/notify.tsx';
import { useActions, useStrategy } from '../data/strategy.ts';
import { useStable } from '../forms/use-stable.ts';
import { Button, classes, Segmented, shorten } from '../ui/index.ts';
import { CoveragePane } from './CoveragePane.tsx';
import { Graph, type GraphActions, type Reveal } from './Graph.tsx';
import { LineBar } from './LineBar.tsx';
import { type Anchor, LinkPopover } from './LinkPopover.tsx';
import { MatrixView } from './MatrixView.tsx';
import { ColumnsMenu, ExportMenu, SegmentMenu } from './Menus.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { isOptional } from './part.ts';
import { traceChart } from './picture.ts';
import { placeOf } from './places.ts';
import { isLong, measuresFor, sceneOf } from './scene.ts';
import { show, type TraceView, useShown } from './shown.ts';
import { TableView } from './TableView.tsx';
import styles from './ThroughlineScreen.module.css';
import { useLine } from './use-line.ts';
import type { Trace } from './use-trace.ts';

const NO_COLUMNS: readonly Column[] = [];
const NOTHING: ReadonlySet<never> = new Set();

/** What was pressed, and where. */
type Asked =
  | { readonly kind: 'link'; readonly end: OpenEnd; readonly from: HTMLElement; readonly anchor: Anchor }
  | { readonly kind: 'menu'; readonly node: NodeKey; readonly from: HTMLElement; readonly anchor: Anchor };

export function Throughline({ trace }: { readonly trace: Trace }) {
  const { records, graph, part, columns, picture } = trace;
  const { strategy } = useStrategy();
  const { view, which } = useShown();
  const { openRecord } = useOpen();
  const { change, undo } = useActions();
  const { presenting, toggle, onKeyDown } = usePresent();
  const { announce, message } = useAnnouncer();
  const { chosen, line, index, count, choose: mark, go } = useLine(picture, which);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [reveal, setReveal] = useState<Reveal | null>(null);
  const pressed = useRef<NodeKey | null>(null);
  const [unfolded, setUnfolded] = useState<readonly Column[]>([]);
  useColumnsOf(trace);

  const coverage = useMemo(() => coverageOf(part).filter(({ total }) => total > 0), [part]);
  const sentence = useMemo(() => lineSentence(picture, records, line.path), [picture, records, line]);
  // Before anything is asked for the whole is shown; one with long columns then folds to what is asked for.
  const touched = chosen !== null || index > 0;
  const foldable = useMemo(() => (touched && isLong(picture) ? columns : NO_COLUMNS), [touched, picture, columns]);
  const folded = useMemo(() => new Set(foldable.filter((column) => !unfolded.includes(column))), [foldable, unfolded]);
  const kept = folded.size > 0 ? line.nodes : NOTHING;

  const nameOf = (key: NodeKey): string => graph.nodes.get(key)?.label ?? '';
  const choose = (key: NodeKey | null): void => {
    if (view !== 'lines') show({ view: 'lines' });
    mark(key);
    if (key === null) announce(t('No node is chosen.'));
    else announce(t('The line of “{{name}}” is marked.', { name: nameOf(key) }));
  };
  const placeAt = (key: NodeKey): Place | undefined => {
    const node = graph.nodes.get(key);
    return node && placeOf(node);
  };
  const open = (key: NodeKey): void => {
    const place = placeAt(key);
    if (place) openRecord(place.record, { ...place, view: 'form' });
  };
  const link = (end: OpenEnd, from: HTMLElement): void => setAsked({ kind: 'link', end, from, anchor: anchorOf(from) });

  // Steady, so that hundreds of buttons need not be drawn anew.
  const onPress = useStable((key: NodeKey) => {
    pressed.current = key;
    choose(key === chosen ? null : key);
  });
  const onShow = useStable((key: NodeKey) => {
    choose(key);
    setReveal({ id: key });
  });
  const onOpen = useStable(open);
  const onLink = useStable(link);
  const onFold = useStable((column: Column) =>
    setUnfolded(unfolded.includes(column) ? unfolded.filter((one) => one !== column) : [...unfolded, column]),
  );
  const onMenu = useStable((node: NodeKey, from: HTMLElement) => setAsked({ kind: 'menu', node, from, anchor: anchorOf(from) }));
  const actions: GraphActions = useMemo(
    () => ({ press: onPress, open: onOpen, link: onLink, menu: onMenu }),
    [onPress, onOpen, onLink, onMenu],
  );

  const close = (): void => {
    setAsked(null);
    // A turn later: what was open gives up the focus only then.
    if (asked) setTimeout(() => asked.from.focus());
  };
  const make = async (end: OpenEnd, choice: LinkChoice): Promise<void> => {
    setAsked(null);
    const said = { label: '' };
    const done = await change((now) => {
      const changes = linkChange(now, end, choice, newId);
      said.label = changes?.label ?? '';
      return changes;
    });
    if (!done) return;
    tellStep(said.label, undo);
    // What was pressed is there no more: the line that has grown is shown in its place.
    if (picture.nodes.has(end.node)) {
      mark(end.node);
      setReveal({ id: end.node });
    }
  };

  const save = async (format: PictureFormat): Promise<void> => {
    const { savePicture } = await import('../boards/frame/picture.ts');
    const scene = sceneOf(picture, { columns, folded: NOTHING, line: NOTHING }, measuresFor(columns.length, EXPORT_WIDTH));
    const title = t('Throughline of {{name}}', { name: shorten(strategy.name, 80) || t('Untitled strategy') });
    const chart = traceChart(
      scene,
      { nodes: line.nodes, isMarked: ({ edge }) => line.edges.has(edge) },
      { title, sentence: sentence.map(({ text }) => text).join('') },
    );
    await savePicture(chart, format, title);
  };

  // A first press may fold the picture, so that the second of a double click meets something else.
  const onClickCapture = (event: MouseEvent): void => {
    const twice = event.detail === 2 ? pressed.current : null;
    pressed.current = null;
    if (twice === null) return;
    event.stopPropagation();
    open(twice);
  };

  return (
    <>
      <section
        aria-label={t('Throughline')}
        className={classes(styles.screen, presenting && styles.presenting)}
        onKeyDown={onKeyDown}
        onClickCapture={onClickCapture}
      >
        <header className={styles.header}>
          <div className={styles.top}>
            <h1 className={styles.title}>{t('Throughline')}</h1>
            <p className={styles.meta}>{traceSummary(part)}</p>
            <div className={styles.controls}>
              <Segmented<TraceView>
                label={t('View')}
                value={view}
                onChange={(next) => {
                  setReveal(null);
                  show({ view: next });
                }}
                options={[
                  { value: 'lines', label: t('Lines') },
                  { value: 'matrix', label: t('Matrix') },
                  { value: 'table', label: t('Table') },
                ]}
              />
              {which === 'first' && view !== 'matrix' && <SegmentMenu graph={graph} />}
              {view !== 'matrix' && <ColumnsMenu />}
              <Button icon={presenting ? <Shrink size={15} aria-hidden /> : <Expand size={15} aria-hidden />} onClick={toggle}>
                {presenting ? t('Leave full screen') : t('Present')}
              </Button>
              <ExportMenu onSave={(format) => void save(format)} />
            </div>
          </div>
          {view === 'lines' && (
            <LineBar
              sentence={sentence}
              index={index}
              count={count}
              chosen={chosen === null ? null : nameOf(chosen)}
              placeOf={placeAt}
              onGo={(next) => {
                go(next);
                setReveal(null);
              }}
              onOpen={() => chosen !== null && open(chosen)}
              onClear={() => {
                if (chosen === null) return;
                setReveal({ id: chosen });
                mark(null);
              }}
            />
          )}
        </header>
        <AnnounceContext value={announce}>
          <div className={styles.body}>
            {view === 'lines' && (
              <Graph
                graph={picture}
                columns={columns}
                line={line}
                chosen={chosen}
                folded={folded}
                kept={kept}
                foldable={foldable}
                onFold={onFold}
                actions={actions}
                reveal={reveal}
              />
            )}
            {view === 'matrix' && <MatrixView graph={part} records={records} />}
            {view === 'table' && <TableView graph={picture} columns={columns} onOpen={onOpen} onLink={onLink} />}
            <CoveragePane graph={part} coverage={coverage} openEnds={part.openEnds} onChoose={onShow} onLink={onLink} />
          </div>
        </AnnounceContext>
        <div role="status" className="visually-hidden">
          {message}
        </div>
      </section>
      {asked?.kind === 'link' && (
        <LinkPopover
          key={ghostId(asked.end)}
          graph={graph}
          records={records}
          end={asked.end}
          anchor={asked.anchor}
          onChoose={(choice) => void make(asked.end, choice)}
          onClose={close}
        />
      )}
      {asked?.kind === 'menu' && (
        <NodeMenu
          anchor={asked.anchor}
          chosen={asked.node === chosen}
          ends={part.openEnds.filter(({ node }) => node === asked.node)}
          onOpen={() => open(asked.node)}
          onChoose={() => choose(asked.node === chosen ? null : asked.node)}
          onLink={(end) => setAsked({ ...asked, kind: 'link', end })}
          onClose={close}
        />
      )}
    </>
  );
}

/** Pixels: what a picture that is saved is laid out for. */
const EXPORT_WIDTH = 1400;

function anchorOf(element: HTMLElement): Anchor {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

/** Shows that part of the graph in which the node stands that the address asks for. */
function useColumnsOf({ graph, part }: Trace): void {
  const asked = useSearch({ strict: false }).node;
  const { switchedOn } = useShown();
  const column = asked === undefined ? undefined : graph.nodes.get(asked)?.column;
  const isLeftOut = asked !== undefined && !part.nodes.has(asked);
  const heard = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Once for each that is asked for: what is then chosen in the menus holds.
    if (column === undefined || heard.current === asked) return;
    heard.current = asked;
    if (column === 'swot' || column === 'tows' || column === 'initiative') show({ which: 'second' });
    else if (column !== 'objective') show({ which: 'first' });
    if (isOptional(column) && !switchedOn.includes(column)) show({ switchedOn: [...switchedOn, column] });
    show({ view: 'lines', ...(isLeftOut && { segment: null }) });
  }, [asked, column, isLeftOut, switchedOn]);
}
