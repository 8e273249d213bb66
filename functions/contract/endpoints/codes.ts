import { Code, CodeImage, NewCode, OpenedCode, PublicCode } from '../numbers/codes';
import { Scene } from '../numbers/scene';
import * as z from '../z';
import type { Endpoint } from './endpoint';

const sceneOnly = z.strictObject({ scene: Scene });

/** Codes that one phone shows and another scans. A code that is unknown, expired or not for the asker: one answer. */
export const codeEndpoints = {
  makeCode: {
    method: 'POST',
    path: '/v1/codes',
    title: 'Make a code for a case, its mandate, my card or a receipt',
    open: false,
    params: null,
    query: null,
    body: NewCode,
    reply: Code,
  },
  openCode: {
    method: 'GET',
    path: '/v1/codes/{scene}',
    title: 'What a scanned code opens to me',
    open: false,
    params: sceneOnly,
    query: null,
    body: null,
    reply: OpenedCode,
  },
  publicCode: {
    method: 'GET',
    path: '/v1/codes/{scene}/public',
    title: 'What a scanned code shows to anyone: a card, or a receipt',
    open: true,
    params: sceneOnly,
    query: null,
    body: null,
    reply: PublicCode,
  },
  codeImage: {
    method: 'GET',
    path: '/v1/codes/{scene}/image',
    title: 'WeChat’s picture of a code of mine',
    open: false,
    params: sceneOnly,
    query: null,
    body: null,
    reply: CodeImage,
  },
} as const satisfies Record<string, Endpoint>;
