import { Navigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { t } from '../../shared/i18n.ts';
import { recordsOf } from '../../shared/records.ts';
import { Panel } from '../app/Panel.tsx';
import { boards } from '../boards/index.ts';
import { useOpen } from '../data/navigation.ts';
import { useActions, useStrategy } from '../data/strategy.ts';
import { FieldTerm } from '../forms/FieldTerm.tsx';
import { entryOf } from '../home/overview.ts';
import { screens } from '../insight/index.ts';
import { ListScreen } from './ListScreen.tsx';

/**
 * The way to a kind: the one record of a kind that is there once (made when it is not there yet), the only one
 * of a kind that is mostly there once, else the list.
 */
export function KindScreen({ kind }: { readonly kind: Kind }) {
  const { records } = useStrategy();
  const { count } = frameworkOf(kind);
  const Screen = screens[kind];
  const own = recordsOf(records, kind);
  const only = own.length === 1 ? own[0] : undefined;
  if (Screen) {
    return (
      <Suspense fallback={null}>
        <Screen />
        <FieldTerm kind={kind} />
      </Suspense>
    );
  }
  // A kind that hosts another, as the segmentation does the segments, is met on the board that shows both.
  const isHost = (entryOf(kind)?.kinds.length ?? 1) > 1 && boards[kind] !== undefined;
  if (only && isHost) return <Navigate to="/record/$id" params={{ id: only.id }} search={{ view: 'board' }} replace />;
  if (count === 'one') return only ? <Navigate to="/record/$id" params={{ id: only.id }} replace /> : <MakeOne kind={kind} />;
  if (count === 'few' && only) return <Navigate to="/record/$id" params={{ id: only.id }} replace />;
  return (
    <>
      <ListScreen kind={kind} />
      <FieldTerm kind={kind} />
    </>
  );
}

/** Makes the record of a kind that every strategy has once; the screen goes to it when it is there. */
function MakeOne({ kind }: { readonly kind: Kind }) {
  const { create } = useActions();
  const { openHome } = useOpen();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void create(kind).then((record) => {
      if (!record) openHome();
    });
  }, [kind, create, openHome]);
  return <Panel crumbs={[{ label: t(frameworkOf(kind).plural) }]}>{null}</Panel>;
}
