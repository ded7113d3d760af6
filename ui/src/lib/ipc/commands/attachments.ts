import type { Attachable } from '../bindings/Attachable';
import type { AttachmentRow } from '../bindings/AttachmentRow';

/** The files that are kept with records. */
export type AttachmentsCommands = {
	attachments: (args: { kind: Attachable; id: number }) => AttachmentRow[];
	/** Whether a file was chosen. */
	attach_file: (args: { kind: Attachable; id: number }) => boolean;
	open_attachment: (args: { id: number }) => void;
	/** Whether a place was chosen. */
	save_attachment: (args: { id: number }) => boolean;
	detach_file: (args: { id: number }) => void;
};
