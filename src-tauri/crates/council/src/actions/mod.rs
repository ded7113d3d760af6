//! The plan of actions: what the council undertakes, for whom, how far it is and what is new.

mod lists;
mod sheet;
mod write;

pub use lists::{ActionHeading, ActionTheme, Population, Progress};
pub use sheet::{ActionNews, ActionRow, ActionSheet, ActionWords, Milestone, silent_months};
pub use write::{ActionChange, MilestoneChange, NewAction, NewMilestone, NewNews};
