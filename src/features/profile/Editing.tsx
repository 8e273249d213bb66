import { useState } from 'react';
import type { OrganisationId, PersonId } from '../../../functions/contract/ids';
import { Speciality, type Profile } from '../../../functions/contract/people/roster';
import { ServiceLanguage } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Checkbox } from '../../components/ask/Checkbox';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { languages as languageNames } from '../../content/people';
import { fieldName, profileWords } from '../../content/me/profile';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

type EditingProps = { organisationId: OrganisationId; personId: PersonId; profile: Profile };

const toggled = <T,>(all: readonly T[], one: T, on: boolean): T[] =>
  on ? [...all, one] : all.filter((other) => other !== one);

/** Boxes to tick, and a button to save. Mandarin alone cannot be left out together with the rest: one language stays. */
export function Editing({ organisationId, personId, profile }: EditingProps) {
  const { call } = useServer();
  const [specialities, setSpecialities] = useState(profile.specialities);
  const [languages, setLanguages] = useState(profile.languages);
  const doing = useDoing();

  const save = () =>
    doing.send(
      () => call('setProfile', { params: { organisationId, personId }, body: { specialities, languages } }),
      () => profileWords.saved,
    );

  return (
    <>
      <Card title={profileWords.languages}>
        {ServiceLanguage.options.map((language) => (
          <Checkbox
            key={language}
            checked={languages.includes(language)}
            onChange={(on) => {
              const next = toggled(languages, language, on);
              if (next.length > 0) setLanguages(next);
            }}
          >
            {languageNames[language]}
          </Checkbox>
        ))}
      </Card>
      <Card title={profileWords.fields}>
        <Notice>{profileWords.fieldsNote}</Notice>
        {Speciality.options.map((field) => (
          <Checkbox
            key={field}
            checked={specialities.includes(field)}
            onChange={(on) => setSpecialities(toggled(specialities, field, on))}
          >
            {fieldName(field)}
          </Checkbox>
        ))}
      </Card>
      <Outcome state={doing.state} />
      <Button id="save-profile" loading={doing.state.at === 'sending'} onPress={() => void save()}>
        {profileWords.save}
      </Button>
    </>
  );
}
