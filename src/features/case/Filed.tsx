import { View } from '@tarojs/components';
import type { CaseView } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { correctionWords as words } from '../../content/case/steps/corrected';
import { answerText, fieldName, whatWasFiled } from '../../content/case/steps/whatWasFiled';
import { typedBy } from '../../content/case/page/author';
import { caseWords } from '../../content/case/page/casePage';
import type { Reader } from '../../content/case/page/holder';
import { revealWords } from '../../content/case/page/sensitive';
import { moment } from '../../content/when';
import { residentPages } from '../../routes';
import { open } from '../../services/navigation';
import { usePlaceNames } from '../../services/places/placeNames';
import { Files } from './talk/Files';
import { Masked } from './Masked';

/** What was filed, and where it happened; what says who somebody is stands masked for staff until they tap it. */
export function Filed({ found, reader }: { found: CaseView; reader: Reader }) {
  const { answers, state, masked, corrections, withheld } = found;
  const placeName = usePlaceNames([state.areaCode], true);
  const place = placeName(state.areaCode);
  const first = found.timeline.find(({ seq }) => seq === 1);
  const typed = first && typedBy(first.by);
  if (!answers) return null;
  const inWords = (field: string, value: unknown) => answerText(state.kind, field, value) || words.nothing;
  const rows = whatWasFiled(answers).map(({ label, value, field }) => ({
    label,
    value: field && masked.includes(field) ? <Masked caseId={state.id} field={field} mask={value} /> : value,
  }));
  return (
    <Card title={caseWords.filed}>
      {typed !== undefined && <View className="note">{typed}</View>}
      <Facts rows={[...rows, ...(place ? [{ label: caseWords.place, value: place }] : [])]} />
      {masked.length > 0 && <View className="follow-soft">{revealWords.note}</View>}
      {corrections.length > 0 && (
        <Facts
          rows={corrections.map(({ field, was, right, at }) => ({
            label: `${fieldName(state.kind, field)}（${moment(at)}）`,
            value: words.changed(inWords(field, was), inWords(field, right)),
          }))}
        />
      )}
      {withheld.length > 0 && (
        <View className="follow-soft">
          {words[reader === 'resident' ? 'withheldMine' : 'withheld'](
            withheld.map((field) => fieldName(state.kind, field)).join('、'),
          )}
        </View>
      )}
      <Files found={found} ids={answers.form.files ?? []} reader={reader} />
      {reader === 'resident' && (
        <Button id="my-data" variant="link" onPress={() => open(residentPages.data.link())}>
          {words.place}
        </Button>
      )}
    </Card>
  );
}
