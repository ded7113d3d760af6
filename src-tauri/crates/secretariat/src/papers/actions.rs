//! The plan of actions and the sheet of one.

use super::PaperFile;
use super::house::{complete, letterhead};
use crate::{Result, actions};
use council::settings::SettingKey as Key;
use council::{ActionId, Day};
use documents::files;
use documents::papers::actions::{ActionPlan, ActionSheet, action_plan, action_sheet};
use storage::Page;

/// What both print of the council.
const HOUSE: &[Key] = &[Key::CouncilName];

/// The plan as it stands: every action, pole by pole.
pub(super) fn plan(page: &Page<'_>, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, HOUSE, Vec::new())?;
    let data = ActionPlan { council: letterhead(page, day)?, day, actions: storage::actions::actions(page, day)? };
    Ok(vec![PaperFile::new(files::action_plan(day), action_plan(&data))])
}

/// The sheet of an action.
pub(super) fn sheet(page: &Page<'_>, id: ActionId, day: Day) -> Result<Vec<PaperFile>> {
    complete(page, day, HOUSE, Vec::new())?;
    let council::actions::ActionSheet { row, headings, milestones, .. } = actions::sheet(page, id, day)?;
    let name = files::action_sheet(row.number);
    let data = ActionSheet { council: letterhead(page, day)?, drawn_up_on: day, action: row, headings, milestones };
    Ok(vec![PaperFile::new(name, action_sheet(&data))])
}
