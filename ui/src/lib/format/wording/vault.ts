/** The words of the vault. */
import type { Strength } from '$lib/ipc/bindings/Strength';

/** How well a passphrase holds. */
export const STRENGTHS: Record<Strength, string> = {
	too_short: 'Trop courte : quatorze signes au moins, ou plusieurs mots.',
	weak: 'Faible : un ordinateur la trouverait. Ajoutez des mots sans rapport entre eux.',
	fair: 'Correcte. Un ou deux mots de plus la rendraient solide.',
	strong: 'Solide.',
};
