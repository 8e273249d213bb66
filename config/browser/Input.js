import { defineCustomElement } from '@tarojs/components/dist/components/taro-input-core';
import { taroPart } from './taroPart';

export const Input = /*@__PURE__*/ taroPart('taro-input-core', defineCustomElement);
