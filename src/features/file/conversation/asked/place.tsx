import { AreaPicker } from '../../../../components/ask/AreaPicker';
import { ChoiceList } from '../../../../components/ask/ChoiceList';
import { Loading } from '../../../../components/states/Loading';
import { Trouble } from '../../../../components/states/Trouble';
import { placeQuestion } from '../../../../content/filing/filing';
import { useAreas } from '../../../../services/places/areas';
import { learnNear, pickPlace } from '../../../../services/places/nearOffice';
import { useServer } from '../../../../services/server/server';
import type { BodyProps, QuestionOf } from '../question';
import { PlaceSaid } from './PlaceSaid';

/** `placeKnown`: it came from last time, and is only asked when somebody wants another. */
export type Placed = { areaCode: string; placeKnown: boolean };

/** The counties, one tap; whoever knows the township and the village can go on to them. */
function Place({ desk, goOn }: BodyProps<Placed>) {
  const { written, errors, change } = desk;
  const { call } = useServer();
  const { levels, problem, retry } = useAreas(written.areaCode);
  const counties = levels[0];
  const county = counties?.chosen;
  if (problem) return <Trouble message={problem.detail} onRetry={retry} />;
  if (!counties?.areas) return <Loading />;
  return (
    <>
      <ChoiceList
        id="areaCode"
        label={placeQuestion.title}
        titled
        leadsOn={!county}
        choices={counties.areas.map(({ code, name }) => ({ value: code, label: name }))}
        value={county}
        error={errors.of('areaCode')}
        onPick={(areaCode) => {
          const picked = counties.areas?.find(({ code }) => code === areaCode);
          if (picked) pickPlace(picked);
          void learnNear(call, areaCode);
          if (county) change({ areaCode });
          else goOn({ areaCode });
        }}
      />
      {county && (
        <AreaPicker
          id="closer"
          label={placeQuestion.closer}
          optional
          levels={levels.slice(1)}
          onPick={(_, areaCode) => change({ areaCode })}
        />
      )}
    </>
  );
}

/** Where it happened: it decides which desk receives the case. */
export const whereQuestion: QuestionOf<Placed> = {
  id: 'place',
  isAsked: ({ placeKnown }) => !placeKnown,
  title: placeQuestion.title,
  hint: placeQuestion.hint,
  fields: ['areaCode'],
  Body: Place,
  said: ({ areaCode }) => [
    { label: placeQuestion.asked, value: areaCode && <PlaceSaid areaCode={areaCode} /> },
  ],
};
