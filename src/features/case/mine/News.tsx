import { View } from '@tarojs/components';
import type { Acted, CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import { Card } from '../../../components/show/Card';
import { partNames } from '../../../content/case/steps/answerParts';
import { versionOf, versionText } from '../../../content/case/steps/answerVersions';
import { whatWasSaid } from '../../../content/deeds/whatWasSaid';
import { myCaseWords as words } from '../../../content/case/page/myCase';
import { paperWords } from '../../../content/case/papers/papers';
import { usePapersHere } from '../../../services/case/papers';
import { isOfStep, PaperLine } from '../papers/Papers';
import { AnswerAsRead, partsOf } from '../talk/AnswerAsRead';
import { Files } from '../talk/Files';
import { filesOf } from '../talk/filesOf';
import { Aloud } from '../../../components/show/Aloud';

type NewsProps = { found: CaseView; news: TimelineEntry; onOpened: (acted: Acted) => void };

/** What came with it: its files and its papers. */
function Enclosed({ found, news, onOpened }: NewsProps) {
  const papers = usePapersHere().filter((paper) => !paper.isDraft && isOfStep(paper, news.seq));
  return (
    <>
      <Files found={found} ids={filesOf(news)} reader="resident" />
      {papers.length > 0 && (
        <View role="list" aria-label={paperWords.title}>
          {papers.map((paper) => (
            <PaperLine
              key={paper.id}
              paper={paper}
              reader="resident"
              caseId={found.state.id}
              onOpened={onOpened}
              onRecord={null}
            />
          ))}
        </View>
      )}
    </>
  );
}

const SaidRow = ({ label, value, isNamed }: { label: string; value: string; isNamed: boolean }) => (
  <View className="news-part">
    {isNamed && <View className="news-label">{label}</View>}
    <View className="news-said">{value}</View>
  </View>
);

/** The very words of an answer or a decision, with its files and its papers: what a person came for. */
export function News(props: NewsProps) {
  const { found, news } = props;
  const rows = whatWasSaid(news);
  const parts = partsOf(news);
  const version = versionOf(news, found.timeline);
  const aloud = <Aloud text={rows.map(({ value }) => value).join('\n')} />;
  const whichVersion = version && <View className="follow-soft">{versionText(version)}</View>;
  if (parts) {
    const names: readonly string[] = Object.values(partNames);
    const besides = rows.filter(({ label }) => !names.includes(label));
    return (
      <>
        {aloud}
        {whichVersion}
        <View id="news-text">
          {/* Of a correction, why. */}
          {besides.map((row) => (
            <SaidRow key={row.label} {...row} isNamed />
          ))}
          <AnswerAsRead parts={parts} />
        </View>
        <Enclosed {...props} />
      </>
    );
  }
  return (
    <Card title={words.said}>
      {aloud}
      {whichVersion}
      <View id="news-text">
        {rows.map((row) => (
          <SaidRow key={row.label} {...row} isNamed={rows.length > 1} />
        ))}
      </View>
      <Enclosed {...props} />
    </Card>
  );
}
