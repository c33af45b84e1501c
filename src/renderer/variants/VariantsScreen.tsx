import { t } from '../../shared/i18n.ts';
import { Panel } from '../app/Panel.tsx';

export function VariantsScreen() {
  return (
    <Panel crumbs={[{ label: t('Variants') }]}>
      <h1>{t('Variants')}</h1>
    </Panel>
  );
}
