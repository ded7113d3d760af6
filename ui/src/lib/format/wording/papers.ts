/** What papers lack, in words: what is missing, and where it is filled in. */
import type { PaperLack } from '$lib/ipc/bindings/PaperLack';
import type { SettingKey } from '$lib/ipc/bindings/SettingKey';

/** The parameters that papers print. */
const SETTINGS: Partial<Record<SettingKey, string>> = {
	council_name: 'le nom du conseil',
	council_account: 'le compte où reviennent les dépôts',
	council_city: 'la ville d’où partent les lettres',
	coordination_name: 'le nom de la coordination',
	coordination_phone: 'le téléphone de la coordination',
	coordination_hours: 'les horaires de la coordination',
	coordination_email: 'le courriel de la coordination',
	signatory_name: 'le signataire',
	signatory_quality: 'la qualité du signataire',
	data_contact: 'à qui écrire au sujet de ses données',
	kept_for: 'la durée de conservation des dossiers',
	attendance_kept_for: 'la durée de conservation des émargements d’atelier',
};

const OTHERS: Record<Exclude<PaperLack['what'], 'setting'>, string> = {
	venue: 'le lieu',
	chair: 'la présidence',
	members: 'les membres convoqués',
	points: 'un point à l’ordre du jour',
	hours: 'la date et les heures',
	rent: 'le loyer du logement, à saisir dans sa fiche',
	reason: 'le motif communicable',
	told: 'qui a prévenu la personne de vive voix, et quel jour',
	seal: 'le scellé du procès-verbal',
	restitution_clause: 'la clause de restitution signée (sans elle, le dépôt revient à la personne)',
	keys: 'la remise des clés',
	landlord: 'le bailleur du logement',
	asker: 'qui a posé la question, dans l’annuaire',
	deceased: 'la personne est décédée, aucune lettre ne part',
};

/** One thing that is missing. */
export const lackText = (lack: PaperLack): string =>
	lack.what === 'setting' ? `${SETTINGS[lack.key] ?? lack.key} (Paramètres)` : OTHERS[lack.what];
