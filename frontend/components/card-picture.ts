import type { Caption } from './chart/export';

/** Saves what its card shows as a picture; what draws it comes when somebody asks for it. */
export class CardPicture extends HTMLElement {
  async save(type: 'png' | 'svg', fileName: string, caption: Caption): Promise<void> {
    const { savePicture } = await import('./chart/picture');
    await savePicture(this, type, fileName, caption);
  }
}

customElements.define('chiso-card-picture', CardPicture);
