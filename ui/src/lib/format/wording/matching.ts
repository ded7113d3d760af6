/** The words of the matching: criteria, what each side says, verdicts in one sentence. */
import type { AverageWait } from '$lib/ipc/bindings/AverageWait';
import type { Check } from '$lib/ipc/bindings/Check';
import type { Criterion } from '$lib/ipc/bindings/Criterion';
import type { Fact } from '$lib/ipc/bindings/Fact';
import type { Finding } from '$lib/ipc/bindings/Finding';
import type { Priority } from '$lib/ipc/bindings/Priority';
import type { Similar } from '$lib/ipc/bindings/Similar';
import type { Typology } from '$lib/ipc/bindings/Typology';
import type { Verdict } from '$lib/ipc/bindings/Verdict';
import { dayText, lapse, plural } from '../format';
import { STAGES } from './applications';
import { TYPOLOGIES } from './dwellings';

/** The criteria. */
export const CRITERIA: Record<Criterion, string> = {
	commune: 'Commune',
	size: 'Taille',
	rent: 'Loyer et charges',
	income: 'Plafond de ressources',
	floor: 'Étage',
	lift: 'Ascenseur',
	step_free: 'Accès sans marche',
	sublet: 'Sous-location',
	sharing: 'Colocation',
	animals: 'Animaux',
	furnished: 'Meublé',
};

/** What is found of one. */
export const FINDINGS: Record<Finding, string> = { met: 'rempli', unmet: 'non rempli', unknown: 'à vérifier' };

/** What goes first. */
export const PRIORITIES: Record<Priority, string> = {
	urgent: 'Urgence notée dans le dossier',
	dalo: 'Droit au logement opposable reconnu',
	roofless: 'Sans toit, abri de fortune ou hébergement d’urgence',
	wish: 'Rang de la commune parmi les souhaits',
	seniority: 'Ancienneté de la demande',
};

const UNSAID = 'non renseigné';
const TEXTS: Partial<Record<Criterion, { asked: [string, string]; offered: [string, string] }>> = {
	lift: { asked: ['nécessaire', 'inutile'], offered: ['oui', 'non'] },
	step_free: { asked: ['nécessaire', 'inutile'], offered: ['oui', 'non'] },
	sublet: { asked: ['acceptée', 'refusée'], offered: ['en sous-location', 'en bail direct'] },
	sharing: { asked: ['acceptée', 'refusée'], offered: ['oui', 'non'] },
	animals: { asked: ['oui', 'non'], offered: ['admis', 'non admis'] },
	furnished: { asked: ['souhaité', 'non souhaité'], offered: ['oui', 'non'] },
};

function sizes(least: Typology | null, most: Typology | null): string {
	if (least === null) return most === null ? UNSAID : `au plus ${TYPOLOGIES[most]}`;
	if (most === null) return `au moins ${TYPOLOGIES[least]}`;
	return least === most ? TYPOLOGIES[least] : `${TYPOLOGIES[least]} à ${TYPOLOGIES[most]}`;
}

const floorText = (floor: number): string => (floor === 0 ? 'rez-de-chaussée' : floor === 1 ? '1er' : `${floor}e`);

function factText(criterion: Criterion, side: 'asked' | 'offered', fact: Fact, amount: (cents: number) => string) {
	const most = (criterion === 'income') === (side === 'offered') ? 'au plus ' : '';
	switch (fact.kind) {
		case 'unsaid':
			return UNSAID;
		case 'communes':
			return fact.value.join(', ');
		case 'sizes':
			return sizes(...fact.value);
		case 'money':
			return `${most}${amount(fact.value)}${criterion === 'income' ? ' par an' : ''}`;
		case 'floor':
			return `${side === 'asked' ? 'au plus ' : ''}${floorText(fact.value)}`;
		case 'is':
			return TEXTS[criterion]?.[side][fact.value ? 0 : 1] ?? (fact.value ? 'oui' : 'non');
		case 'words':
			return fact.value;
		case 'places':
			return plural(fact.value, 'place dans le logement', 'places dans le logement');
	}
}

/** «Loyer et charges : au plus 450,00 € ; ici 430,00 €». */
export const checkText = ({ criterion, asked, offered }: Check, amount: (cents: number) => string): string =>
	`${CRITERIA[criterion]} : ${factText(criterion, 'asked', asked, amount)} ; ici ${factText(criterion, 'offered', offered, amount)}`;

const BEFORE: Record<Priority, (many: number) => string> = {
	urgent: (many) => plural(many, 'dossier urgent', 'dossiers urgents'),
	dalo: (many) => plural(many, 'DALO reconnu', 'DALO reconnus'),
	roofless: (many) => plural(many, 'personne sans toit', 'personnes sans toit'),
	wish: (many) =>
		`${plural(many, 'dossier', 'dossiers')} qui ${many > 1 ? 'placent' : 'place'} cette commune plus haut`,
	seniority: (many) => plural(many, 'demande plus ancienne', 'demandes plus anciennes'),
};

const ordinal = (position: number): string => (position === 1 ? '1re' : `${position}e`);

/** Where a candidate stands for a place, or why not, in one sentence. */
export function verdictText(verdict: Verdict): string {
	switch (verdict.kind) {
		case 'fits': {
			if (verdict.of === 1) return 'Seule candidature qui correspond.';
			if (verdict.position === 1) return `1re des ${verdict.of} candidatures qui correspondent.`;
			const before = verdict.after.map(([rule, many]) => BEFORE[rule](many)).join(', ');
			return `${ordinal(verdict.position)} sur ${verdict.of}. Avant elle : ${before}.`;
		}
		case 'stage':
			return `Pas pour l’instant : la candidature est « ${STAGES[verdict.stage]} ».`;
		case 'paused':
			return verdict.until
				? `En pause à la demande de la personne ; elle revient d’elle-même le ${dayText(verdict.until)}.`
				: 'En pause à la demande de la personne.';
		case 'unmet':
			return `Ne correspond pas : ${verdict.criteria.map((one) => CRITERIA[one].toLocaleLowerCase('fr-FR')).join(', ')}.`;
	}
}

/** «En moyenne 7 mois d’attente (4 personnes relogées en deux ans).» */
export const waitText = (wait: AverageWait | null): string =>
	wait === null
		? 'Personne n’a été relogé sur une demande semblable en deux ans.'
		: `En moyenne ${lapse(wait.days)} d’attente pour une demande semblable (${plural(wait.of, 'personne relogée', 'personnes relogées')} en deux ans).`;

/** «3e des 8 demandes semblables, par ancienneté.» */
export function similarText({ position, of }: Similar): string {
	if (position === null) return 'Cette candidature ne cherche pas de place à ce jour.';
	return of === 1
		? 'Aucune autre demande semblable n’attend.'
		: `${ordinal(position)} des ${of} demandes semblables, par ancienneté.`;
}
