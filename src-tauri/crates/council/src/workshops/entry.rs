//! A workshop as it is typed: planned in a few fields, then changed one field at a time.

use super::venue::people;
use super::{Audience, Hours, RegistrationMode, WorkshopFormat};
use crate::bounds::within;
use crate::{Cents, Day, Minute, Ruled, ThemeId, VenueId, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Date et heures* as they are typed: nothing of them is checked yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TypedHours {
    /// The day.
    pub on_day: Day,
    /// When it starts.
    pub start: Minute,
    /// When it ends, in minutes after the midnight before: 1440 is the midnight after.
    pub end: u16,
}

impl TypedHours {
    /// The hours, if there are such.
    ///
    /// # Errors
    /// [`crate::Refusal::EndsBeforeStart`]; [`crate::Refusal::CrossesMidnight`]; [`crate::Refusal::NoSuchMinute`] for a start in the hour
    /// clocks skip in March.
    pub fn checked(self) -> Ruled<Hours> {
        Hours::between(self.on_day, self.start, self.end)
    }
}

/// *Atelier* to be planned; without hours it is an idea.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewWorkshop {
    /// What it is about.
    pub theme: ThemeId,
    /// Title: «Le sommeil».
    pub title: String,
    /// When.
    pub hours: Option<TypedHours>,
    /// Where.
    pub venue: Option<VenueId>,
    /// How many people it takes; none: all who come.
    #[serde(default)]
    pub capacity: Option<u32>,
}

impl NewWorkshop {
    /// The workshop as it can be kept, with its hours.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a title; [`crate::Refusal::TooLong`]; what [`TypedHours::checked`] says.
    pub fn checked(self) -> Ruled<(Self, Option<Hours>)> {
        let hours = self.hours.map(TypedHours::checked).transpose()?;
        let title = text::filled("title", &self.title, TITLE)?;
        let capacity = people("capacity", self.capacity)?;
        Ok((Self { title, capacity, ..self }, hours))
    }
}

/// *Modification*: one field of a workshop, changed on its own. When it takes place is moved, not changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase")]
#[ts(export)]
pub enum WorkshopChange {
    /// *Numéro*, in the council's whole run.
    Number(u32),
    /// *Thème*.
    Theme(ThemeId),
    /// *Titre*.
    Title(String),
    /// *Accroche*.
    Hook(String),
    /// *Objectifs*.
    Objectives(String),
    /// *Public*.
    Audience(Audience),
    /// *Forme*.
    Format(WorkshopFormat),
    /// *Lieu*.
    Venue(Option<VenueId>),
    /// *Capacité*.
    Capacity(Option<u32>),
    /// *Tarif*; nothing is free.
    Price(Cents),
    /// *Mode d'inscription*.
    RegistrationMode(RegistrationMode),
    /// *Date limite d'inscription*.
    RegistrationDueOn(Option<Day>),
    /// *Interprète en LSF*.
    SignLanguage(bool),
    /// *FALC*.
    EasyToRead(bool),
    /// *SISM*: the year of the information weeks it belongs to.
    Sism(Option<u16>),
    /// *Partenaires*, one a line.
    Partners(String),
    /// *Matériel*.
    Materials(String),
    /// *Budget*.
    Budget(Option<Cents>),
    /// *Dépense*: what it cost.
    Spent(Option<Cents>),
    /// *Plan de communication*.
    Communication(String),
    /// *Bilan*: what is kept of it.
    Debrief(String),
}

impl WorkshopChange {
    /// The change as it can be kept: text tidied.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] for the title; [`crate::Refusal::TooLong`]; [`crate::Refusal::OutOfBounds`] for a number that nobody has.
    pub fn checked(self) -> Ruled<Self> {
        Ok(match self {
            Self::Number(number) => {
                within("number", number, 1, 100_000)?;
                Self::Number(number)
            }
            Self::Title(raw) => Self::Title(text::filled("title", &raw, TITLE)?),
            Self::Hook(raw) => Self::Hook(text::line("hook", &raw, 300)?),
            Self::Objectives(raw) => Self::Objectives(text::paragraph("objectives", &raw, LONG)?),
            Self::Capacity(capacity) => Self::Capacity(people("capacity", capacity)?),
            Self::Sism(Some(year)) => {
                within("sism", u32::from(year), 1990, 2200)?;
                Self::Sism(Some(year))
            }
            Self::Partners(raw) => Self::Partners(text::paragraph("partners", &raw, LONG)?),
            Self::Materials(raw) => Self::Materials(text::paragraph("materials", &raw, LONG)?),
            Self::Communication(raw) => Self::Communication(text::paragraph("communication", &raw, LONG)?),
            Self::Debrief(raw) => Self::Debrief(text::paragraph("debrief", &raw, LONG)?),
            kept => kept,
        })
    }

    /// Whether the agendas that took the workshop in show what changes.
    pub const fn shows_in_agendas(&self) -> bool {
        matches!(self, Self::Title(_) | Self::Hook(_) | Self::Venue(_))
    }
}

/// The most characters of a title, and of a long text.
const TITLE: u32 = 200;
const LONG: u32 = 4000;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Refusal;

    fn workshop(title: &str, start: u16, end: u16) -> NewWorkshop {
        let on_day = Day::from_ymd_opt(2026, 11, 5).unwrap();
        NewWorkshop {
            theme: ThemeId::new(1),
            title: title.to_owned(),
            hours: Some(TypedHours { on_day, start: Minute::new(start).unwrap(), end }),
            venue: None,
            capacity: None,
        }
    }

    #[test]
    fn a_workshop_has_a_title_and_hours_that_exist() {
        let (kept, hours) = workshop(" Le sommeil ", 1080, 1200).checked().unwrap();
        assert_eq!((kept.title.as_str(), hours.unwrap().minutes), ("Le sommeil", 120));
        assert_eq!(workshop("Le sommeil", 1200, 1080).checked(), Err(Refusal::EndsBeforeStart));
        assert_eq!(workshop("Le sommeil", 1200, 1441).checked(), Err(Refusal::CrossesMidnight));
        assert_eq!(workshop("  ", 1080, 1200).checked(), Err(Refusal::Empty { field: "title".to_owned() }));
        let endless = workshop(&"e".repeat(10_000), 1080, 1200).checked();
        assert_eq!(endless, Err(Refusal::TooLong { field: "title".to_owned(), max: 200 }));
    }

    #[test]
    fn a_capacity_is_a_number_of_people() {
        let refused = |capacity| WorkshopChange::Capacity(Some(capacity)).checked().is_err();
        assert!(refused(0) && refused(10_001) && !refused(30));
        assert_eq!(WorkshopChange::Capacity(None).checked(), Ok(WorkshopChange::Capacity(None)));
    }

    #[test]
    fn agendas_follow_the_title_and_the_place() {
        assert!(WorkshopChange::Venue(None).shows_in_agendas());
        assert!(!WorkshopChange::Debrief(String::new()).shows_in_agendas());
    }
}
