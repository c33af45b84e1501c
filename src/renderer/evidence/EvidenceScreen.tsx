import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function EvidenceScreen() {
  return (
    <Panel crumbs={[{ label: t('Evidence') }]}>
      <h1>{t('Evidence')}</h1>
    </Panel>
  );
}
