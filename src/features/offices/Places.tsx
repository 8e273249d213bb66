import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationId } from '../../../functions/contract/ids';
import { PlaceWritten, type KeptPlaces } from '../../../functions/contract/places';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { PlaceFacts } from '../../components/show/PlaceFacts';
import { TextField } from '../../components/ask/TextField';
import { WhenReady } from '../../components/states/WhenReady';
import { placeWords as words } from '../../content/places/offices';
import { moment } from '../../content/when';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';
import { useDoing } from '../../services/server/useSending';

type PlacesProps = { organisationId: OrganisationId; shown: number };

/** An administrator writes down where their office is found, and the outside bodies near it. */
export function Places({ organisationId, shown }: PlacesProps) {
  const { call } = useServer();
  const ask = useCallback(() => call('keptPlaces', { params: { organisationId } }), [call, organisationId]);
  const { state, reload } = useReading(ask, shown);
  const [edited, setEdited] = useState<OrganisationId>();
  return (
    <>
      <Notice>{words.note}</Notice>
      <WhenReady state={state} onRetry={reload}>
        {({ places }) => (
          <>
            {places.map((one, nth) => (
              <Kept
                key={one.organisation.id}
                {...one}
                isFirstBeside={nth === 1}
                isEdited={edited === one.organisation.id}
                onEdit={() => setEdited(one.organisation.id)}
                onSaved={reload}
              />
            ))}
          </>
        )}
      </WhenReady>
    </>
  );
}

type KeptProps = KeptPlaces['places'][number] & {
  isFirstBeside: boolean;
  /** One at a time: what is written of one is not mistaken for another. */
  isEdited: boolean;
  onEdit: () => void;
  onSaved: () => void;
};

function Kept({ organisation, changes, isFirstBeside, isEdited, onEdit, onSaved }: KeptProps) {
  const { id, name, place } = organisation;
  return (
    <>
      {isFirstBeside && <Notice>{words.beside}</Notice>}
      <Card title={name}>
        <PlaceFacts name={name} place={place} />
        {changes.length === 0 && <View className="place-note">{words.never}</View>}
        {changes.map(({ at, by }) => (
          <View key={at} className="place-note">
            {words.changed(moment(at), by ?? words.somebody)}
          </View>
        ))}
        {isEdited ? (
          <Editing organisation={organisation} onSaved={onSaved} />
        ) : (
          <Button id={`edit-${id}`} variant="secondary" label={words.editOf(name)} onPress={onEdit}>
            {words.edit}
          </Button>
        )}
      </Card>
    </>
  );
}

const fields = [
  { key: 'address', label: words.address, hint: words.addressHint },
  { key: 'postcode', label: words.postcode, hint: undefined },
  { key: 'phone', label: words.phone, hint: words.phoneHint },
  { key: 'hours', label: words.hours, hint: words.hoursHint },
] as const;

function Editing({ organisation: { id, place }, onSaved }: Pick<KeptProps, 'organisation' | 'onSaved'>) {
  const { call } = useServer();
  // What is invented is no beginning for what is true.
  const known = place && !place.sample ? place : { address: '', postcode: '', phone: '', hours: '' };
  const [written, setWritten] = useState<PlaceWritten>({
    address: known.address,
    postcode: known.postcode,
    phone: known.phone,
    hours: known.hours,
  });
  const { state, send } = useDoing();
  const errors = useFieldErrors(fields.map(({ key }) => key));

  async function save(): Promise<void> {
    const read = PlaceWritten.safeParse(written, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(
      () => call('setPlace', { params: { organisationId: id }, body: read.data }),
      () => words.saved,
    );
    if (answer.ok) onSaved();
  }

  return (
    <>
      {fields.map(({ key, label, hint }) => (
        <TextField
          key={key}
          id={key}
          label={label}
          hint={hint}
          value={written[key]}
          onChange={(text) => {
            setWritten((before) => ({ ...before, [key]: text }));
            errors.clear(key);
          }}
          error={errors.of(key) && key === 'phone' ? words.phoneWrong : errors.of(key)}
        />
      ))}
      <Outcome state={state} />
      <Button id="save-place" loading={state.at === 'sending'} onPress={() => void save()}>
        {words.save}
      </Button>
    </>
  );
}
