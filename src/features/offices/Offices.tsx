import { useCallback, useState } from 'react';
import { View } from '@tarojs/components';
import type { AreaCode } from '../../../functions/contract/ids';
import type { Organisation } from '../../../functions/contract/places';
import { AreaPicker } from '../../components/ask/AreaPicker';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { Fold } from '../../components/show/Fold';
import { PlaceFacts } from '../../components/show/PlaceFacts';
import { WhenReady } from '../../components/states/WhenReady';
import { areaLevels, servedArea } from '../../content/areas';
import { officeKinds, officeWords as words } from '../../content/offices';
import { areaLevel, useAreas } from '../../services/areas';
import { learnNear, near } from '../../services/nearOffice';
import { useServer } from '../../services/server';
import { useReading } from '../../services/useReading';

/** One office: what one comes to it for, and where it is found. */
const Office = ({ office: { id, name, kind, place, outside } }: { office: Organisation }) => (
  <View id={id} className="office">
    <View className="place-name" role="heading" aria-level={3}>
      {name}
    </View>
    <View className="place-note">
      {officeKinds[kind]}
      {outside && `（${words.outside}）`}
    </View>
    <PlaceFacts name={name} place={place} />
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

type OfficesProps = {
  /** For whom this was opened: a place, and the kind of office that is looked for. */
  asked: { areaCode: AreaCode; kind: string } | undefined;
};

/** Every office of a place and of those it lies in, with where it is found. */
export function Offices({ asked }: OfficesProps) {
  const { call } = useServer();
  const [areaCode, setAreaCode] = useState(asked?.areaCode ?? near.read().areaCode);
  const { levels } = useAreas(areaCode === servedArea ? '' : areaCode);
  const ask = useCallback(() => call('offices', { params: { areaCode } }), [call, areaCode]);
  const { state, reload } = useReading(ask, 0);

  function goTo(picked: AreaCode): void {
    setAreaCode(picked);
    void learnNear(call, picked);
  }

  return (
    <>
      <Card>
        <AreaPicker id="areaCode" label={words.area} levels={levels} onPick={(_, code) => goTo(code)} />
      </Card>
      <WhenReady state={state} onRetry={reload}>
        {({ organisations }) => {
          const wanted = organisations.find(({ kind }) => kind === asked?.kind);
          const areas = byArea(organisations);
          return (
            <>
              {wanted && (
                <Card title={words.first}>
                  <Office office={wanted} />
                </Card>
              )}
              {areas.length === 0 && <Empty title={words.none} />}
              {areas.map(({ areaCode: code, offices }, nth) => {
                const title = areaLevels[areaLevel(code)];
                return (
                  <Card key={code} {...(nth === 0 && { title })}>
                    {nth === 0 ? (
                      <Listed offices={offices} />
                    ) : (
                      <Fold label={title}>
                        <Listed offices={offices} />
                      </Fold>
                    )}
                  </Card>
                );
              })}
            </>
          );
        }}
      </WhenReady>
    </>
  );
}
