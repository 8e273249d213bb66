import type { BrowserName } from '../../contract/people/scan';

/** The first word that is found; a browser names those it descends from as well, so the order says which it is. */
const systems: readonly [RegExp, BrowserName['system']][] = [
  [/Android/, 'android'],
  [/iPhone|iPad|iPod/, 'ios'],
  [/Windows/, 'windows'],
  [/Macintosh|Mac OS X/, 'mac'],
  [/Linux|CrOS/, 'linux'],
];
const programs: readonly [RegExp, BrowserName['program']][] = [
  [/MicroMessenger/, 'weChat'],
  [/Edg(e|A|iOS)?\//, 'edge'],
  [/Firefox\/|FxiOS\//, 'firefox'],
  [/Chrome\/|CriOS\//, 'chrome'],
  [/Version\/.*Safari\//, 'safari'],
];

/** What a browser says it is, in words that we have for it; of its own nothing is kept. */
export const browserNameIn = (userAgent: string): BrowserName => ({
  system: systems.find(([word]) => word.test(userAgent))?.[1] ?? 'other',
  program: programs.find(([word]) => word.test(userAgent))?.[1] ?? 'other',
});
