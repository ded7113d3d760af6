/** The words of imports: what a column holds, what is wrong with a row, what the import would bring. */
import type { ImportField } from '$lib/ipc/bindings/ImportField';
import type { ImportPreview } from '$lib/ipc/bindings/ImportPreview';
import type { ImportTarget } from '$lib/ipc/bindings/ImportTarget';
import type { Problem } from '$lib/ipc/bindings/Problem';
import type { Remark } from '$lib/ipc/bindings/Remark';
import type { TableError } from '$lib/ipc/bindings/TableError';
import type { Unplaced } from '$lib/ipc/bindings/Unplaced';
import { enumerate, number, plural } from '../format';

/** What is imported, after «Importer des». */
export const IMPORT_TARGETS: Record<ImportTarget, string> = {
	communes: 'communes',
	dwellings: 'logements',
	applications: 'candidatures',
	workshops: 'ateliers',
	school_holidays: 'vacances scolaires',
	public_holidays: 'jours fériés',
	bank_statement: 'lignes de la banque',
};

/** What one finds in the file. */
export const IMPORT_FILES: Record<ImportTarget, string> = {
	communes: 'Le fichier des populations légales tel que l’Insee le publie, ou une liste de communes.',
	dwellings: 'Une liste de logements : référence et commune au moins, puis adresse, loyer, places…',
	applications: 'Une liste de demandes : nom, prénom et date de la demande au moins.',
	workshops:
		'Une liste d’ateliers : date et intitulé au moins, puis thème, lieu, intervenants, présents ; ou l’agenda .ics d’un autre logiciel.',
	school_holidays:
		'Le calendrier scolaire tel que le ministère le publie, ou le fichier jour par jour des trois zones.',
	bank_statement:
		'Le relevé tel que la banque le donne, en CSV (date, libellé, montant, ou débit et crédit) ou en OFX. Rien n’est rapproché tout seul.',
	public_holidays: 'Le fichier public des jours fériés, pour vérifier ceux que Palier calcule.',
};

/** The names of the fields. */
export const IMPORT_FIELDS: Record<ImportField, string> = {
	insee: 'Code Insee',
	name: 'Nom',
	postcode: 'Code postal',
	municipal: 'Population municipale',
	total: 'Population totale',
	reference: 'Référence',
	landlord: 'Bailleur',
	commune: 'Commune',
	street: 'Adresse',
	complement: 'Complément d’adresse',
	typology: 'Type de logement',
	area: 'Surface',
	floor: 'Étage',
	lift: 'Ascenseur',
	step_free: 'Accès de plain-pied',
	rent: 'Loyer sans charges',
	charges: 'Charges',
	occupation: 'Titre d’occupation',
	place_kind: 'Dispositif',
	places: 'Nombre de places',
	civility: 'Civilité',
	family_name: 'Nom',
	birth_name: 'Nom de naissance',
	given_name: 'Prénom',
	birth_on: 'Date de naissance',
	residence: 'Commune de résidence',
	phone: 'Téléphone',
	email: 'Courriel',
	received_on: 'Date de la demande',
	referrer: 'Service qui présente',
	wished_communes: 'Communes souhaitées',
	rent_max: 'Loyer maximum',
	nud: 'Numéro unique',
	nud_expires_on: 'Expiration du numéro unique',
	request: 'Demande',
	on_day: 'Date',
	title: 'Intitulé',
	theme: 'Thème',
	starts: 'Heure de début',
	ends: 'Heure de fin',
	venue: 'Lieu',
	speakers: 'Intervenants',
	attended: 'Nombre de présents',
	zone: 'Zone',
	from_on: 'Premier jour',
	until_on: 'Jour de reprise',
	audience: 'Public',
	uid: 'Identifiant d’agenda',
	description: 'Description',
	called_off: 'Annulé',
	label: 'Libellé',
	amount: 'Montant',
	debit: 'Débit',
	credit: 'Crédit',
};

/** What is wrong with a cell or a row. */
export const PROBLEMS: Record<Problem, string> = {
	missing: 'la cellule est vide, il faut la remplir',
	extra_cells: 'la ligne a plus de cellules que d’en-têtes : un séparateur s’est glissé dans un texte',
	repeated: 'une ligne précédente dit la même chose',
	too_long: 'le texte est trop long, il faut l’abréger',
	not_a_day: 'ce n’est pas une date, écrivez par exemple 22/11/2026',
	no_such_day: 'cette date n’existe pas dans le calendrier',
	not_a_time: 'ce n’est pas une heure, écrivez par exemple 18h30',
	no_such_hour: 'cette heure n’existe pas, on passe alors à l’heure d’été',
	unknown_rule: 'cette répétition n’est pas comprise',
	all_left_out: 'toutes les dates de cet événement en sont exclues, il n’a lieu aucun jour',
	ends_before_start: 'la fin précède le début',
	not_an_amount: 'ce n’est pas un montant, écrivez par exemple 398,20',
	not_a_number: 'ce n’est pas un nombre, écrivez par exemple 12',
	out_of_range: 'le nombre est hors des limites du champ',
	not_yes_no: 'écrivez oui ou non',
	not_a_phone: 'ce n’est pas un numéro de téléphone à dix chiffres',
	not_an_email: 'ce n’est pas une adresse électronique',
	not_a_postcode: 'ce n’est pas un code postal à cinq chiffres',
	not_an_insee: 'ce n’est pas un code Insee, il a cinq signes, par exemple 59507',
	not_a_nud: 'ce n’est pas un numéro unique, il a dix-huit signes',
	not_in_list: 'cette valeur n’est pas dans la liste du registre',
};

