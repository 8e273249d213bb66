import type { PropsWithChildren } from 'react';
import { Hotline } from './components/HotlineButton';
import { LargeType } from './components/Page';
import { Privacy } from './components/privacyAsked';
import { hotline } from './content/hotline';
import { privacyQuestionWords as words } from './content/privacy';
import { residentPages } from './routes';
import { dial } from './services/dial';
import { largeType } from './services/largeType';
import { open } from './services/navigation';
import { agreeButtonId, answerWeChat, privacyQuestion } from './services/privacy';
import { useWatched } from './services/watched';
import './app.scss';

answerWeChat();

const ring = { label: hotline.label, ring: () => dial(hotline.number) };

const notice = {
  title: words.title,
  lines: words.lines,
  more: { label: words.more, open: () => open(residentPages.privacy.link()) },
  agree: { id: agreeButtonId, label: words.agree },
  refuse: words.refuse,
};

export default function App({ children }: PropsWithChildren) {
  const question = useWatched(privacyQuestion);
  return (
    <LargeType.Provider value={useWatched(largeType)}>
      <Hotline.Provider value={ring}>
        <Privacy.Provider value={question && { ...notice, onAnswer: question.answer }}>
          {children}
        </Privacy.Provider>
      </Hotline.Provider>
    </LargeType.Provider>
  );
}
