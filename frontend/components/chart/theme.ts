/** The colours of a drawing as plain `rgb(…)` text: ApexCharts and exported files cannot follow a CSS variable. */
export interface Palette {
  card: string;
  sunken: string;
  softLine: string;
  line: string;
  strongLine: string;
  text: string;
  text2: string;
  text3: string;
  bar: string;
  accent: string;
  accentTint: string;
  warn: string;
  warnTint: string;
  warnLine: string;
  context: string;
  series: string[];
}

// The fall-back keeps a chart readable where the tokens are not loaded (a test page, an export in the making).
const TOKENS: Record<Exclude<keyof Palette, 'series'>, string> = {
  card: 'var(--cs-card, light-dark(#fff, #181f29))',
  sunken: 'var(--cs-sunken, light-dark(#f7f9fc, #141a23))',
  softLine: 'var(--cs-line-soft, light-dark(#eaeef4, #222b37))',
  line: 'var(--cs-line, light-dark(#dce3eb, #2a3442))',
  strongLine: 'var(--cs-line-strong, light-dark(#b9c4d1, #425064))',
  text: 'var(--cs-text, light-dark(#17212e, #e7ecf3))',
  text2: 'var(--cs-text-2, light-dark(#465263, #b3becc))',
  text3: 'var(--cs-text-3, light-dark(#5f6b7c, #93a0b1))',
  bar: 'var(--cs-chart-bar, light-dark(#3f7cc0, #5b9be0))',
  accent: 'var(--cs-chart-1, light-dark(#1d5fa8, #6fb1f2))',
  accentTint: 'var(--cs-accent-tint, light-dark(#e6eff9, #1a2e48))',
  warn: 'var(--cs-warn, light-dark(#775000, #f3c75b))',
  warnTint: 'var(--cs-warn-tint, light-dark(#fff2d2, #362b11))',
  warnLine: 'var(--cs-warn-line, light-dark(#d8a83a, #8a6b1e))',
  context: 'var(--cs-chart-context, light-dark(#9aa7b6, #66758a))',
};
const SERIES = [
  'var(--cs-chart-1, light-dark(#1d5fa8, #6fb1f2))',
  'var(--cs-chart-2, light-dark(#c2680b, #e59752))',
  'var(--cs-chart-3, light-dark(#19a184, #38846e))',
  'var(--cs-chart-4, light-dark(#83376c, #c344a5))',
  'var(--cs-chart-5, light-dark(#202730, #cfd8e4))',
];

/** Resolves the tokens as they apply to `host`, its own `color-scheme` included. */
export function readPalette(host: HTMLElement): Palette {
  const probe = host.appendChild(document.createElement('span'));
  probe.hidden = true;
  probe.style.transition = 'none';
  const style = getComputedStyle(probe);
  const resolve = (token: string) => {
    probe.style.color = token;
    return style.color;
  };
  const entries = Object.entries(TOKENS).map(([name, token]) => [name, resolve(token)]);
  const palette = { ...Object.fromEntries(entries), series: SERIES.map(resolve) } as Palette;
  probe.remove();
  return palette;
}

/** Calls `changed` when the page may have turned light or dark; returns what stops it. */
export function watchScheme(changed: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const attributes = new MutationObserver(changed);
  attributes.observe(document.documentElement, { attributes: true });
  attributes.observe(document.body, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
  dark.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    dark.removeEventListener('change', changed);
  };
}

/** Mixes two `rgb(…)` colours; `share` is the part of the second. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return `rgb(${a.map((value, i) => Math.round(value + (b[i] - value) * share)).join(', ')})`;
}

/** Of two text colours the one that stands out more from `background`. */
export function readable(background: string, first: string, second: string): string {
  const light = luminance(background);
  const contrast = (text: string) => {
    const other = luminance(text);
    return (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05);
  };
  return contrast(first) >= contrast(second) ? first : second;
}

function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(color: string): number[] {
  return (color.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}
