// In the place of Taro's web components, of which Taro itself asks for these: the frame around a page that can be pulled down to
// be read again, the bar of tabs, which is never put on a page (`tabBar.custom`), and the viewer of pictures, which only WeChat has.

/** In pixels: so far the page comes down with the finger, and from so far on letting go reads it again. */
const farthest = 90;
const enough = 50;

/** A finger that moves down where the page does not begin scrolls it. */
const isAtTop = () => (document.scrollingElement ?? document.body).scrollTop <= 0;

/** The sign that it will be read again, above the page, to be seen once it has come down. */
function sign(): HTMLElement {
  const made = document.createElement('div');
  made.className = 'spinner';
  made.setAttribute('aria-hidden', 'true');
  made.style.cssText = 'position:absolute;left:calc(50% - 0.5em);top:-36px;visibility:hidden';
  return made;
}

/** What Taro's router hangs on the element of a page. */
type Held = Element & { __page?: { onPullDownRefresh?: () => void } };

class PullDown extends HTMLElement {
  private readonly sign = sign();
  private from: number | undefined;
  private far = 0;
  private isListening = false;

  connectedCallback() {
    this.style.cssText = 'position:relative;display:block;min-height:100%';
    this.insertBefore(this.sign, this.firstChild);
    if (this.isListening) return;
    this.isListening = true;
    this.addEventListener('touchstart', ({ touches: [touch] }) => {
      this.from = isAtTop() ? touch?.screenY : undefined;
    });
    this.addEventListener('touchmove', (event) => this.follow(event), { passive: false });
    this.addEventListener('touchend', () => {
      const isEnough = this.far >= enough;
      this.come(0);
      if (isEnough) this.closest<Held>('.taro_page')?.__page?.onPullDownRefresh?.();
    });
    this.addEventListener('touchcancel', () => this.come(0));
  }

  private follow(event: TouchEvent) {
    const [touch] = event.touches;
    if (!touch || this.from === undefined || touch.screenY <= this.from) return;
    // Else the browser loads the whole app anew.
    if (event.cancelable) event.preventDefault();
    this.come(Math.min((touch.screenY - this.from) * 0.6, farthest));
  }

  private come(far: number) {
    this.far = far;
    // By its place, not by a transform: what is fixed on the screen would move with that.
    this.style.top = far > 0 ? `${far}px` : '';
    this.sign.style.visibility = far >= enough ? 'visible' : 'hidden';
  }
}

export function defineCustomElementTaroPullToRefreshCore(): void {
  if (!customElements.get('taro-pull-to-refresh-core'))
    customElements.define('taro-pull-to-refresh-core', PullDown);
}

const never = (): void => undefined;

export {
  never as defineCustomElementTaroTabbar,
  never as defineCustomElementTaroSwiperCore,
  never as defineCustomElementTaroSwiperItemCore,
};
