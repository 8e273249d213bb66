import { View } from '@tarojs/components';
import { Title } from '../../components/base/Title';
import { Page } from '../../components/frame/Page';
import { recoverWords } from '../../content/me/recover';
import { besideWords } from '../../content/staff/beside';
import type { FilingDesk } from '../../services/filing/desk';
import { BesideConsent } from './BesideConsent';
import { CodeLockField } from './CodeLockField';
import { titleId } from './conversation/question';
import { NamelessCode, NamelessFoot, type AtCodeState } from './NamelessCode';

type AtCodeProps = {
  /** The frame of the pages of this filing. */
  page: { title: string; back: string; urgent: boolean };
  desk: Pick<FilingDesk<unknown>, 'isBeside' | 'consent' | 'lock' | 'noted' | 'rewrite'>;
  state: AtCodeState;
};

/** The code of a question without a name, before anything is sent; beside somebody, with what they agree to. */
export const AtCode = ({ page, desk, state }: AtCodeProps) => (
  <Page
    {...page}
    heading="own"
    footer={<NamelessFoot state={state} onNoted={desk.noted} onRewrite={desk.rewrite} />}
  >
    <View className="intro">
      <Title id={titleId}>{desk.isBeside ? besideWords.first : recoverWords.first}</Title>
      <View className="note intro-note">{desk.isBeside ? besideWords.firstNote : recoverWords.keep}</View>
    </View>
    {desk.isBeside && <BesideConsent consent={desk.consent} />}
    <NamelessCode state={state} />
    <CodeLockField
      lock={desk.lock}
      isAsked={desk.isBeside}
      note={desk.isBeside ? besideWords.lockNote : undefined}
    />
  </Page>
);
