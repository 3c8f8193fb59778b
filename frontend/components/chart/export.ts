import { svg, type Font, type Pen } from './svg';

/** What is written around a saved picture; empty texts leave no line. */
export interface Caption {
  title: string;
  subtitle: string;
  filter: string;
  period: string;
  source: string;
  legend: string;
  mark: string;
}

const MARGIN = 24;
const TITLE: Font = { size: 18, weight: 650 };
const LINE: Font = { size: 12.5, weight: 400 };
const BADGE: Font = { size: 13, weight: 650 };
const PNG_SCALE = 2;
const LONGEST_SIDE = 16_000;

/** A picture that stands alone: title, filter and period above what was drawn, legend of marks and source below it. */
export function exportSvg(drawn: SVGSVGElement | null, caption: Caption, pen: Pen): SVGSVGElement {
  const inner = Number(drawn?.getAttribute('width') ?? 640);
  const width = inner + 2 * MARGIN;
  const nodes: SVGElement[] = [];
  let y = MARGIN;
  const write = (text: string, font: Font, ink: string) => {
    for (const line of pen.lines(text, font, inner)) {
      y += font.size * 1.4;
      nodes.push(pen.text(line, MARGIN, y - font.size * 0.7, font, ink));
    }
  };
  write(caption.mark, BADGE, pen.palette.warn);
  write(caption.title, TITLE, pen.palette.text);
  write(caption.subtitle, LINE, pen.palette.text2);
  write(caption.filter, LINE, pen.palette.text2);
  write(caption.period, LINE, pen.palette.text2);
  y += 14;
  const top = y;
  const height = Number(drawn?.getAttribute('height') ?? 0);
  if (drawn) {
    drawn.setAttribute('x', String(MARGIN));
    drawn.setAttribute('y', String(top));
    drawn.removeAttribute('style');
    nodes.push(drawn);
    y += height + 10;
  }
  write(caption.legend, LINE, pen.palette.text2);
  write(caption.source, LINE, pen.palette.text2);
  if (caption.mark) {
    nodes.push(watermark(caption.mark, width / 2, top + height / 2, pen));
  }
  const total = Math.ceil(y + MARGIN);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: total,
      viewBox: `0 0 ${width} ${total}`,
      style: 'font-variant-numeric: tabular-nums lining-nums',
    },
    svg('title', {}, caption.title),
    svg('rect', { width, height: total, fill: pen.palette.card }),
    ...nodes,
  ) as SVGSVGElement;
}

/** Slanted across the chart, so that the mark cannot be cut off from the figures. */
function watermark(text: string, x: number, y: number, pen: Pen): SVGElement {
  const size = Math.min(48, (620 / Math.max(1, text.length)) * 1.7);
  const node = pen.text(text, x, y, { size, weight: 700 }, pen.palette.warn, 'middle');
  node.setAttribute('fill-opacity', '0.13');
  node.setAttribute('transform', `rotate(-14 ${x} ${y})`);
  return node;
}

/** The picture as PNG at twice its size, in the page's own font; smaller where no browser could hold it. */
export async function toPng(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await written(picture))}`;
  await image.decode();
  const { width, height } = picture.viewBox.baseVal;
  const scale = Math.min(PNG_SCALE, LONGEST_SIDE / width, LONGEST_SIDE / height);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn'))), 'image/png'),
  );
}

/** The picture as text, with the page's own font in it. */
export async function written(picture: SVGSVGElement): Promise<string> {
  const style = svg('style', {}, await embeddedFonts(picture.textContent ?? ''));
  picture.prepend(style);
  try {
    return new XMLSerializer().serializeToString(picture);
  } finally {
    style.remove();
  }
}

/** An image sees no font of the page: the upright faces that its text needs are written into it. */
async function embeddedFonts(text: string): Promise<string> {
  const needed = await document.fonts
    .load(`16px ${getComputedStyle(document.body).fontFamily}`, text)
    .catch(() => loadedFonts()); // refused when one of them is a font that the reader's system does not have
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return fontFaces(sheet.cssRules, sheet.href ?? document.baseURI);
    } catch {
      return []; // a sheet of another origin does not show its rules
    }
  });
  const faces = await Promise.all(rules.map(({ rule, base }) => inlineFace(rule, base, needed)));
  return faces.join('\n');
}

async function loadedFonts(): Promise<FontFace[]> {
  await document.fonts.ready;
  return [...document.fonts].filter((face) => face.status === 'loaded');
}

function fontFaces(rules: CSSRuleList, base: string): { rule: CSSFontFaceRule; base: string }[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSImportRule && rule.styleSheet) {
      return fontFaces(rule.styleSheet.cssRules, rule.styleSheet.href ?? base);
    }
    return rule instanceof CSSFontFaceRule ? [{ rule, base }] : [];
  });
}

async function inlineFace(rule: CSSFontFaceRule, base: string, needed: FontFace[]): Promise<string> {
  const family = rule.style.getPropertyValue('font-family');
  const range = rule.style.getPropertyValue('unicode-range');
  const address = rule.style.getPropertyValue('src').match(/url\(["']?([^"')]+\.woff2[^"')]*)["']?\)/)?.[1];
  const upright = !rule.style.getPropertyValue('font-style').includes('italic');
  const used = needed.some((face) => bare(face.family) === bare(family) && sameRange(face.unicodeRange, range));
  if (!upright || !used) {
    return '';
  }
  if (!address) {
    return rule.cssText; // a font of the reader's system, which an image sees as well
  }
  try {
    const data = await toDataUrl(await (await fetch(new URL(address, base))).blob());
    const weight = rule.style.getPropertyValue('font-weight') || '400';
    const letters = range ? `;unicode-range:${range}` : '';
    return `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2")${letters}}`;
  } catch {
    return ''; // the picture then shows the next font of the list
  }
}

function bare(family: string): string {
  return family.replace(/["']/g, '').toLowerCase();
}

/** Browsers write ranges with or without spaces and leading zeros. */
function sameRange(one: string, other: string): boolean {
  const plain = (range: string) => (range || 'U+0-10FFFF').toUpperCase().replace(/\s|(?<=[+-])0+(?=[0-9A-F])/g, '');
  return plain(one) === plain(other);
}

/** The bytes as an address that needs no host. */
export function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** Hands a file to the browser's own download. */
export function download(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
