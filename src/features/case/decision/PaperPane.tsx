import { View } from '@tarojs/components';
import type { PaperPreview, Rest } from '../../../../functions/contract/case/drafts';
import { Icon } from '../../../components/base/Icon';
import { PaperSheet } from '../../../components/show/PaperSheet';
import { Section } from '../../../components/show/Section';
import { Loading } from '../../../components/states/Loading';
import { Trouble } from '../../../components/states/Trouble';
import { decisionWords as words } from '../../../content/staff/decision';
import type { Previewed } from './usePreview';

const resting = (rests: readonly Rest[]) =>
  rests.map(({ words: said, is }, at) => ({ words: said, number: at + 1, isAsked: is !== 'seen' }));

/** The papers as they will be issued, or what is missing to see them. */
export function PaperPane({ state }: { state: Previewed }) {
  switch (state.at) {
    case 'none':
      return <View className="decision-none">{words.noPaper}</View>;
    case 'asking':
      return <Loading />;
    case 'failed':
      return <Trouble message={state.says} />;
    case 'shown':
      return state.papers.length === 0 ? (
        <View className="decision-none">{words.noneIssued}</View>
      ) : (
        <>
          {state.papers.map((paper) => (
            <PaperSheet
              key={paper.kind}
              {...paper}
              rests={resting(paper.rests)}
              stamp={words.stamp}
              unsealed={words.unsealed}
            />
          ))}
        </>
      );
  }
}

type LineProps = { isGood: boolean; says: string; note: string; tells: string };

const Line = ({ isGood, says, note, tells }: LineProps) => (
  <View className="decision-check" role="listitem">
    <Icon name={isGood ? 'done' : 'danger'} className={isGood ? 'decision-good' : 'decision-ask'} />
    <View className="decision-check-text">
      <View>
        {says}
        <View className="decision-tells">{tells}</View>
      </View>
      <View className="note">{note}</View>
    </View>
  </View>
);

/** What the law asks of a paper, and what it rests on: which of it nobody has seen in the original stands first. */
export function Checks({ paper }: { paper: PaperPreview }) {
  const { contains, rests } = paper;
  const numbered = rests.map((rest, at) => ({ ...rest, number: at + 1 }));
  const asked = numbered.filter(({ is }) => is !== 'seen');
  return (
    <>
      <Section title={words.contains}>
        <View className="decision-checks" role="list">
          {contains.map(({ what, article, isThere }) => (
            <Line
              key={what}
              isGood={isThere}
              says={what}
              note={article}
              tells={isThere ? words.there : words.notThere}
            />
          ))}
        </View>
      </Section>
      {numbered.length > 0 && (
        <Section title={words.rests} near>
          {asked.length > 0 && <View className="note">{words.restsNote}</View>}
          <View className="decision-checks" role="list">
            {[...asked, ...numbered.filter(({ is }) => is === 'seen')].map((rest) => (
              <Line
                key={rest.number}
                isGood={rest.is === 'seen'}
                says={`${rest.number} ${rest.words.startsWith('《') ? '' : rest.law} ${rest.words}`}
                note={[...rest.says, ...(rest.source === undefined ? [] : [rest.source])].join('；')}
                tells={words.restIs[rest.is]}
              />
            ))}
          </View>
        </Section>
      )}
    </>
  );
}

/** The same of all papers that were drawn up. */
export const ChecksOf = ({ state }: { state: Previewed }) =>
  state.at === 'shown' ? (
    <>
      {state.papers.map((paper) => (
        <Checks key={paper.kind} paper={paper} />
      ))}
    </>
  ) : null;
