import { useCallback } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationId } from '../../../functions/contract/ids';
import { Card } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { WhenReady } from '../../components/states/WhenReady';
import { articleName } from '../../content/case/steps/articles';
import { phraseWords as words } from '../../content/staff/phrases';
import { moment } from '../../content/when';
import { staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useReading } from '../../services/server/useReading';
import { useServer } from '../../services/server/server';

/** Articles that were cited at my office and are on no list, each with the case that cited it last. */
export function Unchecked({ organisationId, shown }: { organisationId: OrganisationId; shown: number }) {
  const { call } = useServer();
  const ask = useCallback(
    () => call('uncheckedArticles', { params: { organisationId } }),
    [call, organisationId],
  );
  const { state, reload } = useReading(ask, shown);
  return (
    <Card title={words.unchecked}>
      <View className="note">{words.uncheckedNote}</View>
      <WhenReady state={state} onRetry={reload}>
        {({ articles }) =>
          articles.length === 0 ? (
            <View>{words.none}</View>
          ) : (
            <List label={words.unchecked}>
              {articles.map((one) => (
                <Row
                  key={`${one.law}-${one.article}-${one.caseId}`}
                  title={one.article === null ? words.nameless : articleName(one)}
                  note={moment(one.at)}
                  end={words.openCase}
                  onPress={() => open(staffPages.case.link({ caseId: one.caseId }))}
                />
              ))}
            </List>
          )
        }
      </WhenReady>
    </Card>
  );
}
