import { useCallback, useEffect, useMemo, type PropsWithChildren } from 'react';
import { usePageNotFound } from '@tarojs/taro';
import { LargeType, TypeScale } from './components/frame/scale';
import { Privacy } from './components/frame/privacyAsked';
import { Danger, Hotline, Nearest, Reaching, Voice } from './components/base/ways';
import { Acting } from './components/frame/acting';
import { Desk } from './components/frame/desk';
import { Gate } from './components/frame/gate';
import { hotline } from './content/places/hotline';
import { leaveWords } from './content/me/leave';
import { privacyQuestionWords as words } from './content/me/consent';
import { actingWords } from './content/me/acting';
import { NotNow } from './features/helping/NotNow';
import { LockScreen } from './features/lock/LockScreen';
import { Tabs } from './components/frame/tabs';
import { residentPages } from './routes';
import { copy } from './services/device/copy';
import { dial } from './services/device/dial';
import { leaveQuickly } from './services/session/leave';
import { keepApp } from './services/device/keepApp';
import { largeType } from './services/device/largeType';
import { voiceHere } from './services/device/speak';
import { staffIn } from './services/session/staff';
import { helping, stopHelping } from './services/session/helping';
import { useDesk } from './staff/atDesk';
import { useTabs } from './tabs';
import { useTypeScale } from './services/device/typeScale';
import { learnCounties } from './services/places/areaOnce';
import { learnNear, near } from './services/places/nearOffice';
import { open, replace } from './services/navigation';
import { agreeButtonId, answerWeChat, privacyQuestion } from './services/session/privacy';
import { useLeaving } from './services/lock/left';
import { useOutboxAtWork } from './services/outbox/useOutbox';
import { lockState } from './services/seal/vault';
import { useServer } from './services/server/server';
import { useWatched } from './services/device/watched';
import './app.scss';

answerWeChat();
keepApp();

const ring = { label: hotline.label, ring: () => dial(hotline.number) };
const reaching = { dial, copy };
const voice = voiceHere();
const openAll = () => open(residentPages.offices.link());

/** Who it is, as far as that is known: nobody is asked to sign in for it. */
const useIsStaff = () => staffIn(useWatched(useServer().session.state)) !== undefined;

/** The nearest office, for whoever comes as a resident; staff know where they sit, and are not sent to the hotline either. */
function useNearest() {
  const { call } = useServer();
  const { office } = useWatched(near);
  const learn = useCallback(() => void learnNear(call), [call]);
  return useIsStaff() ? null : { office, learn, openAll };
}

/** How long after the first page what may be needed without a network is asked for, milliseconds. */
const soonMs = 3000;

/** Has at hand what a place is said by, before there is no network. */
function useCountiesAtHand(): void {
  const { call } = useServer();
  useEffect(() => {
    const waiting = setTimeout(() => void learnCounties(call), soonMs);
    return () => clearTimeout(waiting);
  }, [call]);
}

/** The quick way off; whoever was let in by a code has it on every page. */
function useDanger() {
  const { session } = useServer();
  const isEverywhere = useWatched(session.isVisit);
  return useMemo(() => ({ ...danger, isEverywhere }), [isEverywhere]);
}

/** What stands around every page at the desk. */
function useRail() {
  const desk = useDesk();
  return useMemo(() => desk && { rail: <desk.Rail /> }, [desk]);
}

/** For whom whoever is in acts, on every page. */
function useActingFor() {
  const leave = useWatched(helping);
  return useMemo(
    () =>
      leave && {
        before: actingWords.before,
        name: leave.name,
        after: actingWords.after,
        stop: { label: actingWords.stop, go: stopHelping },
        instead: <NotNow name={leave.name} />,
      },
    [leave],
  );
}

const notice = {
  title: words.title,
  lines: words.lines,
  more: { label: words.more, open: () => open(residentPages.privacy.link()) },
  agree: { id: agreeButtonId, label: words.agree },
  refuse: words.refuse,
};

const danger = {
  label: leaveWords.danger,
  before: leaveWords.before,
  number: leaveWords.number,
  ring: () => dial(leaveWords.number),
  leave: { label: leaveWords.leave, go: leaveQuickly },
};

export default function App({ children }: PropsWithChildren) {
  const question = useWatched(privacyQuestion);
  const nearest = useNearest();
  const lock = useWatched(lockState);
  const tabs = useTabs();
  useOutboxAtWork();
  useLeaving();
  useCountiesAtHand();
  usePageNotFound(() => replace(residentPages.gone.link()));
  return (
    <TypeScale.Provider value={useTypeScale()}>
      <LargeType.Provider value={useWatched(largeType)}>
        <Hotline.Provider value={useIsStaff() ? null : ring}>
          <Reaching.Provider value={reaching}>
            <Nearest.Provider value={nearest}>
              <Privacy.Provider value={question && { ...notice, onAnswer: question.answer }}>
                <Danger.Provider value={useDanger()}>
                  <Tabs.Provider value={tabs}>
                    <Acting.Provider value={useActingFor()}>
                      <Desk.Provider value={useRail()}>
                        <Gate.Provider value={lock === 'shut' ? <LockScreen /> : null}>
                          <Voice.Provider value={voice}>{children}</Voice.Provider>
                        </Gate.Provider>
                      </Desk.Provider>
                    </Acting.Provider>
                  </Tabs.Provider>
                </Danger.Provider>
              </Privacy.Provider>
            </Nearest.Provider>
          </Reaching.Provider>
        </Hotline.Provider>
      </LargeType.Provider>
    </TypeScale.Provider>
  );
}