/** Why the register cannot take a row that reads well. */
export const UNPLACED: Record<Unplaced, string> = {
	unknown_commune: 'la commune n’est pas dans le registre, ajoutez-la dans les paramètres',
	unknown_kind: 'le dispositif n’est pas dans le registre, corrigez son nom',
	known_reference: 'un logement porte déjà cette référence',
	known_person:
		'le registre connaît déjà une personne de ce nom, ajoutez la candidature depuis l’écran des candidatures',
	repeated_person: 'une autre ligne du fichier concerne la même personne',
	known_workshop: 'cet atelier est déjà dans le registre, rien n’a été ajouté',
	repeated_workshop: 'une autre ligne du fichier est le même atelier, le même jour',
	no_such_hours: 'ces heures passent minuit, ou tombent dans l’heure que les horloges sautent',
	not_a_holiday: 'ce jour n’est pas férié dans toute la France, Palier ne le compte pas',
	in_the_future: 'la date est après aujourd’hui, corrigez-la',
};

/** What is worth knowing of a row that goes in. */
export const REMARKS: Record<Remark, string> = {
	resembles: 'le registre connaît une personne au nom proche, vérifiez que ce n’est pas elle',
	unknown_wish: 'une commune souhaitée n’est pas dans le registre, elle est notée dans « À proximité de »',
	hours_assumed: 'l’heure n’est pas donnée, 18 h à 20 h est noté',
	theme_to_sort: 'le thème n’est pas reconnu, l’atelier est rangé dans « À classer »',
	place_kept_aside: 'la commune du lieu n’est pas dans le registre, le lieu est noté avec les objectifs',
	repetition_cut: 'cette répétition n’a pas de fin, elle est reprise sur deux ans',
};

/** Why a file is no table, and what to do. */
export function tableProblem(why: TableError): { what: string; remedy: string } {
	switch (why.code) {
		case 'too_heavy':
			return {
				what: `Le fichier dépasse ${number(Math.floor(why.max / 1_048_576))} Mo.`,
				remedy: 'Coupez-le en plusieurs fichiers.',
			};
		case 'empty':
			return { what: 'Ce fichier est vide.', remedy: 'Choisissez-en un qui a des en-têtes et des lignes.' };
		case 'too_many_rows':
			return {
				what: `Le fichier a plus de ${number(why.max)} lignes.`,
				remedy: 'Coupez-le en plusieurs fichiers.',
			};
		case 'too_many_columns':
			return {
				what: `La ligne ${number(why.row)} a plus de ${number(why.max)} colonnes.`,
				remedy: 'Retirez les colonnes de trop.',
			};
		case 'cell_too_long':
			return {
				what: `La cellule de la ligne ${number(why.row)}, colonne ${number(why.column)}, est démesurée.`,
				remedy: 'Un guillemet n’est sans doute pas refermé : corrigez-le dans le fichier.',
			};
		case 'unknown_format':
			return {
				what: 'Ce fichier n’est ni un texte lisible, ni XLSX, ni ODS.',
				remedy: 'Enregistrez le tableau en CSV ou en XLSX.',
			};
		case 'old_or_locked':
			return {
				what: 'Ce classeur date d’avant 2007 ou il est protégé par un mot de passe.',
				remedy: 'Enregistrez-le en XLSX, sans mot de passe.',
			};
		case 'bomb':
			return {
				what: 'Ce fichier compressé est anormal, il n’a pas été ouvert.',
				remedy: 'Demandez-en un autre à qui vous l’a envoyé.',
			};
		case 'damaged':
			return { what: 'Ce classeur est abîmé.', remedy: 'Enregistrez-le de nouveau, ou en CSV.' };
		case 'too_slow':
			return { what: 'Le fichier est trop long à lire.', remedy: 'Coupez-le en plusieurs fichiers.' };
		case 'stopped':
			return { what: 'La lecture a été abandonnée.', remedy: '' };
	}
}

/** What an import would bring: «3 candidatures», «2 logements et 5 places». Empty when it brings nothing. */
export function broughtInWords({ counts, landlords, themes, venues, speakers }: ImportPreview): string {
	const brought: [number, string, string?][] = [
		[counts.communes, 'commune'],
		[counts.populations, 'chiffre de population', 'chiffres de population'],
		[counts.dwellings, 'logement'],
		[counts.places, 'place'],
		[counts.applications, 'candidature'],
		[counts.workshops, 'atelier'],
		[counts.schoolHolidays, 'période de vacances', 'périodes de vacances'],
		[counts.bankLines, 'ligne de la banque', 'lignes de la banque'],
		[themes.length, 'nouveau thème', 'nouveaux thèmes'],
		[venues.length, 'nouveau lieu', 'nouveaux lieux'],
		[speakers.length, 'intervenant ajouté à l’annuaire', 'intervenants ajoutés à l’annuaire'],
		[landlords.length, 'nouveau bailleur', 'nouveaux bailleurs'],
	];
	return enumerate(brought.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many)));
}

/** What happened to the rows that bring nothing, in sentences. */
export function othersInWords(preview: ImportPreview): string[] {
	const { unchanged, passedOver, notInFile } = preview;
	const said: string[] = [];
	if (unchanged > 0) said.push(`${plural(unchanged, 'ligne')} déjà à jour dans le registre.`);
	if (passedOver > 0) said.push(`${plural(passedOver, 'autre ligne', 'autres lignes')} du fichier non reprises.`);
	if (notInFile.length > 0) {
		said.push(
			`Absentes du fichier : ${enumerate(notInFile)}. La population d’une commune associée se saisit à la main.`,
		);
	}
	return said;
}
