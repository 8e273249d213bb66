import * as z from 'zod/v4';
import type { Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

const Modal = z.object({
  title: z.string().default(''),
  content: z.string().default(''),
  showCancel: z.boolean().default(true),
  confirmText: z.string().max(4).default('确定'),
  cancelText: z.string().max(4).default('取消'),
});
const ActionSheet = z.object({ itemList: z.array(z.string()).min(1).max(6) });
const Toast = z.object({ title: z.string() });

/** What lies over the page and waits for one of its choices. */
export interface Question {
  readonly text: string;
  readonly choices: readonly string[];
}

interface Pending extends Question {
  choose(choice: string): void;
}

/** WeChat's own windows over the page: a modal or an action sheet that waits, and a toast that does not. */
export class Dialogs {
  #pending: Pending | null = null;
  #toast: string | null = null;
  readonly #around: Surroundings;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  question(): Question | null {
    return this.#pending && { text: this.#pending.text, choices: this.#pending.choices };
  }

  /** The toast or loading sign that was shown last and has not been hidden. */
  toast(): string | null {
    return this.#toast;
  }

  /** Presses the button with this word. @throws when nothing asks, or has no such button. */
  answer(choice: string): void {
    const pending = this.#pending;
    if (!pending?.choices.includes(choice)) {
      throw new Error(
        `no dialog offers "${choice}"${pending ? `; it offers ${pending.choices.join(', ')}` : ''}`,
      );
    }
    this.#pending = null;
    pending.choose(choice);
    this.#around.changes.notify();
  }

  api(): Record<string, Callable> {
    const around = this.#around;
    const show = (title: string | null) => {
      this.#toast = title;
      around.changes.notify();
    };
    return {
      showModal: asyncApi(around, 'showModal', Modal, async (modal) => {
        const text = [modal.title, modal.content].filter(Boolean).join('\n');
        const choices = modal.showCancel ? [modal.cancelText, modal.confirmText] : [modal.confirmText];
        const confirm = (await this.#ask(text, choices)) === modal.confirmText;
        return { confirm, cancel: !confirm };
      }),
      showActionSheet: asyncApi(around, 'showActionSheet', ActionSheet, async ({ itemList }) => {
        const chosen = await this.#ask('', [...itemList, '取消']);
        if (!itemList.includes(chosen)) throw new WxFailure('cancel');
        return { tapIndex: itemList.indexOf(chosen) };
      }),
      showToast: asyncApi(around, 'showToast', Toast, ({ title }) => show(title)),
      showLoading: asyncApi(around, 'showLoading', Toast, ({ title }) => show(title)),
      hideToast: asyncApi(around, 'hideToast', NoOptions, () => show(null)),
      hideLoading: asyncApi(around, 'hideLoading', NoOptions, () => show(null)),
    };
  }

  #ask(text: string, choices: string[]): Promise<string> {
    return new Promise((choose) => {
      this.#pending = { text, choices, choose };
      this.#around.changes.notify();
    });
  }
}
