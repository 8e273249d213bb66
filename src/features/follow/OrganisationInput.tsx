import { useCallback, useState } from 'react';
import type { AreaCode, OrganisationId } from '../../../functions/contract/ids';
import type { OrganisationKind } from '../../../functions/contract/words';
import { ChoiceList } from '../../components/ChoiceList';
import { Empty } from '../../components/Empty';
import { PickOne } from '../../components/PickOne';
import { WhenReady } from '../../components/WhenReady';
import { caseWords } from '../../content/casePage';
import { organisationKinds } from '../../content/kinds';
import { useReading } from '../../services/load';
import { useServer } from '../../services/server';

/** Bodies that can have power over what a petition asks for. */
const competent = ['department', 'justiceBureau', 'petitionOffice', 'mediationCommittee'] as const;

type OrganisationInputProps = {
  id: string;
  label: string;
  areaCode: AreaCode;
  value: OrganisationId | undefined;
  onPick: (id: OrganisationId | undefined) => void;
  error: string | undefined;
};

/** Which organisation: first its kind, then by name among those that serve the place. */
export function OrganisationInput({ onPick, ...rest }: OrganisationInputProps) {
  const [kind, setKind] = useState<OrganisationKind>(competent[0]);
  return (
    <>
      <ChoiceList
        label={caseWords.organisationKind}
        choices={competent.map((value) => ({ value, label: organisationKinds[value] }))}
        value={kind}
        onPick={(picked) => {
          setKind(picked);
          onPick(undefined);
        }}
      />
      <OrganisationsOf key={kind} kind={kind} onPick={onPick} {...rest} />
    </>
  );
}

type OrganisationsOfProps = OrganisationInputProps & { kind: OrganisationKind };

function OrganisationsOf({ areaCode, kind, value, ...field }: OrganisationsOfProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('organisations', { query: { areaCode, kind } }), [call, areaCode, kind]);
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ organisations }) =>
        organisations.length === 0 ? (
          <Empty title={caseWords.noOrganisation} />
        ) : (
          <PickOne
            choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={value}
            {...field}
          />
        )
      }
    </WhenReady>
  );
}
