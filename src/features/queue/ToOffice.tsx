import { useState } from 'react';
import { View } from '@tarojs/components';
import { contracts } from '../../../functions/contract/kinds';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { OrganisationKind } from '../../../functions/contract/words';
import { OrganisationPicker } from '../../components/ask/OrganisationPicker';
import { Button } from '../../components/base/Button';
import { InSheet } from '../../components/frame/inSheet';
import { Sheet } from '../../components/frame/Sheet';
import { organisationKinds } from '../../content/people';
import { organisationWords } from '../../content/places/organisations';
import { giveWords as words } from '../../content/staff/desk';
import { useOrganisationChoice } from '../../services/places/organisationChoice';
import { useOrganisationName } from '../../services/places/organisationName';
import { useSignedIn } from '../../services/session/signedIn';
import type { GivenTo } from '../../services/work/give';

type ToOfficeProps = {
  rows: readonly CaseRow[];
  open: boolean;
  onClose: () => void;
  onGive: (to: GivenTo) => void;
};

type WhichProps = { first: CaseRow; value: string; onPick: (id: string) => void };

/** The offices near a case, of the kinds that such cases go to; my own is none of them. */
function Which({ first, value, onPick }: WhichProps) {
  const signedIn = useSignedIn();
  const { handedTo, passedOnTo } = contracts[first.kind];
  const [usual, ...others] = handedTo;
  const beside = passedOnTo.filter((one) => !handedTo.some((known) => known === one));
  const kinds: readonly [OrganisationKind, ...OrganisationKind[]] = [usual, ...others, ...beside];
  const choice = useOrganisationChoice({ kinds, areaCode: first.areaCode, value });
  const { kind, setKind, levels, setPlace, found, reload } = choice;
  const own = signedIn.at === 'in' ? signedIn.me.acting.organisationId : null;
  return (
    <OrganisationPicker
      id="bulk-organisation"
      label={words.toOfficeShort}
      kinds={kinds.map((each) => ({ value: each, label: organisationKinds[each] }))}
      kind={kind}
      onKind={(picked) => {
        setKind(picked);
        onPick('');
      }}
      levels={levels}
      onPlace={(code) => {
        setPlace(code);
        onPick('');
      }}
      found={
        found.at === 'ready' ? { ...found, found: found.found.filter((one) => one.value !== own) } : found
      }
      onRetry={reload}
      value={value}
      onPick={onPick}
      words={organisationWords.handOver}
    />
  );
}

/** To which office some cases are handed. */
export function ToOffice({ rows, open, onClose, onGive }: ToOfficeProps) {
  const [id, setId] = useState('');
  const name = useOrganisationName(id);
  const [first] = rows;
  return (
    <Sheet open={open && first !== undefined} title={words.whichOffice} onClose={onClose}>
      <View className="note">{words.whichOfficeNote}</View>
      {open && first && (
        <InSheet.Provider value>
          <Which first={first} value={id} onPick={setId} />
        </InSheet.Provider>
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
