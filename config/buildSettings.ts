/** What the app is built with; everything else in `config/index.ts` is the same for everybody. */
export type BuildSettings = {
  /** An origin, or '' for the page's own (in a browser alone). */
  apiBase: string;
  /** The page of the local stack that lets a browser in as somebody of its town; '' where there is none. */
  loginPage: string;
  /** Languages offered beside Chinese: codes of packs, with commas between; '' for none. */
  languages: string;
};

type Target = 'weapp' | 'h5';
type Environment = Readonly<Record<string, string | undefined>>;

/** Whether each pack of a language has been read by somebody who works in it, as `src/content/languages` says. */
type Packs = Readonly<Record<string, { state: string }>>;

/** Who answers for personal data, as `src/content/portal.json` names them. */
type Handler = Readonly<Record<string, string>>;

/** `TARO_APP_API_BASE` of a browser app that stands on one site with its API. */
const ownSite = 'same';

const isName = (host: string): boolean => /^(?!localhost$)[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host);

/** An address that a phone in WeChat may ask: encrypted, a name and no number, nothing behind it. */
const isPublicOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  return protocol === 'https:' && origin === text && isName(hostname);
};

const codesIn = (text: string): string[] => text.split(',').filter((code) => code !== '');

const isAppId = (text: string): boolean => /^wx[0-9a-f]{16}$/.test(text);

/** What keeps these settings from being a release, each as a line that names the setting. */
function lacking(environment: Environment, target: Target, handler: Handler, packs: Packs): string[] {
  const {
    TARO_APP_API_BASE: api = '',
    TARO_APP_ID: appId = '',
    TARO_APP_LOGIN_PAGE: door = '',
    TARO_APP_GALLERY: gallery = '',
    TARO_APP_LANGUAGES: languages = '',
  } = environment;
  const onPhone = target === 'weapp';
  const isExample = Object.values(handler).some((text) => text.trim() === '' || text.includes('示例'));
  const lines: [string, boolean, string][] = [
    [
      'TARO_APP_API_BASE',
      isPublicOrigin(api) || (!onPhone && api === ownSite),
      `where the API is: https:// and a name, nothing behind it${onPhone ? '' : `; or "${ownSite}", where app and API are one site`}`,
    ],
    [
      'TARO_APP_ID',
      !onPhone || isAppId(appId),
      'the AppID of the mini-program: wx and sixteen signs, as its console shows it',
    ],
    ['TARO_APP_LOGIN_PAGE', door === '', 'to be left away: the people of the local stack are nowhere else'],
    ['TARO_APP_GALLERY', gallery === '', 'to be left away: pages of parts are for who builds them'],
    [
      'TARO_APP_LANGUAGES',
      codesIn(languages).every((code) => packs[code]?.state === 'reviewed'),
      'packs in src/content/languages that have been reviewed; a draft is in no release',
    ],
    [
      'src/content/portal.json',
      !isExample,
      'dataHandler: who answers for personal data here (个人信息保护法 17), in place of the example',
    ],
  ];
  return lines.filter(([, isGood]) => !isGood).map(([name, , what]) => `  ${name}: ${what}`);
}

/**
 * What to build with. A build is a release, and complete, unless `TARO_APP_RELEASE=no` says that it is not: then what was not
 * given leads to the local stack.
 * @throws Error naming everything that a release lacks, one line each; or a language that there is no pack for
 */
export function buildSettings(
  environment: Environment,
  target: Target,
  handler: Handler,
  packs: Packs,
): BuildSettings {
  const {
    TARO_APP_API_BASE: api,
    TARO_APP_LOGIN_PAGE: door = '',
    TARO_APP_LANGUAGES: languages = '',
  } = environment;
  const unknown = codesIn(languages).filter((code) => !Object.hasOwn(packs, code));
  if (unknown.length > 0) throw new Error(`TARO_APP_LANGUAGES: there is no pack for ${unknown.join(', ')}`);
  const onPhone = target === 'weapp';
  const loginPage = onPhone ? '' : door;
  if (environment['TARO_APP_RELEASE'] === 'no') {
    const localStack = onPhone ? 'http://127.0.0.1:8787' : '';
    return { apiBase: api === ownSite ? '' : (api ?? localStack), loginPage, languages };
  }
  const lines = lacking(environment, target, handler, packs);
  if (lines.length > 0)
    throw new Error(
      [
        `A release for ${target} is not built. It needs:`,
        ...lines,
        'A build that is not for release is asked for with TARO_APP_RELEASE=no.',
      ].join('\n'),
    );
  return { apiBase: api === ownSite ? '' : (api ?? ''), loginPage, languages };
}
