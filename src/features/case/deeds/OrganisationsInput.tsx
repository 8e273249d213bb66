import type { OrganisationId } from '../../../../functions/contract/ids';
import { Button } from '../../../components/base/Button';
import { FieldError } from '../../../components/ask/Field';
import { List, Row } from '../../../components/show/List';
import { organisationWords } from '../../../content/places/organisations';
import { useOrganisationName } from '../../../services/places/organisationName';
import { OrganisationInput, type OrganisationFrom } from './OrganisationInput';

interface OrganisationsInputProps extends OrganisationFrom {
  picked: readonly OrganisationId[];
  most: number;
  onChange: (picked: OrganisationId[]) => void;
}

/** Several organisations: those picked stand above, one more can be added below. */
export function OrganisationsInput({ picked, most, onChange, error, ...from }: OrganisationsInputProps) {
  const add = (id: OrganisationId | undefined) => {
    if (id) onChange([...picked.filter((one) => one !== id), id]);
  };
  return (
    <>
      {picked.length > 0 && (
        <List label={from.label}>
          {picked.map((id) => (
            <Picked key={id} id={id} onRemove={() => onChange(picked.filter((one) => one !== id))} />
          ))}
        </List>
      )}
      {picked.length < most && <OrganisationInput {...from} value="" onPick={add} />}
      <FieldError error={error} />
    </>
  );
}

function Picked({ id, onRemove }: { id: OrganisationId; onRemove: () => void }) {
  const name = useOrganisationName(id);
  return (
    <Row
      title={name || id}
      end={
        <Button variant="link" label={`${organisationWords.remove}${name}`} onPress={onRemove}>
          {organisationWords.remove}
        </Button>
      }
    />
  );
}
