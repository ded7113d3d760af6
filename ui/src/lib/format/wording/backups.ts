/** The words of the backups: when, where, why, and what restoring one would change. */
import type { ActApart } from '$lib/ipc/bindings/ActApart';
import type { BackupStanding } from '$lib/ipc/bindings/BackupStanding';
import type { Occasion } from '$lib/ipc/bindings/Occasion';
import type { Setback } from '$lib/ipc/bindings/Setback';
import type { Subject } from '$lib/ipc/bindings/Subject';
import type { Whereabouts } from '$lib/ipc/bindings/Whereabouts';
import { ago, capital, momentText, number } from '../format';
import { NBSP } from '../text';
import { ACTS } from './acts';

/** Why a backup was made. */
export const OCCASIONS: Record<Occasion, string> = {
	rhythm: 'après une demi-heure de travail',
	lock: 'au verrouillage',
	asked: 'à votre demande',
	before_migration: 'avant une mise à jour',
	before_import: 'avant un import',
	before_purge: 'avant un effacement de noms',
	before_restore: 'avant une restauration',
};

/** What a backup and the register differ on. */
export const SUBJECT_NAMES: Record<Subject, string> = {
	people: 'Personnes',
	applications: 'Candidatures',
	dwellings: 'Logements',
	places: 'Places',
	meetings: 'Séances',
	decisions: 'Décisions',
	minutes: 'Procès-verbaux',
	tenancies: 'Occupations',
	deposits: 'Cautions',
	actions: 'Plan d’actions',
	agreements: 'Conventions',
	queries: 'Interpellations',
	situations: 'Situations individuelles',
	workshops: 'Ateliers',
	registrations: 'Inscriptions et présences',
	bodies: 'Instances et membres',
	directory: 'Annuaire',
	library: 'Documents',
	settings: 'Paramètres et accès',
};

/** Where it lies: «sur la clé « CLS »»; nothing is the vault's own folder. */
export function placeText(place: Whereabouts | null): string {
	if (!place) return 'sur cet ordinateur';
	const name = `«${NBSP}${place.name}${NBSP}»`;
	switch (place.kind) {
		case 'computer':
			return `dans le dossier ${name} de cet ordinateur`;
		case 'stick':
			return `sur la clé ${name}`;
		case 'network':
			return `dans le dossier partagé ${name}`;
		case 'synchronised':
			return `dans le dossier synchronisé ${name}`;
	}
}

/** Why the last one was not made, or did not leave: what to do is part of it. */
const SETBACKS: Record<Setback, string> = {
	not_there: 'La clé ou le dossier n’est pas là : branchez-la, puis sauvegardez.',
	disk_full: 'La place manque : libérez-en, puis sauvegardez.',
	unwritable: 'Le dossier refuse l’écriture : choisissez-en un autre.',
	unread: 'La dernière copie ne se relit pas : sauvegardez de nouveau, ailleurs si cela se répète.',
};

/** How things stand, in sentences; `watch` is what deserves ochre. */
export function standingText(standing: BackupStanding, now: number): { said: string; watch?: string } {
	const { last, setback, isAwayDue } = standing;
	const said = last
		? `Dernière sauvegarde vérifiée ${ago(last.at, now)} ${placeText(last.to)}`
		: 'Aucune sauvegarde pour l’instant';
	if (setback) return { said, watch: SETBACKS[setback] };
	if (!isAwayDue) return { said };
	return {
		said,
		watch: last
			? 'Aucune copie n’a quitté cet ordinateur depuis plus de sept jours.'
			: 'Faites-en une sur une clé, ou dans le dossier partagé de l’hôpital.',
	};
}

/** «4,2 Mo». */
export const sizeText = (bytes: number): string =>
	`${number(Math.max(0.1, Math.round(bytes / 100_000) / 10))}${NBSP}Mo`;

/** «L’ajout d’un organisme, le 27 novembre 2026 à 10 h 42». */
export const actText = ({ at, act }: ActApart): string => `${capital(ACTS[act])}, ${momentText(at)}`;
