import { useState } from 'react';
import { View } from '@tarojs/components';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Sheet } from '../../components/frame/Sheet';
import { OrganisationInput } from '../case/deeds/OrganisationInput';
import { giveWords as words } from '../../content/staff/desk';
import { useOrganisationName } from '../../services/places/organisationName';
import type { GivenTo } from '../../services/work/give';

type ToOfficeProps = {
  rows: readonly CaseRow[];
  open: boolean;
  onClose: () => void;
  onGive: (to: GivenTo) => void;
};

/** To which office some cases are handed: those near the first of them, of the kinds that such cases go to. */
export function ToOffice({ rows, open, onClose, onGive }: ToOfficeProps) {
  const [id, setId] = useState('');
  const name = useOrganisationName(id);
  const [first] = rows;
  return (
    <Sheet open={open && first !== undefined} title={words.whichOffice} onClose={onClose}>
      <View className="deed-explain">{words.whichOfficeNote}</View>
      {open && first && (
        <OrganisationInput
          id="bulk-organisation"
          label={words.toOfficeShort}
          areaCode={first.areaCode}
          caseKind={first.kind}
          competent="forHandOver"
          value={id}
          onPick={(picked) => setId(picked ?? '')}
        />
      )}
      <Button
        id="do-hand-over"
        missing={id === '' ? words.toOfficeShort : undefined}
        onPress={() => {
          onClose();
          onGive({ organisationId: id, name });
        }}
      >
        {words.handOver(rows.length)}
      </Button>
    </Sheet>
  );
}
