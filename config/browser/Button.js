import { defineCustomElement } from '@tarojs/components/dist/components/taro-button-core';
import { taroPart } from './taroPart';

export const Button = /*@__PURE__*/ taroPart('taro-button-core', defineCustomElement);
