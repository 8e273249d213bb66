import { AreaPicker } from '../../components/ask/AreaPicker';
import { Trouble } from '../../components/states/Trouble';
import { filingWords } from '../../content/filing';
import { useAreas } from '../../services/areas';
import { learnNear } from '../../services/nearOffice';
import type { FilingDesk } from '../../services/filing';
import { useServer } from '../../services/server';

type PlaceFieldProps = { desk: FilingDesk<{ areaCode: string }> };

/** Where it happened: it decides which desk receives the case. */
export function PlaceField({ desk: { written, change, errors } }: PlaceFieldProps) {
  const { call } = useServer();
  const { levels, problem, retry } = useAreas(written.areaCode);
  return (
    <>
      <AreaPicker
        id="areaCode"
        label={filingWords.area}
        hint={filingWords.areaHint}
        error={errors.of('areaCode')}
        levels={levels}
        onPick={(_, areaCode) => {
          change({ areaCode });
          void learnNear(call, areaCode);
        }}
      />
      {problem && <Trouble message={problem.detail} onRetry={retry} />}
    </>
  );
}
