import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { AreaCode } from '../../../functions/contract/ids';
import type { Organisation } from '../../../functions/contract/places';
import { AreaPicker } from '../../components/ask/AreaPicker';
import { Card } from '../../components/show/Card';
import { RowBones } from '../../components/states/Bones';
import { Empty } from '../../components/states/Empty';
import { Fold } from '../../components/show/Fold';
import { PlaceFacts } from '../../components/show/PlaceFacts';
import { Section } from '../../components/show/Section';
import { WhenReady } from '../../components/states/WhenReady';
import { areaLevels, servedArea } from '../../content/places/areas';
import { officeKinds, officeWords as words } from '../../content/places/offices';
import { areaLevel, useAreas } from '../../services/places/areas';
import { learnNear, near } from '../../services/places/nearOffice';
import { officesSeen } from '../../services/places/officesSeen';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';

/** One office: what one comes to it for, and where it is found. */
const Office = ({ office: { id, name, kind, place, outside } }: { office: Organisation }) => (
  <View id={id}>
    <Card>
      <View className="h3" role="heading" aria-level={3}>
        {name}
      </View>
      <View className="place-note">
        {officeKinds[kind]}
        {outside && `（${words.outside}）`}
      </View>
      <PlaceFacts name={name} place={place} />
    </Card>
  </View>
);

const Listed = ({ offices }: { offices: readonly Organisation[] }) => (
  <>
    {offices.map((office) => (
      <Office key={office.id} office={office} />
    ))}
  </>
);

/** Those of each area, nearest first: the nearest is open, the others a line to press. */
function byArea(offices: readonly Organisation[]): { areaCode: AreaCode; offices: Organisation[] }[] {
  const codes = [...new Set(offices.map(({ areaCode }) => areaCode))];
  return codes.map((areaCode) => ({
    areaCode,
    offices: offices.filter((office) => office.areaCode === areaCode),
  }));
}

/** As many lines as fill a tall phone: the telephone numbers below stay below. */
const mostOnAScreen = 12;

type OfficesProps = {
  /** For whom this was opened: a place, and the kind of office that is looked for. */
  asked: { areaCode: AreaCode; kind: string } | undefined;
};

/** Every office of a place and of those it lies in, with where it is found. */
export function Offices({ asked }: OfficesProps) {
  const { call } = useServer();
  const [areaCode, setAreaCode] = useState(asked?.areaCode ?? near.read().areaCode);
  const { levels, problem } = useAreas(areaCode === servedArea ? '' : areaCode);
  const ask = useCallback(() => call('offices', { params: { areaCode } }), [call, areaCode]);
  const { state, reload } = useReading(ask, 0, { memory: officesSeen(areaCode) });

  function goTo(picked: AreaCode): void {
    setAreaCode(picked);
    void learnNear(call, picked);
  }

  return (
    <>
      {/* Where not even the counties are known, nothing can be picked: below it says why, once. */}
      {!(problem && levels[0]?.areas === undefined) && (
        <AreaPicker id="areaCode" label={words.area} levels={levels} onPick={(_, code) => goTo(code)} />
      )}
      <WhenReady state={state} onRetry={reload} bones={<RowBones rows={mostOnAScreen} />}>
        {({ organisations }) => {
          const wanted = organisations.find(({ kind }) => kind === asked?.kind);
          // What is looked for stands first, and there alone.
          const areas = byArea(organisations.filter((one) => one !== wanted));
          return (
            <>
              {wanted && (
                <Section title={words.first}>
                  <Office office={wanted} />
                </Section>
              )}
              {organisations.length === 0 && <Empty title={words.none} />}
              {areas.map(({ areaCode: code, offices }, nth) => {
                const title = areaLevels[areaLevel(code)];
                return nth === 0 ? (
                  <Section key={code} title={title}>
                    <Listed offices={offices} />
                  </Section>
                ) : (
                  <Fold key={code} label={title}>
                    <Listed offices={offices} />
                  </Fold>
                );
              })}
            </>
          );
        }}
      </WhenReady>
    </>
  );
}
