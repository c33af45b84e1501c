import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function VersionsScreen() {
  return (
    <Panel crumbs={[{ label: t('Versions') }]}>
      <h1>{t('Versions')}</h1>
    </Panel>
  );
}
