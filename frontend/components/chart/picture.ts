import { domToForeignObjectSvg } from 'modern-screenshot';
import type { ChisoChart } from '../apex-chart';
import { download, exportSvg, toDataUrl, toPng, written, type Caption } from './export';
import { Pen, svg } from './svg';
import { readPalette } from './theme';

/** A picture from a phone is as wide as one from a desk; on a wide screen, a table takes no more than it needs. */
const NARROW = 560;
const WIDE = 960;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** Saves what its card shows as a picture that stands alone: whole, light, under the caption of the charts. */
export async function savePicture(
  card: HTMLElement,
  type: 'png' | 'svg',
  fileName: string,
  caption: Caption,
): Promise<void> {
  const paper = paperOf(card);
  document.body.append(paper);
  try {
    await Promise.all([document.fonts.ready, ...charts(paper).map((chart) => chart.settled())]);
    paper.style.width = `${paper.scrollWidth}px`;
    const { offsetWidth: width, offsetHeight: height } = paper;
    const drawn = (await domToForeignObjectSvg(paper, {
      width,
      height,
      font: false, // embedded once, in the whole picture
      includeStyleProperties: [...getComputedStyle(paper)].filter((name) => !name.startsWith('--')),
    })) as SVGSVGElement;
    shareLooks(drawn);
    if (type === 'svg') {
      await addFallback(drawn);
    }
    const legend = paper.querySelector('.legend-line') ? '' : caption.legend;
    const pen = new Pen(getComputedStyle(paper).fontFamily, readPalette(paper));
    const picture = exportSvg(drawn, { ...caption, legend }, pen);
    download(
      type === 'png' ? await toPng(picture) : new Blob([await written(picture)], { type: 'image/svg+xml' }),
      fileName,
    );
  } finally {
    paper.remove();
  }
}

/** A copy of the card's body and foot. What stands inside `picture` is drawn in place of the body. */
function paperOf(picture: HTMLElement): HTMLElement {
  const card = picture.closest('.card');
  const shown = card?.querySelector(':scope > .card__body');
  const content = picture.childElementCount > 0 ? picture : shown;
  if (!content) {
    throw new Error('The card has no content');
  }
  const paper = document.createElement('div');
  paper.className = 'picture';
  paper.inert = true;
  paper.style.width = `${Math.min(WIDE, Math.max(NARROW, shown?.clientWidth ?? 0))}px`;
  const body = document.createElement('div');
  body.className = 'picture__body';
  body.append(...[...content.childNodes].map((node) => node.cloneNode(true)));
  const shownCharts = charts(content);
  charts(body).forEach((chart, i) => redrawn(chart, shownCharts[i]));
  paper.append(body);
  const foot = card?.querySelector(':scope > .card__foot');
  if (foot?.hasChildNodes()) {
    paper.append(foot.cloneNode(true));
  }
  // the picture has a caption of its own, and shows no words that are there to be read aloud
  paper.querySelectorAll('.visually-hidden, caption').forEach((node) => node.remove());
  return paper;
}

function charts(within: ParentNode): ChisoChart[] {
  return [...within.querySelectorAll<ChisoChart>('chiso-chart')];
}

/** A copied chart is a drawing in the colours of the page: it is drawn anew, in those of paper. */
function redrawn(copy: ChisoChart, shown: ChisoChart): void {
  copy.replaceChildren();
  copy.model = shown.model;
}

/** Most elements look like others: each look is written once, as a class. */
function shareLooks(drawn: SVGSVGElement): void {
  const looks = new Map<string, string>();
  for (const element of drawn.querySelectorAll('[style]')) {
    const look = element.getAttribute('style') ?? '';
    const name = looks.get(look) ?? `look-${looks.size}`;
    looks.set(look, name);
    element.classList.add(name);
    element.removeAttribute('style');
  }
  drawn.prepend(svg('style', {}, [...looks].map(([look, name]) => `.${name}{${look}}`).join('\n')));
}

/** Programs that draw SVG but no HTML inside it (word processors, drawing programs) get the same as an image. */
async function addFallback(drawn: SVGSVGElement): Promise<void> {
  const html = drawn.querySelector('foreignObject');
  if (!html) {
    return;
  }
  const { width, height } = drawn.viewBox.baseVal;
  const image = svg('image', { width, height, href: await toDataUrl(await toPng(drawn)) });
  const choice = svg('switch', {});
  html.replaceWith(choice);
  html.setAttribute('requiredExtensions', XHTML);
  choice.append(html, image);
}
