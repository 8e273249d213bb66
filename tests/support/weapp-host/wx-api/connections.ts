import { WxFailure } from '../wx-failure';

/** WeChat's 最大并发限制是 10 个; that requests, uploads and downloads share it is assumed. */
const mostAtOnce = 10;

/** What is under way over the network. */
export class Connections {
  #open = 0;

  /** @throws WxFailure when there are ten already */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    if (this.#open >= mostAtOnce) throw new WxFailure(`exceed max connection count ${mostAtOnce}`);
    this.#open += 1;
    try {
      return await work();
    } finally {
      this.#open -= 1;
    }
  }
}
