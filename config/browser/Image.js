import { defineCustomElement } from '@tarojs/components/dist/components/taro-image-core';
import { taroPart } from './taroPart';

export const Image = /*@__PURE__*/ taroPart('taro-image-core', defineCustomElement);
