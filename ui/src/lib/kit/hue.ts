/** The hues that carry meaning; the component sets `data-hue`, `css/hues.css` gives `--hue` and `--soft`. */
export type Hue = 'petrol' | 'brick' | 'moss' | 'ochre' | 'plum' | 'danger' | 'grey';
