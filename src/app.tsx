import { useCallback, type PropsWithChildren } from 'react';
import { LargeType, TypeScale } from './components/frame/scale';
import { Privacy } from './components/frame/privacyAsked';
import { Hotline, Nearest, Reaching } from './components/base/ways';
import { hotline } from './content/hotline';
import { privacyQuestionWords as words } from './content/privacy';
import { residentPages } from './routes';
import { copy } from './services/copy';
import { dial } from './services/dial';
import { largeType } from './services/largeType';
import { useTypeScale } from './services/typeScale';
import { learnNear, near } from './services/nearOffice';
import { open } from './services/navigation';
import { agreeButtonId, answerWeChat, privacyQuestion } from './services/privacy';
import { useServer } from './services/server';
import { useWatched } from './services/watched';
import './app.scss';

answerWeChat();

const ring = { label: hotline.label, ring: () => dial(hotline.number) };
const reaching = { dial, copy };
const openAll = () => open(residentPages.offices.link());

/** The nearest office, for whoever comes as a resident; staff know where they sit. */
function useNearest() {
  const { call, session } = useServer();
  // Who it is, as far as that is known: nobody is asked to sign in for it.
  const signedIn = useWatched(session.state);
  const { office } = useWatched(near);
  const learn = useCallback(() => void learnNear(call), [call]);
  const isStaff = signedIn.at === 'in' && signedIn.me.acting.role !== 'resident';
  return isStaff ? null : { office, learn, openAll };
}

const notice = {
  title: words.title,
  lines: words.lines,
  more: { label: words.more, open: () => open(residentPages.privacy.link()) },
  agree: { id: agreeButtonId, label: words.agree },
  refuse: words.refuse,
};

export default function App({ children }: PropsWithChildren) {
  const question = useWatched(privacyQuestion);
  const nearest = useNearest();
  return (
    <TypeScale.Provider value={useTypeScale()}>
      <LargeType.Provider value={useWatched(largeType)}>
        <Hotline.Provider value={ring}>
          <Reaching.Provider value={reaching}>
            <Nearest.Provider value={nearest}>
              <Privacy.Provider value={question && { ...notice, onAnswer: question.answer }}>
                {children}
              </Privacy.Provider>
            </Nearest.Provider>
          </Reaching.Provider>
        </Hotline.Provider>
      </LargeType.Provider>
    </TypeScale.Provider>
  );
}
