/** What the forms of a situation share. */
import type { CommuneRow } from '$lib/ipc/bindings/CommuneRow';

/** What may be written of a situation, said under every text. */
export const FACTS = 'Des faits utiles, sans nom ni adresse ; aucune information médicale.';

export const placesOf = (communes: CommuneRow[]): { value: number; label: string }[] =>
	communes.map(({ id, name }) => ({ value: id, label: name }));
