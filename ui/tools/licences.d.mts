import type { Plugin } from 'vite';

/** A library the program is made of. */
export type Library = { from: 'cargo' | 'npm'; name: string; version: string; licence: string };
export function libraries(ui: string, top?: string): Library[];
export function licences(ui: string): Plugin;
