import { toBlob, toSvg } from 'html-to-image';
import { download, embeddedFonts, type Caption } from './chart/export';

/** A table as texts, for what cannot be copied as it stands. */
export interface Sheet {
  heads: string[];
  rows: string[][];
}

const SCALE = 2;
const SCROLLED = 'vaadin-grid';

/** What cards are drawn with, written out: a shorthand is empty where its parts differ. Every element carries these in
 * the picture, so each further one makes it larger. */
const LOOK = [
  ...['content', 'display', 'position', 'top', 'right', 'bottom', 'left', 'z-index', 'box-sizing', 'visibility'],
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'margin', 'padding', 'overflow-x', 'overflow-y'],
  ...['border-top', 'border-right', 'border-bottom', 'border-left', 'border-radius', 'border-collapse'],
  ...['background-color', 'background-image', 'background-size', 'background-position', 'box-shadow', 'opacity'],
  ...['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-variant-numeric', 'letter-spacing'],
  ...['line-height', 'text-align', 'text-overflow', 'text-underline-offset', 'vertical-align', 'white-space'],
  ...['text-decoration-line', 'text-decoration-style', 'text-decoration-color', 'text-decoration-thickness'],
  ...['grid-template-columns', 'grid-template-rows', 'grid-auto-rows', 'grid-row-start', 'grid-row-end'],
  ...['grid-column-start', 'grid-column-end', 'row-gap', 'column-gap', 'list-style-type', 'transform'],
  ...['flex-grow', 'flex-shrink', 'flex-basis', 'flex-direction', 'flex-wrap', 'align-items', 'align-self'],
  ...['align-content', 'justify-content', 'justify-items', 'justify-self', '-webkit-box-orient', '-webkit-line-clamp'],
  ...['mask-image', 'mask-size', 'mask-position', 'mask-repeat'],
  ...['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'],
];

/** Saves what its card shows as a picture that stands alone: whole, light, under its caption. */
export class CardPicture extends HTMLElement {
  async save(type: 'png' | 'svg', fileName: string, caption: Caption, sheet: Sheet | null): Promise<void> {
    const card = this.closest('.card');
    const body = card?.querySelector<HTMLElement>('.card__body, .report__figures');
    if (!body) {
      throw new Error('The card has no content');
    }
    const paper = paperOf(body, caption, sheet);
    document.body.append(paper);
    try {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const look = {
        backgroundColor: getComputedStyle(paper).backgroundColor,
        fontEmbedCSS: await embeddedFonts(),
        includeStyleProperties: LOOK,
        pixelRatio: SCALE,
      };
      const picture = type === 'png' ? await toBlob(paper, look) : svgBlob(await toSvg(paper, look));
      if (!picture) {
        throw new Error('The picture could not be drawn');
      }
      download(picture, fileName);
    } finally {
      paper.remove();
    }
  }
}

function svgBlob(dataUrl: string): Blob {
  const source = decodeURIComponent(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return new Blob([source], { type: 'image/svg+xml' });
}

function paperOf(body: HTMLElement, caption: Caption, sheet: Sheet | null): HTMLElement {
  const paper = element('div', 'picture');
  paper.inert = true;
  const copy = body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.visually-hidden').forEach((node) => node.remove());
  const inner = element('div', 'picture__body');
  const scrolled = copy.querySelector(SCROLLED);
  if (scrolled && sheet) {
    inner.append(tableOf(sheet));
  } else {
    inner.style.width = `${Math.max(body.clientWidth, ...[...body.children].map((child) => child.scrollWidth))}px`;
    inner.append(...copy.childNodes);
  }
  const lines = (texts: string[]) => texts.filter(Boolean).map((text) => element('p', 'picture__line', text));
  paper.append(
    ...(caption.mark ? [element('p', 'picture__mark', caption.mark)] : []),
    element('p', 'picture__title', caption.title),
    ...lines([caption.filter, caption.period]),
    inner,
    ...lines([caption.legend, caption.source]),
    ...(caption.mark ? [element('p', 'picture__watermark', caption.mark)] : []),
  );
  return paper;
}

function tableOf({ heads, rows }: Sheet): HTMLElement {
  const table = element('table', 'table');
  const head = document.createElement('thead');
  head.append(rowOf(heads, 'th'));
  const body = document.createElement('tbody');
  body.append(...rows.map((row) => rowOf(row, 'td')));
  table.append(head, body);
  return table;
}

function rowOf(texts: string[], tag: 'th' | 'td'): HTMLElement {
  const row = document.createElement('tr');
  row.append(...texts.map((text) => element(tag, '', text)));
  return row;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

customElements.define('chiso-card-picture', CardPicture);
