import type { OrganisationKind } from '../../../../functions/contract/words';
import { Fold } from '../../../components/show/Fold';
import { form, petitionWords } from '../../../content/kinds/petition/form';
import type { FilingDesk } from '../../../services/filing/desk';
import { PartiesField } from '../PartiesField';
import { asked } from '../questions';
import { RespondentPicker } from '../RespondentPicker';
import type { Written } from './draft';

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

/** The unit complained about, by its name, and picked from the list as well: then nobody of it sees the case. */
export function Respondent({ desk }: { desk: FilingDesk<Written> }) {
  const { written, change, errors } = desk;
  return (
    <>
      <PartiesField titled {...asked(desk, 'respondent', form.respondent)} />
      <Fold id="pick-respondent" label={petitionWords.respondentPick}>
        <RespondentPicker
          label={form.respondentId.label}
          kinds={kinds}
          areaCode={written.areaCode}
          value={written.respondentId}
          written={written.respondent}
          error={errors.of('respondentId')}
          onPick={change}
        />
      </Fold>
    </>
  );
}
