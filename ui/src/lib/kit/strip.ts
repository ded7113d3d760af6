import type { Hue } from './hue';
import type { Key } from './register';

/** How a square is drawn besides its hue. */
export type Mark = 'full' | 'half' | 'empty' | 'hatched' | 'crossed';

/** A state that squares may be in. */
export type SquareState = { id: string; label: string; hue: Hue; mark: Mark };

/** One place: its words are what the eye cannot read in a square. */
export type Square = { id: Key; words: string; state: string };

/** Squares of one kind: «Appartements», 47. */
export type SquareGroup = { label: string; squares: Square[] };
