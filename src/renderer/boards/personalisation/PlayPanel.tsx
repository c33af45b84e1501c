import type { Play, PlayKind } from '../../../shared/analysis/plays.ts';
import { PLAY_KINDS } from '../../../shared/frameworks/personalisation.ts';
import { t } from '../../../shared/i18n.ts';
import { ReferencePicker, SelectInput, TextInput } from '../../ui/index.ts';
import { DetailPanel, PanelPair, PanelRow } from '../frame/DetailPanel.tsx';
import { ConsentSelect } from './ConsentSelect.tsx';
import type { PlaysContext } from './PersonalisationBoard.tsx';
import { CHANNELS, isStatus, METRICS, STATUS_OPTIONS } from './PlayRow.tsx';
import { withoutPlay, withPlay } from './plays.ts';
import { optionsOf, playName } from './words.ts';

const AUDIENCES = [{ kind: 'segment' }, { kind: 'persona' }] as const;
const KINDS = optionsOf(PLAY_KINDS);
const isKind = (value: string | null): value is PlayKind => value !== null && value in PLAY_KINDS;

/** Everything about one play, beside the board. */
export function PlayPanel({ view, play, onChoose }: PlaysContext & { readonly play: Play }) {
  const { record, change } = view;
  const alter = (part: Partial<Omit<Play, 'id'>>): void => change((now) => withPlay(now, play.id, part));
  return (
    <DetailPanel
      field="plays"
      title={playName(play.name, t('Untitled play'))}
      onClose={() => onChoose(null)}
      onDelete={() => change((now) => withoutPlay(now, play.id))}
    >
      <PanelRow label={t('Name')}>
        <TextInput
          label={t('Name')}
          look="row"
          value={play.name}
          onChange={(name) => alter({ name })}
          {...(play.name === '' ? { inputRef: focusOnce } : {})}
        />
      </PanelRow>
      <PanelPair>
        <PanelRow label={t('Kind')}>
          <SelectInput
            label={t('Kind')}
            options={KINDS}
            value={play.kind}
            onChange={(kind) => alter({ kind: isKind(kind) ? kind : null })}
          />
        </PanelRow>
        <PanelRow label={t('Status')}>
          <SelectInput
            label={t('Status')}
            options={STATUS_OPTIONS}
            value={play.status}
            onChange={(status) => alter({ status: isStatus(status) ? status : null })}
          />
        </PanelRow>
      </PanelPair>
      <PanelRow label={t('Audience')}>
        <ReferencePicker
          label={t('Audience')}
          targets={AUDIENCES}
          record={record.id}
          value={play.audience}
          onChange={(audience) => alter({ audience: [...audience] })}
        />
      </PanelRow>
      <PanelRow label={t('Trigger')}>
        <TextInput label={t('Trigger')} look="row" value={play.trigger} onChange={(trigger) => alter({ trigger })} />
      </PanelRow>
      <PanelRow label={t('Data needed')}>
        <TextInput label={t('Data needed')} look="row" value={play.dataNeeded} onChange={(dataNeeded) => alter({ dataNeeded })} />
      </PanelRow>
      <PanelRow label={t('Consent basis')}>
        <ConsentSelect label={t('Consent basis')} value={play.consent} onChange={(consent) => alter({ consent })} />
      </PanelRow>
      <PanelRow label={t('Content')}>
        <TextInput label={t('Content')} look="area" value={play.content} onChange={(content) => alter({ content })} />
      </PanelRow>
      <PanelRow label={t('Channel')}>
        <ReferencePicker
          single
          label={t('Channel')}
          targets={CHANNELS}
          record={record.id}
          value={play.channel ? [play.channel] : []}
          onChange={([channel]) => alter({ channel: channel ?? null })}
        />
      </PanelRow>
      <PanelRow label={t('Metric')}>
        <ReferencePicker
          single
          label={t('Metric')}
          targets={METRICS}
          record={record.id}
          value={play.metric ? [play.metric] : []}
          onChange={([metric]) => alter({ metric: metric ?? null })}
        />
      </PanelRow>
    </DetailPanel>
  );
}

/** A play that was just begun is named first. */
const focusOnce = (element: HTMLElement | null): void => element?.focus();
