import { View } from '@tarojs/components';
import { entriesOf } from '../../../functions/contract/entries';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Points } from '../../components/show/Points';
import { deviceUses } from '../../content/me/deviceUses';
import { keptRows } from '../../content/me/keeping';
import { kindLines } from '../../content/kinds/lines';
import { dataHandler, privacyRows, privacyWords as words, purposes } from '../../content/me/privacy';

/** The whole privacy notice: what is taken, why, who sees it, how long; what is never done; what one may ask for. */
export function PrivacyNotice() {
  return (
    <>
      <Card title={words.handlerTitle}>
        <Facts
          rows={entriesOf(words.handler).map(([field, label]) => ({ label, value: dataHandler[field] }))}
        />
        <View className="field-hint">{words.handlerNote}</View>
      </Card>
      <Card title={words.purposesTitle}>
        <Facts rows={entriesOf(purposes).map(([kind, value]) => ({ label: kindLines[kind].name, value }))} />
      </Card>
      {privacyRows.map(({ what, why, how, kept }) => (
        <Card key={what} title={what}>
          <Facts
            rows={[
              { label: words.why, value: why },
              { label: words.how, value: how },
              { label: words.kept, value: kept },
            ]}
          />
        </Card>
      ))}
      <Card title={words.deviceTitle}>
        <View className="field-hint">{words.deviceNote}</View>
        <Facts rows={deviceUses.map(({ item, why }) => ({ label: item, value: why }))} />
      </Card>
      <Card title={words.keptTitle}>
        <View className="field-hint">{words.keptNote}</View>
        <Facts rows={keptRows} />
      </Card>
      <Card title={words.noneTitle}>
        <Points lines={words.none} />
      </Card>
      <Card title={words.rightsTitle}>
        <Points lines={words.rights} />
        <HotlineButton />
      </Card>
    </>
  );
}
