/** The words of the first screen: what is to be done, and what was done this year. */
import type { DepositLetter } from '$lib/ipc/bindings/DepositLetter';
import type { Horizon } from '$lib/ipc/bindings/Horizon';
import type { Matter } from '$lib/ipc/bindings/Matter';
import type { PersonName } from '$lib/ipc/bindings/PersonName';
import { capital, dayText } from '../format';
import { FOLLOW_UPS, MEETING_STEPS } from './meetings';

/** How near a thing to do is. */
export const HORIZONS: Record<Horizon, string> = {
	late: 'En retard',
	today: 'Aujourd’hui',
	week: 'Cette semaine',
	later: 'À prévoir',
};

/** How a deposit is asked for, letter after letter. */
const CLAIMS: Record<DepositLetter, string> = {
	keys: 'Demander la restitution du dépôt de garantie',
	first: 'Demander la restitution du dépôt de garantie',
	second: 'Relancer le bailleur pour le dépôt de garantie',
	notice: 'Mettre le bailleur en demeure de rendre le dépôt de garantie',
};

/** How what may be hidden is written: the discreet mode shows codes and dots. */
export type Shown = { named: (person: PersonName) => string; amount: (cents: number) => string };

/** What is to be done, and for what or whom. */
export function matterInWords(matter: Matter, { named, amount }: Shown): { what: string; whom: string } {
	switch (matter.about) {
		case 'preparation':
			return { what: MEETING_STEPS[matter.kind], whom: `Commission ${matter.reference}` };
		case 'follow_up': {
			const { kind, what, person, reference } = matter.followUp;
			return {
				what: capital(what || FOLLOW_UPS[kind]),
				whom: [person && named(person), reference].filter(Boolean).join(', '),
			};
		}
		case 'consent':
			return { what: 'Renouveler l’accord', whom: named(matter.person) };
		case 'nud':
			return {
				what: 'Renouveler la demande de logement social',
				whom: `${named(matter.person)}, numéro valable jusqu’au ${dayText(matter.endsOn)}`,
			};
		case 'answer':
			return { what: 'Recueillir la réponse à la proposition', whom: named(matter.person) };
		case 'official_query':
			return { what: 'Répondre à l’interpellation', whom: matter.subject };
		case 'situation':
			return { what: 'Faire le point sur la situation', whom: matter.reference };
		case 'agreement':
			return {
				what: 'Reconduire ou dénoncer la convention',
				whom: `${matter.object}, jusqu’au ${dayText(matter.endsOn)}`,
			};
		case 'review':
			return { what: 'Faire le bilan de l’occupation', whom: named(matter.person) };
		case 'deposit':
			return { what: `${CLAIMS[matter.letter]} (${amount(matter.amount)})`, whom: named(matter.person) };
		case 'drill':
			return { what: 'Faire l’exercice de restauration', whom: 'Ouvrir la dernière sauvegarde à côté du registre' };
		case 'attendance':
			return { what: 'Saisir l’émargement', whom: matter.title };
	}
}
