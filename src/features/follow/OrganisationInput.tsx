import { useCallback, useState } from 'react';
import type { AreaCode, OrganisationId } from '../../../functions/contract/ids';
import type { OrganisationKind } from '../../../functions/contract/words';
import { Empty } from '../../components/Empty';
import { PickOne } from '../../components/PickOne';
import { WhenReady } from '../../components/WhenReady';
import { caseWords } from '../../content/casePage';
import { organisationKinds } from '../../content/kinds';
import { useReading } from '../../services/load';
import { useServer } from '../../services/server';
import { useSignedIn } from '../../services/signedIn';

/** Bodies that can have power over what a petition asks for. */
const competent = ['department', 'justiceBureau', 'petitionOffice', 'mediationCommittee'] as const;

/** The kind that an organisation's id begins with: a draft goes on where it was. */
const kindIn = (id: OrganisationId | undefined) => competent.find((kind) => id?.startsWith(`${kind}-`));

type OrganisationInputProps = {
  id: string;
  label: string;
  areaCode: AreaCode;
  value: OrganisationId | undefined;
  onPick: (id: OrganisationId | undefined) => void;
  error: string | undefined;
};

/** Which organisation: first its kind, then by name among those that serve the place. */
export function OrganisationInput({ value, onPick, ...rest }: OrganisationInputProps) {
  const [kind, setKind] = useState<OrganisationKind>(kindIn(value) ?? competent[0]);
  return (
    <>
      <PickOne
        label={caseWords.organisationKind}
        choices={competent.map((each) => ({ value: each, label: organisationKinds[each] }))}
        value={kind}
        onPick={(picked) => {
          setKind(picked);
          onPick(undefined);
        }}
      />
      <OrganisationsOf key={kind} kind={kind} value={value} onPick={onPick} {...rest} />
    </>
  );
}

type OrganisationsOfProps = OrganisationInputProps & { kind: OrganisationKind };

function OrganisationsOf({ areaCode, kind, value, ...field }: OrganisationsOfProps) {
  const { call } = useServer();
  const signedIn = useSignedIn();
  // The case is at my own desk: it cannot be handed there.
  const own = signedIn.at === 'in' ? signedIn.me.acting.organisationId : null;
  const ask = useCallback(() => call('organisations', { query: { areaCode, kind } }), [call, areaCode, kind]);
  const { state, reload } = useReading(ask, 0);
  return (
    <WhenReady state={state} onRetry={reload}>
      {({ organisations }) => {
        const others = organisations.filter(({ id }) => id !== own);
        if (others.length === 0) return <Empty title={caseWords.noOrganisation} />;
        const choices = others.map(({ id, name }) => ({ value: id, label: name }));
        return <PickOne choices={choices} value={value} {...field} />;
      }}
    </WhenReady>
  );
}
