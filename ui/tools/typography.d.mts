export type Fault = { at: number; wrong: string; right: string; line: number };
export function frenchSources(folder: string): string[];
export function faults(path: string, source: string): Fault[];
