import { frameworkOf, type Kind } from '../../shared/frameworks/index.ts';
import { inSentence, t } from '../../shared/i18n.ts';
import { type Place, useOpen } from '../data/navigation.ts';
import { useAnyRecord } from '../data/useRecord.ts';
import { RecordPage } from '../forms/RecordPage.tsx';
import { entryOf } from '../home/overview.ts';
import { screens } from '../insight/index.ts';
import { Button, KindIcon, nameOf } from '../ui/index.ts';
import { Nowhere } from './Fault.tsx';
import { Panel } from './Panel.tsx';
import { RecordMenu } from './RecordMenu.tsx';

/** One record in its frame; the page itself is the form's or the board's. */
export function RecordScreen({ id, place }: { readonly id: string; readonly place: Place }) {
  const { openKind, openHome } = useOpen();
  const found = useAnyRecord(id);
  if (!found) {
    return (
      <Panel crumbs={[{ label: t('Home'), onOpen: openHome }]}>
        <Nowhere />
      </Panel>
    );
  }
  const { record } = found;
  const framework = frameworkOf(record.kind);
  const entry = entryOf(record.kind);
  const guest = entry?.kind === record.kind ? entry.kinds[1] : undefined;
  const goToKind = () => openKind(record.kind);
  const label = t(framework.count === 'many' ? framework.plural : (entry?.label ?? framework.plural));
  const name = nameOf(record);
  const crumbs =
    framework.count === 'one' && screens[record.kind]
      ? [{ label, onOpen: goToKind }, { label: t('Form') }]
      : framework.count === 'one' || (framework.count === 'few' && name === label)
        ? [{ label }]
        : [{ label, onOpen: goToKind }, { label: name }];
  return (
    <Panel
      layout="whole"
      crumbs={crumbs}
      actions={
        framework.count === 'one' ? (
          guest && <ListButton kind={guest} />
        ) : (
          <RecordMenu record={record} onRemoved={framework.count === 'many' ? goToKind : openHome} />
        )
      }
    >
      <RecordPage id={id} view={place.view} field={place.field} item={place.item} />
    </Panel>
  );
}

/** The way from a board to the list of what it shows. */
function ListButton({ kind }: { readonly kind: Kind }) {
  const { openKind } = useOpen();
  return (
    <Button icon={<KindIcon kind={kind} size={15} />} onClick={() => openKind(kind)}>
      {t('All {{names}}', { names: inSentence(t(frameworkOf(kind).plural)) })}
    </Button>
  );
}
