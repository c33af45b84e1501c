import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function ChecksScreen() {
  return (
    <Panel crumbs={[{ label: t('Checks') }]}>
      <h1>{t('Checks')}</h1>
    </Panel>
  );
}
