import * as z from 'zod/v4';
import { isCallable, type Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

const Resolved = z.discriminatedUnion('event', [
  z.object({ event: z.literal('exposureAuthorization') }),
  z.object({ event: z.literal('agree'), buttonId: z.string() }),
  z.object({ event: z.literal('disagree') }),
]);

const refused = 'privacy permission is not authorized';

/** WeChat's privacy gate: what needs it waits until the person has pressed the program's own button for it, or refused. */
export class Privacy {
  #listener: Callable | null = null;
  #pressed = new Set<string>();

  constructor(
    readonly around: Surroundings,
    private agreed: boolean,
  ) {}

  /** A button of open-type `agreePrivacyAuthorization` was pressed. */
  press(id: string): void {
    this.#pressed.add(id);
  }

  /** Waits for the person's word. @throws WxFailure when they refuse, or when the program has nothing to ask with */
  async pass(): Promise<void> {
    if (this.agreed) return;
    const listener = this.#listener;
    if (!listener) throw new WxFailure(refused, 104);
    await new Promise<void>((done, fail) => {
      const resolve = (given: unknown) => {
        const said = Resolved.parse(given);
        if (said.event === 'exposureAuthorization') return;
        if (said.event === 'disagree') return fail(new WxFailure(refused, 104));
        if (!this.#pressed.has(said.buttonId)) return fail(new WxFailure('the button was not pressed'));
        this.agreed = true;
        done();
      };
      this.around.changes.guard(() => listener(resolve, this.around.realm.copy({ referrer: 'api' })));
    });
  }

  api(): Record<string, Callable> {
    return {
      onNeedPrivacyAuthorization: (listener: unknown) => {
        this.#listener = isCallable(listener) ? listener : null;
      },
      requirePrivacyAuthorize: asyncApi(this.around, 'requirePrivacyAuthorize', NoOptions, () => this.pass()),
      getPrivacySetting: asyncApi(this.around, 'getPrivacySetting', NoOptions, () => ({
        needAuthorization: !this.agreed,
        privacyContractName: '《小程序隐私保护指引》',
      })),
    };
  }
}
