import type { OrganisationKind } from '../../../functions/contract/words';
import { limits } from '../../../functions/contract/limits';
import { Fold } from '../../components/Fold';
import { OrganisationPicker } from '../../components/OrganisationPicker';
import { TextField } from '../../components/TextField';
import { servedArea } from '../../content/areas';
import { petitionWords } from '../../content/filing';
import { organisationKinds } from '../../content/kinds';
import type { FilingDesk } from '../../services/filing';
import { useOrganisationChoice } from '../../services/organisationChoice';
import type { Written } from './petitionDraft';

/** Those most often complained about first. */
const kinds: readonly [OrganisationKind, ...OrganisationKind[]] = [
  'department',
  'justiceBureau',
  'petitionOffice',
  'serviceCentre',
  'legalAidAgency',
  'lawFirm',
  'mediationCommittee',
];

const words = {
  kind: petitionWords.respondentKind,
  none: petitionWords.respondentNone,
  elsewhere: petitionWords.respondentElsewhere,
  place: petitionWords.respondentPlace,
};

/** The unit complained about, by its name, and picked from the list as well: then nobody of it sees the case. */
export function Respondent({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <>
      <TextField
        id="respondent"
        label={petitionWords.respondent}
        hint={petitionWords.respondentHint}
        optional
        maxLength={limits.line}
        value={written.respondent}
        onChange={(respondent) => change({ respondent })}
        error={errors.of('respondent')}
      />
      <Fold id="pick-respondent" label={petitionWords.respondentPick}>
        <Picked desk={desk} />
      </Fold>
    </>
  );
}

function Picked({ desk: { written, change, errors } }: { desk: FilingDesk<Written> }) {
  const value = written.respondentId;
  const areaCode = written.areaCode || servedArea;
  const { kind, setKind, levels, setPlace, found, reload } = useOrganisationChoice({
    kinds,
    areaCode,
    value,
  });
  const none = () => change({ respondentId: '' });
  return (
    <OrganisationPicker
      id="respondentId"
      label={petitionWords.respondentUnit}
      optional
      error={errors.of('respondentId')}
      kinds={kinds.map((each) => ({ value: each, label: organisationKinds[each] }))}
      onKind={(picked) => {
        setKind(picked);
        none();
      }}
      onPlace={(code) => {
        setPlace(code);
        none();
      }}
      onRetry={reload}
      onPick={(respondentId) => {
        const name = found.at === 'ready' ? found.found.find((one) => one.value === respondentId) : undefined;
        change({ respondentId, ...(name && { respondent: name.label }) });
      }}
      {...{ kind, levels, found, value, words }}
    />
  );
}
