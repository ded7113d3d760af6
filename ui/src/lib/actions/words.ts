/** How an action stands, in words. */
import { shortDay } from '$lib/format/format';
import type { ActionRow } from '$lib/ipc/bindings/ActionRow';
import type { Milestone } from '$lib/ipc/bindings/Milestone';
import type { Progress } from '$lib/ipc/bindings/Progress';
import type { Hue } from '$lib/kit/hue';

export const ACTIONS = '#/actions';
export const actionOf = (action: number): string => `${ACTIONS}/${action}`;

export const PROGRESS_HUES: Record<Progress, Hue> = {
	permanent: 'petrol',
	under_way: 'ochre',
	future: 'plum',
	done: 'moss',
};

/** The age of the last news: «sans nouvelles depuis 5 mois», «le 3 nov.», «aucune encore». */
export function newsOf({ newsOn, silentMonths }: ActionRow): string {
	if (silentMonths !== null) return `sans nouvelles depuis ${silentMonths} mois`;
	return newsOn ? `le ${shortDay(newsOn)}` : 'aucune encore';
}

/** Where a milestone stands: «faite le 3 nov.», «prévue le 3 nov.», «en retard depuis le 3 nov.», «sans date». */
export function milestoneStanding({ dueOn, doneOn }: Milestone, today: string): string {
	if (doneOn) return `faite le ${shortDay(doneOn)}`;
	if (dueOn === null) return 'sans date';
	return `${dueOn < today ? 'en retard depuis' : 'prévue'} le ${shortDay(dueOn)}`;
}

/** The pole that carries an action. */
export const poleOf = ({ pole, poleName }: ActionRow): string => (pole === null ? 'sans pôle' : poleName);
