/** The words of the settings. */
import type { Density } from '$lib/ipc/bindings/Density';
import type { Font } from '$lib/ipc/bindings/Font';
import type { Theme } from '$lib/ipc/bindings/Theme';

/** The pages of the settings. */
export const SETTINGS_PAGES = {
	'/settings': 'Conseil',
	'/settings/communes': 'Communes et populations',
	'/settings/commission': 'Commission',
	'/settings/matching': 'Rapprochement',
	'/settings/accounts': 'Fonds et comptes',
	'/settings/documents': 'Documents',
	'/settings/display': 'Affichage et clavier',
	'/settings/security': 'Sécurité',
	'/settings/backups': 'Sauvegardes',
	'/settings/history': 'Historique',
	'/settings/about': 'À propos',
} as const;

/** The colours of the screen. */
export const THEMES: Record<Theme, string> = {
	auto: 'Automatique, comme l’ordinateur',
	light: 'Clair',
	dark: 'Sombre',
	contrast: 'Contraste renforcé',
};

/** The letters of the screen. */
export const FONT_NAMES: Record<Font, string> = {
	'source-sans': 'Source Sans',
	atkinson: 'Atkinson Hyperlegible, plus facile à déchiffrer',
	system: 'Celle de l’ordinateur',
};

/** The height of the rows. */
export const DENSITIES: Record<Density, string> = { compact: 'Serrée', normal: 'Normale', roomy: 'Aérée' };
