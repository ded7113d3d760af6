/** What the watch over silences says: its sentences, its lists, and where each silent thing is found. */
import { agree, fromToday, longDay, plural, shortDay } from '$lib/format/format';
import { PAPERS } from '$lib/format/wording/applications';
import type { Silence } from '$lib/ipc/bindings/Silence';
import type { SilentRecord } from '$lib/ipc/bindings/SilentRecord';
import type { Watch } from '$lib/ipc/bindings/Watch';
import type { WatchBounds } from '$lib/ipc/bindings/WatchBounds';

/** What each watch counts: one, many. */
export const COUNTED: Record<Watch, [one: string, many: string]> = {
	unseen_tenants: ['locataire', 'locataires'],
	unseen_applicants: ['candidat', 'candidats'],
	consents: ['accord', 'accords'],
	papers: ['pièce', 'pièces'],
	permits: ['titre de séjour', 'titres de séjour'],
	protections: ['mesure de protection', 'mesures de protection'],
	mandates: ['mandat', 'mandats'],
	agreements: ['convention', 'conventions'],
	tenancies: ['occupation en préavis', 'occupations en préavis'],
	supported: ['candidature soutenue', 'candidatures soutenues'],
	deposits: ['dépôt de garantie à rendre', 'dépôts de garantie à rendre'],
	signatures: ['convention à signer', 'conventions à signer'],
};

/** The three sentences, and the watches each counts. */
export const SENTENCES = [
	{ about: 'unseen', heading: 'Pas vus', watches: ['unseen_tenants', 'unseen_applicants'] },
	{
		about: 'ending',
		heading: 'Bientôt finis',
		watches: ['consents', 'papers', 'permits', 'protections', 'mandates', 'agreements', 'tenancies'],
	},
	{ about: 'unanswered', heading: 'Sans réponse du bailleur', watches: ['supported', 'deposits', 'signatures'] },
] as const satisfies { about: string; heading: string; watches: Watch[] }[];

export type Sentence = (typeof SENTENCES)[number];

const monthsOf = ({ months }: WatchBounds) => `depuis ${plural(months, 'mois', 'mois')}`;
const before = ({ commissionOn }: WatchBounds) =>
	commissionOn ? `avant la commission du ${longDay(commissionOn)}` : 'dans les trois mois';

/** What is said after the counts of a sentence; alone, when it counts nothing. */
export function endOf(about: Sentence['about'], total: number, bounds: WatchBounds): string {
	switch (about) {
		case 'unseen':
			return total === 0
				? `Chacun a été vu ${monthsOf(bounds)}.`
				: `${agree(total, 'n’a pas été vu', 'n’ont pas été vus')} ${monthsOf(bounds)}.`;
		case 'ending':
			return total === 0
				? `Rien ne prend fin ${before(bounds)}.`
				: `${agree(total, 'prend', 'prennent')} fin ${before(bounds)}.`;
		case 'unanswered':
			return total === 0
				? 'Aucun bailleur ne fait attendre sa réponse.'
				: `${agree(total, 'attend', 'attendent')} la réponse d’un bailleur.`;
	}
}

/** The title of a list: «3 accords prennent fin avant la commission du jeudi 10 décembre 2026». */
export function titleOf(watch: Watch, count: number, bounds: WatchBounds): string {
	const sentence = SENTENCES.find(({ watches }) => (watches as readonly Watch[]).includes(watch));
	const end = endOf(sentence?.about ?? 'unseen', count, bounds);
	return count === 0 ? end : `${plural(count, ...COUNTED[watch])} ${end}`;
}

/** How the day of a silence is said under each watch. */
export function dayOf(watch: Watch, { on }: Silence, today: string): string {
	switch (watch) {
		case 'unseen_tenants':
			return on ? `vu ou entré ${fromToday(on, today)}` : 'jamais vu';
		case 'unseen_applicants':
			return on ? `vu ${fromToday(on, today)}` : 'jamais vu';
		case 'supported':
		case 'signatures':
			return on ? `attendue depuis le ${shortDay(on)}` : '';
		case 'deposits':
			return on ? `dû depuis le ${shortDay(on)}` : '';
		default:
			return on ? `ne vaut plus le ${shortDay(on)}` : '';
	}
}

/** What the silent thing is, beside the person: the paper, the landlord, the body. */
export const whatOf = ({ paper, what }: Silence): string => [paper && PAPERS[paper], what].filter(Boolean).join(', ');

export function addressOf(record: SilentRecord): string {
	switch (record.kind) {
		case 'tenancy':
			return `#/tenancies/${record.id}`;
		case 'application':
			return `#/applications/${record.id}`;
		case 'body':
			return `#/bodies/${record.id}`;
		case 'agreement':
			return `#/agreements/${record.id}`;
		case 'deposit':
			return `#/deposits/${record.id}`;
		case 'meeting':
			return `#/meetings/${record.id}/follow-ups`;
	}
}

export const listOf = (watch: Watch): string => `#/silences?watch=${watch}`;
