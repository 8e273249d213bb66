import { View } from '@tarojs/components';
import type { CaseId } from '../../../functions/contract/ids';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { filingWords } from '../../content/filing';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';

type SameMatterProps = { message: string; caseId: CaseId; onAnyway: () => void };

/** A like case of one's own is open: it can be looked at, and this one filed all the same. */
export const SameMatter = ({ message, caseId, onAnyway }: SameMatterProps) => (
  <View id="trouble">
    <Notice tone="warn" title={message}>
      <Button id="open-case" onPress={() => open(residentPages.case.link({ caseId }))}>
        {filingWords.openCase}
      </Button>
      <Button id="anyway" variant="secondary" onPress={onAnyway}>
        {filingWords.anyway}
      </Button>
    </Notice>
  </View>
);
