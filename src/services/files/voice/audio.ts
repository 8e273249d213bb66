import Taro from '@tarojs/taro';

/** What is heard from what plays. */
type Heard = { play: () => void; pause: () => void; time: () => void; ended: () => void; error: () => void };

/** What plays one voice at a time. */
export type Voice = {
  /** Begins with what is at an address. A promise that breaks where it may not, or cannot. */
  begin: (src: string) => unknown;
  goOn: () => unknown;
  pause: () => void;
  stop: () => void;
  /** How far it has come, seconds. */
  second: () => number;
};

function inBrowser(heard: Heard): Voice {
  const audio = new Audio();
  audio.addEventListener('play', heard.play);
  audio.addEventListener('pause', heard.pause);
  audio.addEventListener('timeupdate', heard.time);
  audio.addEventListener('ended', heard.ended);
  audio.addEventListener('error', heard.error);
  return {
    begin(src) {
      audio.src = src;
      return audio.play();
    },
    goOn: () => audio.play(),
    pause: () => audio.pause(),
    stop() {
      audio.pause();
      audio.currentTime = 0;
    },
    second: () => audio.currentTime,
  };
}

function onPhone(heard: Heard): Voice {
  const audio = Taro.createInnerAudioContext();
  // Many keep their iPhone silent; whoever presses "play" wants to hear it all the same.
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false }).catch(() => undefined);
  audio.onPlay(heard.play);
  audio.onPause(heard.pause);
  audio.onTimeUpdate(heard.time);
  audio.onEnded(heard.ended);
  audio.onError(heard.error);
  return {
    begin(src) {
      audio.src = src;
      audio.play();
    },
    goOn: () => audio.play(),
    pause: () => audio.pause(),
    stop: () => audio.stop(),
    second: () => audio.currentTime,
  };
}

/** By the browser's own audio, or WeChat's: Taro's for browsers is the same with five times as much around it. */
export const makeVoice = (heard: Heard): Voice =>
  process.env.TARO_ENV === 'weapp' ? onPhone(heard) : inBrowser(heard);
