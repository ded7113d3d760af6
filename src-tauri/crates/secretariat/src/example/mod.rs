//! The example council: invented people in real communes, and three years of life, told through the acts.
//!
//! Invariant: nothing here reads a clock or draws by chance. Told again for the same day, every record is the same.

mod actions;
mod agreements;
mod bodies;
mod cast;
mod chance;
mod commissions;
mod deposits;
mod inventories;
mod meetings;
mod moves;
mod outcomes;
mod partners;
mod people;
mod requests;
mod settings;
mod sitting;
mod situations;
mod stays;
mod stock;
mod story;
mod tenants;
mod venues;
mod words;
mod workshops;

use crate::{Result, Session};
use chrono::Months;
use council::Day;
use council::calendar::working_day_from;
use serde::Serialize;
use std::ops::ControlFlow;
use story::Story;
use ts_rs::TS;
use vault::{Cost, EXAMPLE_PASSPHRASE, Founding, RecoverySheet, VaultFolder};

/// *Conseil d'exemple*: which one to tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example {
    /// The day it is told for: everything told has happened by then.
    pub day: Day,
    /// How many times the usual number of people, from 1: more than once is for measuring.
    pub scale: u32,
}

/// *Avancement*: how far the telling is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Told {
    /// Days told.
    pub days: u32,
    /// Days there are to tell.
    pub of: u32,
}

/// The three years end on the day the example is told for.
const YEARS: Months = Months::new(36);

impl Session {
    /// Founds the example council in an empty folder, with the passphrase its lock screen shows. Its recovery sheet is not
    /// printed: what everybody can open needs none. `told` hears of every day that is told, and may stop it there: the
    /// folder then holds half an example, for the caller to remove.
    ///
    /// # Errors
    /// [`crate::Error::Vault`] when the folder will not do; [`crate::Error::Register`] when the disk will not;
    /// [`crate::Error::Stopped`].
    pub fn found_example(
        folder: &VaultFolder,
        example: Example,
        mut told: impl FnMut(Told) -> ControlFlow<()>,
    ) -> Result<Self> {
        let begins = working_day_from(example.day.checked_sub_months(YEARS).unwrap_or(Day::MIN));
        let cast = cast::read()?;
        let founding = Founding {
            name: &cast.council,
            user: &cast.coordinator,
            passphrase: EXAMPLE_PASSPHRASE,
            sheet: &RecoverySheet::draw()?,
            cost: Cost::FLOOR, // a public passphrase gains nothing from a costly guess
            example: true,
        };
        let mut session = Self::found(folder, &founding, story::morning(begins)?)?;
        // Thousands of acts: waiting for the disk at each would take minutes, and half an example is no example.
        session.office_mut().register.stop_waiting()?;
        Story::new(&mut session, begins, example).tell(cast, &mut told)?;
        session.office_mut().register.wait_again()?;
        Ok(session)
    }
}
