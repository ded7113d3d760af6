//! Holidays: those of schools are set, those of the whole country are only checked against those that are computed.

use super::intake::{Intake, Placed};
use super::preview::ImportPreview;
use crate::{Result, settings};
use council::Day;
use council::calendar::{SchoolHolidays as Known, Zone, public_holiday};
use council::imports::Unplaced;
use council::settings::SettingKey;
use exchange::targets::public_holidays::Holiday;
use exchange::targets::school_holidays::ReadBreak;
use storage::{Page, Step, calendar};

/// The school holidays of the council's zone.
pub(super) struct SchoolHolidays {
    zone: Zone,
    known: Known,
}

impl SchoolHolidays {
    pub(super) fn read(page: &Page<'_>, today: Day) -> storage::Result<Self> {
        let zone = Zone::from_code(&settings::text(page, SettingKey::SchoolZone, today)?).unwrap_or(Zone::B);
        Ok(Self { zone, known: calendar::school_holidays(page, zone)? })
    }
}

impl Intake for SchoolHolidays {
    type Row = ReadBreak;
    type Entry = ReadBreak;

    fn place(&mut self, _: u32, row: &ReadBreak, told: &mut ImportPreview) -> Result<Placed<ReadBreak>> {
        if row.zone.is_some_and(|zone| zone != self.zone) {
            told.passed_over += 1;
            return Ok(Placed::Over);
        }
        if self.known.breaks().contains(&row.run) {
            told.unchanged += 1;
            return Ok(Placed::Over);
        }
        told.counts.school_holidays += 1;
        Ok(Placed::In(*row))
    }

    fn write(&mut self, step: &Step<'_>, row: ReadBreak) -> Result<()> {
        Ok(calendar::set_school_break(step, self.zone, &row.run)?)
    }

    fn close(self, _: &mut ImportPreview) {}
}

/// Those of the whole country: computed, and never written.
pub(super) struct PublicHolidays;

impl Intake for PublicHolidays {
    type Row = Holiday;
    type Entry = ();

    fn place(&mut self, _: u32, row: &Holiday, told: &mut ImportPreview) -> Result<Placed<()>> {
        if public_holiday(row.day).is_none() {
            return Ok(Placed::Out(Unplaced::NotAHoliday));
        }
        told.unchanged += 1;
        Ok(Placed::Over)
    }

    fn write(&mut self, _: &Step<'_>, (): ()) -> Result<()> {
        Ok(())
    }

    fn close(self, _: &mut ImportPreview) {}
}
