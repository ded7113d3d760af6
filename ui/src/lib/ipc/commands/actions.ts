import type { ActionChange } from '../bindings/ActionChange';
import type { ActionRow } from '../bindings/ActionRow';
import type { ActionSheet } from '../bindings/ActionSheet';
import type { MilestoneChange } from '../bindings/MilestoneChange';
import type { NewAction } from '../bindings/NewAction';
import type { NewMilestone } from '../bindings/NewMilestone';
import type { NewNews } from '../bindings/NewNews';

/** What the council undertakes. */
export type ActionsCommands = {
	actions: () => ActionRow[];
	action: (args: { id: number }) => ActionSheet;
	add_action: (args: { action: NewAction }) => number;
	change_action: (args: { id: number; change: ActionChange }) => void;
	add_milestone: (args: { id: number; milestone: NewMilestone }) => number;
	change_milestone: (args: { id: number; change: MilestoneChange }) => void;
	remove_milestone: (args: { id: number }) => void;
	write_news: (args: { id: number; news: NewNews }) => number;
};
