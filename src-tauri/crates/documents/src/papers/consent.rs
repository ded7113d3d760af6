//! The agreement of a person to the examination of her request (*accord*): a form she fills in and signs.

use super::letterhead::{self, Letterhead, prose};
use super::notification::Guardian;
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::consent as wording;
use council::Day;

/// What the form prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentForm {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// Her name, with its civility; a blank to fill in when it is empty.
    pub person: String,
    /// The day she was born.
    pub born_on: Option<Day>,
    /// Until when the agreement holds.
    pub until: Option<Day>,
    /// Whoever assists or represents her, and the day of the judgment.
    pub protection: Option<(Guardian, Option<Day>)>,
}

/// The form as a paper.
pub fn consent_form(data: &ConsentForm) -> Paper {
    let look = Look::BODY.sized(11.0, 15.5).spaced(0.0, 8.0);
    let mut blocks = vec![letterhead::title(wording::TITLE)];
    blocks.extend(prose(wording::identity(data), look));
    blocks.push(Block::paragraph(wording::shared(), look.spaced(4.0, 3.0).kept()));
    blocks.push(Block::boxes(wording::colleges(), look.spaced(0.0, 8.0)));
    blocks.extend(prose(wording::wishes(), look));
    blocks.extend(prose([wording::understood(data)], look));
    blocks.push(Block::Together(prose(wording::signed(), look.spaced(8.0, 10.0))));
    blocks.extend(
        data.protection.as_ref().map(|protection| Block::boxes(wording::protected(protection), look.spaced(4.0, 6.0))),
    );
    letterhead::paper(&data.council, wording::TITLE.into(), data.drawn_up_on, wording::FOOTER.into(), blocks)
}
