/** What one can do about a thing to do: go where it lives, or say that it is done. */
import type { Matter } from '$lib/ipc/bindings/Matter';
import type { Todo } from '$lib/ipc/bindings/Todo';
import { call } from '$lib/ipc/client';

/** Where the thing to do is done. */
export function addressOf(matter: Matter): string {
	switch (matter.about) {
		case 'preparation':
			return `#/meetings/${matter.meeting}`;
		case 'follow_up':
			return `#/meetings/${matter.followUp.meeting}/follow-ups`;
		case 'consent':
		case 'nud':
			return `#/applications/${matter.application}`;
		case 'answer':
			return `#/dwellings/${matter.dwelling}`;
		case 'review':
			return `#/tenancies/${matter.tenancy}`;
		case 'deposit':
			return `#/deposits/${matter.deposit}`;
		case 'attendance':
			return `#/workshops/${matter.workshop}`;
		case 'drill':
			return '#/settings/backups';
		case 'official_query':
			return `#/meetings/queries/${matter.query}`;
		case 'situation':
			return `#/meetings/situations/${matter.situation}`;
		case 'agreement':
			return `#/agreements/${matter.agreement}`;
	}
}

/** The act that says it is done, on a day; none where only facts can say so. */
export function actOf(matter: Matter, doneOn: string): (() => Promise<unknown>) | undefined {
	switch (matter.about) {
		case 'preparation':
			return () => call('mark_meeting_step', { id: matter.step, doneOn });
		case 'follow_up':
			return () => call('mark_follow_up', { id: matter.followUp.id, doneOn });
		default:
			return undefined;
	}
}

/** What tells one thing to do from the others, whatever its day. */
export const keyOf = ({ dueOn, matter }: Todo): string => `${dueOn} ${JSON.stringify(matter)}`;
