/// <reference types="@tarojs/taro" />

/** Where the API is: an origin, or '' for the page's own origin (H5 only). Written in by config/index.ts. */
declare const API_BASE: string;

/** The page that lets a browser visitor in (H5 only); '' when there is none. Written in by config/index.ts. */
declare const LOGIN_PAGE: string;

/** The packs of other languages that are offered, by their codes, with commas between; '' for none. */
declare const LANGUAGES: string;

declare module '*.scss';
