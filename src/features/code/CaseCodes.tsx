import { View } from '@tarojs/components';
import type { CaseState } from '../../../functions/contract/case/views';
import { Card } from '../../components/show/Card';
import { askedHereWords } from '../../content/me/codes';
import { CodeSheet } from './CodeSheet';

type CaseCodesProps = { state: CaseState; onClosed: () => void };

/** The codes of a case for whoever reads it: its own, or that of the mandate its agent waits for. */
export function CaseCodes({ state: { id, standing, mandate }, onClosed }: CaseCodesProps) {
  if (standing !== 'candidate') return <CodeSheet what={{ for: 'case', caseId: id }} />;
  if (!mandate || mandate.agreed) return null;
  return (
    <Card title={askedHereWords.title}>
      <View>{askedHereWords.note}</View>
      <CodeSheet what={{ for: 'mandate', caseId: id }} isMain onClosed={onClosed} />
    </Card>
  );
}
