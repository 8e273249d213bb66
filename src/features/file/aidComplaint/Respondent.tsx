import type { OrganisationKind } from '../../../../functions/contract/words';
import { limits } from '../../../../functions/contract/limits';
import { Fold } from '../../../components/Fold';
import { OrganisationPicker } from '../../../components/OrganisationPicker';
import { TextField } from '../../../components/TextField';
import { servedArea } from '../../../content/areas';
import { complaintFormWords, form } from '../../../content/kinds/aidComplaint/form';
import { organisationWords } from '../../../content/organisations';
import { organisationKinds } from '../../../content/people';
import type { FilingDesk } from '../../../services/filing';
import { useOrganisationChoice } from '../../../services/organisationChoice';
import { asked } from '../questions';
import type { Written } from './draft';

const kinds: readonly [OrganisationKind, ...OrganisationKind[]] = [
  'lawFirm',
  'legalAidAgency',
  'serviceCentre',
  'justiceBureau',
];

/** The unit complained about, by its name, and picked from the list as well: then nobody of it sees the complaint. */
export function Respondent({ desk }: { desk: FilingDesk<Written> }) {
  return (
    <>
      <TextField {...asked(desk, 'respondent', form.respondent)} optional maxLength={limits.line} />
      <Fold id="pick-respondent" label={complaintFormWords.respondentPick}>
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
      label={form.respondentId.label}
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
      words={organisationWords.otherSide}
      kind={kind}
      levels={levels}
      found={found}
      value={value}
    />
  );
}
