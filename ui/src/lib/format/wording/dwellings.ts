/** The words of dwellings and places. */
import type { Typology } from '$lib/ipc/bindings/Typology';

export const TYPOLOGIES: Record<Typology, string> = {
	t1: 'T1',
	t1_bis: 'T1 bis',
	t2: 'T2',
	t3: 'T3',
	t4: 'T4',
	t5: 'T5',
};
