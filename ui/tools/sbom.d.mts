import type { Library } from './licences.mjs';

export function bom(version: string, components: Library[]): { components: { 'bom-ref': string; purl: string }[] };
