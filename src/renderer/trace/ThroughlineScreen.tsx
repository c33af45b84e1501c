import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function ThroughlineScreen() {
  return (
    <Panel crumbs={[{ label: t('Throughline') }]}>
      <h1>{t('Throughline')}</h1>
    </Panel>
  );
}
