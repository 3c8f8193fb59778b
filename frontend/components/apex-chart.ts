import type { Caption } from './chart/export';
import { MarksLayer } from './chart/marks-layer';
import type { ChartModel, Plot } from './chart/model';
import { plotOf } from './chart/plots';
import { Pen, svg } from './chart/svg';
import { readPalette, watchScheme } from './chart/theme';

const EXPORT_WIDTH = 900;

type ApexCharts = import('apexcharts');

/** Draws the model that the server sets, updates it in place, and reports clicks as `chiso-mark-click`. */
export class ChisoChart extends HTMLElement {
  readonly #stage = document.createElement('div');
  readonly #marks = new MarksLayer((key) =>
    this.dispatchEvent(new CustomEvent('chiso-mark-click', { bubbles: true, detail: { key } })),
  );
  #model: ChartModel | null = null;
  #selected: string | null = null;
  #chart: ApexCharts | null = null;
  #type = '';
  #width = 0;
  #palette = '';
  #stale = false;
  #drawing: Promise<void> = Promise.resolve();
  #stopWatching: (() => void) | null = null;
  readonly #resize = new ResizeObserver(() => {
    if (Math.round(this.clientWidth) !== this.#width) {
      this.#redraw();
    }
  });

  constructor() {
    super();
    this.#stage.className = 'chiso-chart__stage';
    this.#stage.setAttribute('aria-hidden', 'true');
  }

  get model(): ChartModel | null {
    return this.#model;
  }

  set model(model: ChartModel | null) {
    this.#model = model;
    this.#redraw();
  }

  get selected(): string | null {
    return this.#selected;
  }

  set selected(key: string | null) {
    this.#selected = key || null;
    this.#marks.select(this.#selected);
  }

  connectedCallback(): void {
    this.#adopt('model');
    this.#adopt('selected');
    this.append(this.#stage, this.#marks.element);
    this.#resize.observe(this);
    this.#stopWatching = watchScheme(() => {
      if (JSON.stringify(readPalette(this)) !== this.#palette) {
        this.#redraw();
      }
    });
    void document.fonts.ready.then(() => this.#redraw());
    this.#redraw();
  }

  disconnectedCallback(): void {
    this.#resize.disconnect();
    this.#stopWatching?.();
    this.#clear();
    this.replaceChildren();
  }

  /** Resolves when what was set last is drawn. */
  async settled(): Promise<void> {
    await document.fonts.ready;
    do {
      await this.#drawing;
    } while (this.#stale);
  }

  /** Saves the chart, drawn anew for paper: light, of fixed width and whole height, under its caption. */
  async exportImage(type: 'png' | 'svg', fileName: string, caption: Caption): Promise<void> {
    const paper = document.createElement('chiso-chart') as ChisoChart;
    paper.inert = true;
    paper.className = 'chiso-chart--paper';
    paper.style.width = `${EXPORT_WIDTH}px`;
    paper.model = this.#model;
    document.body.append(paper);
    try {
      const { download, exportSvg, toPng } = await import('./chart/export');
      await paper.settled();
      const pen = new Pen(getComputedStyle(paper).fontFamily, readPalette(paper));
      const chart = paper.querySelector('svg')?.cloneNode(true) as SVGSVGElement | undefined;
      chart?.querySelectorAll('foreignObject, script').forEach((node) => node.remove());
      const drawn = exportSvg(chart ?? null, caption, pen);
      const source = new XMLSerializer().serializeToString(drawn);
      download(type === 'png' ? await toPng(drawn) : new Blob([source], { type: 'image/svg+xml' }), fileName);
    } finally {
      paper.remove();
    }
  }

  /** A property set before this class was loaded hides the accessor of the same name. */
  #adopt(name: 'model' | 'selected'): void {
    const early = Object.getOwnPropertyDescriptor(this, name)?.value;
    if (early !== undefined) {
      Reflect.deleteProperty(this, name);
      Object.assign(this, { [name]: early });
    }
  }

  #redraw(): void {
    if (!this.#stale && this.isConnected) {
      this.#stale = true;
      this.#drawing = this.#drawing.catch(() => undefined).then(() => this.#draw());
    }
  }

  async #draw(): Promise<void> {
    this.#stale = false;
    const width = Math.round(this.clientWidth);
    if (!this.isConnected || width === 0) {
      return;
    }
    this.#width = width;
    const palette = readPalette(this);
    this.#palette = JSON.stringify(palette);
    const plot = this.#model && plotOf(this.#model, width, new Pen(getComputedStyle(this).fontFamily, palette));
    this.#describe();
    if (!plot) {
      this.#clear();
      return;
    }
    Object.assign(this.#stage.style, { width: `${plot.width}px`, height: `${plot.height}px` });
    const chart = await this.#show(plot);
    if (chart && this.#chart === chart && this.isConnected) {
      this.#decorate(chart, plot);
    }
  }

  #describe(): void {
    this.setAttribute('role', 'group');
    this.setAttribute('aria-label', this.#model?.label ?? '');
  }

  /** One ApexCharts object lives as long as the kind of chart stays; another kind needs another one. */
  async #show(plot: Plot): Promise<ApexCharts | null> {
    const type = this.#model?.kind ?? '';
    if (this.#chart && this.#type === type) {
      await this.#chart.updateOptions(plot.options, false, false, false);
    } else {
      // a chunk of its own: the words of a page need not wait for what draws its charts
      const { default: ApexCharts } = await import('apexcharts');
      this.#destroy();
      if (!this.isConnected) {
        return null;
      }
      this.#chart = new ApexCharts(this.#stage, plot.options);
      this.#type = type;
      await this.#chart.render();
    }
    return this.#chart;
  }

  #decorate(chart: ApexCharts, plot: Plot): void {
    const { globals } = (chart as unknown as { w: { globals: Globals } }).w;
    const { translateX: x, translateY: y, gridWidth: width, gridHeight: height } = globals;
    const drawing = plot.draw({ x, y, width, height });
    const root = this.#stage.querySelector('svg');
    // so that paper, which is narrower than the window, can show all of it
    root?.setAttribute('viewBox', `0 0 ${globals.svgWidth} ${globals.svgHeight}`);
    root?.querySelectorAll('.chiso-chart__drawn').forEach((old) => old.remove());
    root?.prepend(svg('g', { class: 'chiso-chart__drawn' }, ...(drawing.ground ?? [])));
    root?.append(svg('g', { class: 'chiso-chart__drawn' }, ...drawing.nodes));
    this.dataset.layer = plot.layer;
    this.#marks.show(drawing.spots, plot.columns);
    this.#marks.select(this.#selected);
  }

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = null;
    this.#stage.replaceChildren();
  }

  #clear(): void {
    this.#destroy();
    this.#stage.removeAttribute('style');
    this.#marks.show([], 1);
  }
}

type Globals = Record<'translateX' | 'translateY' | 'gridWidth' | 'gridHeight' | 'svgWidth' | 'svgHeight', number>;

customElements.define('chiso-chart', ChisoChart);
