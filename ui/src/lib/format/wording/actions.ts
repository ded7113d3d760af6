/** The words of the plan of actions. */
import type { ActionHeading } from '$lib/ipc/bindings/ActionHeading';
import type { ActionTheme } from '$lib/ipc/bindings/ActionTheme';
import type { Population } from '$lib/ipc/bindings/Population';
import type { Progress } from '$lib/ipc/bindings/Progress';

export const THEMES: Record<ActionTheme, string> = {
	observatory: 'Observatoire des données de santé',
	communication: 'Information et communication',
	work: 'Santé et travail',
	culture: 'Art et culture',
	cancer: 'Cancer',
	addictions: 'Addictions',
	access_to_care: 'Accès aux soins',
	housing: 'Accès au logement',
	youth: 'Jeunesse',
	suicide_prevention: 'Prévention du suicide',
	sport: 'Sport',
	well_being: 'Alimentation et bien-être',
	other: 'Autre',
};

export const POPULATIONS: Record<Population, string> = {
	general: 'Population générale',
	professionals: 'Professionnels',
	service_users: 'Usagers',
	agents: 'Agents',
	precarious: 'Population précaire',
};

export const PROGRESSES: Record<Progress, string> = {
	permanent: 'permanent',
	under_way: 'en cours',
	future: 'projet futur',
	done: 'terminée',
};

/** The headings of the sheet of an action, and what each asks. */
export const HEADINGS_OF_ACTION: Record<ActionHeading, string> = {
	context: 'Enjeux et contexte',
	objectives: 'Objectifs visés',
	methods: 'Modalités, actions à mener',
	schedule: 'Échéancier prévisionnel',
	constraints: 'Contraintes',
	resources: 'Ressources',
	lead: 'Maître d’œuvre',
	assessment: 'Évaluation',
	links: 'Liens avec d’autres fiches',
	lessons: 'Retour d’expérience',
};
