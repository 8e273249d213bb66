import type { OrganisationId } from '../../../functions/contract/ids';
import type { OrganisationKind } from '../../../functions/contract/words';
import { OrganisationPicker } from '../../components/ask/OrganisationPicker';
import { servedArea } from '../../content/places/areas';
import { organisationWords } from '../../content/places/organisations';
import { organisationKinds } from '../../content/people';
import { useOrganisationChoice } from '../../services/places/organisationChoice';

/** The unit picked, and its name where it stood in the list; an empty id where none is picked any more. */
type Picked = { respondentId: OrganisationId; respondent?: string };

type RespondentPickerProps = {
  label: string;
  /** Kinds of unit to pick from, those most often complained about first. */
  kinds: readonly [OrganisationKind, ...OrganisationKind[]];
  /** Where the matter is; empty: the whole area that is served. */
  areaCode: string;
  value: OrganisationId;
  /** What is written of the other side: the unit picked stands first in it, whoever else was named stays. */
  written: string;
  error: string | undefined;
  onPick: (picked: Picked) => void;
};

/** The unit complained about, picked from the list: then nobody of it sees the case. */
export function RespondentPicker({
  label,
  kinds,
  areaCode,
  value,
  written,
  error,
  onPick,
}: RespondentPickerProps) {
  const choice = { kinds, areaCode: areaCode || servedArea, value };
  const { kind, setKind, levels, setPlace, found, reload } = useOrganisationChoice(choice);
  const none = () => onPick({ respondentId: '' });
  return (
    <OrganisationPicker
      id="respondentId"
      label={label}
      optional
      error={error}
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
        onPick({
          respondentId,
          ...(name && { respondent: [name.label, ...written.split('\n').slice(1)].join('\n') }),
        });
      }}
      words={organisationWords.otherSide}
      kind={kind}
      levels={levels}
      found={found}
      value={value}
    />
  );
}
