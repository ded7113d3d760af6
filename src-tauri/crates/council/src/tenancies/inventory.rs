//! The inventory of a dwelling, room by room: what was found when somebody came in, and when she left, side by side.

use super::{InventorySide, WearState};
use crate::people::PersonName;
use crate::places::PlaceName;
use crate::{Day, InventoryLineId, Refusal, Ruled, TenancyId, coded, text};
use chrono::{Datelike, Days, Months};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Compteur*.
    pub enum MeterKind {
        /// Électricité.
        Electricity = "electricity",
        /// Gaz.
        Gas = "gas",
        /// Eau froide.
        ColdWater = "cold_water",
        /// Eau chaude.
        HotWater = "hot_water",
        /// Chauffage.
        Heating = "heating",
    }
}

/// *État des lieux* of a tenancy: both sides, as they stand on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InventorySheet {
    /// Of which tenancy.
    pub tenancy: TenancyId,
    /// Who.
    pub person: PersonName,
    /// Where.
    pub place: PlaceName,
    /// The day she entered.
    pub entered_on: Day,
    /// What was found.
    #[serde(flatten)]
    #[ts(flatten)]
    pub found: Inventory,
    /// What changed between both.
    pub compared: InventoryCompared,
    /// The last day the entry is completed, once it was made.
    pub complete_by_on: Option<Day>,
    /// The last day it is completed about the heating.
    pub heating_by_on: Option<Day>,
}

/// *Constat* of both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Inventory {
    /// The day the entry was made.
    pub in_on: Option<Day>,
    /// The day the exit was made.
    pub out_on: Option<Day>,
    /// Whether the exit conforms, once both parties said so.
    pub conforms: Option<bool>,
    /// What was looked at, room after room.
    pub lines: Vec<InventoryLine>,
    /// The meters.
    pub meters: Vec<Meter>,
    /// The keys.
    pub keys: Vec<Keys>,
    /// What the person had completed, the first first.
    pub complements: Vec<Complement>,
}

/// *Élément* of a room, as it was found on either side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InventoryLine {
    /// Identity.
    pub id: InventoryLineId,
    /// The room.
    pub room: String,
    /// What of it.
    pub element: String,
    /// Its state at the entry.
    pub in_state: Option<WearState>,
    /// What was said of it then.
    pub in_note: String,
    /// Its state at the exit.
    pub out_state: Option<WearState>,
    /// What was said of it then.
    pub out_note: String,
}

/// *Relevé* of a meter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Meter {
    /// Which.
    pub kind: MeterKind,
    /// Its number.
    pub number: String,
    /// What it read at the entry.
    pub in_reading: String,
    /// What it read at the exit.
    pub out_reading: String,
}

/// *Clés*: what they open, how many were given and how many came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Keys {
    /// What they open.
    pub opens: String,
    /// How many were given.
    pub given: u32,
    /// How many came back; none until the exit.
    pub back: Option<u32>,
}

/// *Complément* of the entry, asked by the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Complement {
    /// The day she asked for it.
    pub on_day: Day,
    /// Whether it is about the heating, which has a delay of its own.
    pub is_heating: bool,
    /// What is to be added.
    pub text: String,
}

/// *Comparaison* of both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct InventoryCompared {
    /// What is in a worse state at the exit than at the entry.
    pub worse: Vec<InventoryLineId>,
    /// How many keys are missing.
    pub missing_keys: u32,
    /// Whether the entry was never made: what is not described then is presumed good (C. civ. 1731).
    pub is_presumed: bool,
    /// What both sides say together: whether the exit conforms; none until it was made.
    pub conforms: Option<bool>,
}

impl Inventory {
    /// What changed between both sides.
    pub fn compared(&self) -> InventoryCompared {
        if self.out_on.is_none() {
            return InventoryCompared::default();
        }
        let is_presumed = self.in_on.is_none();
        let received = |line: &InventoryLine| line.in_state.or(is_presumed.then_some(WearState::Good));
        let is_worse = |line: &&InventoryLine| line.out_state.zip(received(line)).is_some_and(|(out, was)| out > was);
        let worse: Vec<_> = self.lines.iter().filter(is_worse).map(|line| line.id).collect();
        let missing_keys =
            self.keys.iter().map(|keys| keys.back.map_or(0, |back| keys.given.saturating_sub(back))).sum();
        InventoryCompared { conforms: Some(worse.is_empty() && missing_keys == 0), worse, missing_keys, is_presumed }
    }

    /// Whether a side may bear that day.
    ///
    /// # Errors
    /// [`Refusal::LeftBeforeEntry`] for an exit before the entry.
    pub fn note(&self, side: InventorySide, on_day: Day, entered_on: Day) -> Ruled {
        let from = self.in_on.map_or(entered_on, |made| made.max(entered_on));
        match side {
            InventorySide::Out if on_day < from => Err(Refusal::LeftBeforeEntry { on: from }),
            InventorySide::In if self.out_on.is_some_and(|out| out < on_day) => {
                Err(Refusal::LeftBeforeEntry { on: on_day })
            }
            _ => Ok(()),
        }
    }

    /// The last day the entry is completed: ten days, or a month of heating (law of 6 July 1989, art. 3-2).
    pub fn complete_by(&self, is_heating: bool) -> Option<Day> {
        const TEN: Days = Days::new(10);
        let made = self.in_on?;
        if is_heating { heating_from(made)?.checked_add_months(Months::new(1)) } else { made.checked_add_days(TEN) }
    }

    /// Whether the entry may still be completed.
    ///
    /// # Errors
    /// [`Refusal::InventoryNotMade`] without an entry; [`Refusal::ComplementTooLate`].
    pub fn complete(&self, complement: &Complement) -> Ruled {
        let until = self.complete_by(complement.is_heating).ok_or(Refusal::InventoryNotMade)?;
        if complement.on_day > until { Err(Refusal::ComplementTooLate { until }) } else { Ok(()) }
    }
}

/// The day heating starts for who comes in that day: at once in winter, else on the next 15 October.
fn heating_from(entered_on: Day) -> Option<Day> {
    let start = Day::from_ymd_opt(entered_on.year(), 10, 15)?;
    let spring = Day::from_ymd_opt(entered_on.year(), 4, 15)?;
    Some(if (spring..start).contains(&entered_on) { start } else { entered_on })
}

/// *Modification* of an inventory: one thing that was found, or what both parties conclude.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum InventoryChange {
    /// *Pièce* with what is looked at in it; what it has already stays.
    Room {
        /// The room.
        room: String,
        /// What of it.
        elements: Vec<String>,
    },
    /// *Élément* that is not there.
    Remove(InventoryLineId),
    /// *État constaté* of an element.
    State {
        /// Which.
        line: InventoryLineId,
        /// On which side.
        side: InventorySide,
        /// How it was found.
        state: Option<WearState>,
    },
    /// *Observation* about an element.
    Note {
        /// Which.
        line: InventoryLineId,
        /// On which side.
        side: InventorySide,
        /// What was said of it.
        note: String,
    },
    /// *Compteur*; one of nothing is not there.
    Meter(Meter),
    /// *Clés*; none given and none back are not there.
    Keys(Keys),
    /// *Conformité* of the exit.
    Conforms(Option<bool>),
}

impl InventoryChange {
    /// The change as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`]; [`Refusal::TooLong`]; [`Refusal::OutOfBounds`] for a hundred keys.
    pub fn checked(self) -> Ruled<Self> {
        const MOST_KEYS: u32 = 99;
        Ok(match self {
            Self::Room { room, elements } => Self::Room {
                room: text::filled("room", &room, 60)?,
                elements: elements.iter().map(|raw| text::filled("element", raw, 60)).collect::<Ruled<_>>()?,
            },
            Self::Note { line, side, note } => Self::Note { line, side, note: text::line("note", &note, 300)? },
            Self::Meter(Meter { kind, number, in_reading, out_reading }) => Self::Meter(Meter {
                kind,
                number: text::line("meter", &number, 40)?,
                in_reading: text::line("meter", &in_reading, 40)?,
                out_reading: text::line("meter", &out_reading, 40)?,
            }),
            Self::Keys(keys) if keys.given.max(keys.back.unwrap_or(0)) > MOST_KEYS => {
                return Err(Refusal::OutOfBounds { field: "keys".to_owned(), min: 0, max: MOST_KEYS });
            }
            Self::Keys(keys) => Self::Keys(Keys { opens: text::filled("keys", &keys.opens, 60)?, ..keys }),
            kept @ (Self::Remove(_) | Self::State { .. } | Self::Conforms(_)) => kept,
        })
    }
}

impl Complement {
    /// The complement as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`]; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self { text: text::filled("complement", &self.text, 500)?, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn line(id: i64, was: Option<WearState>, is: Option<WearState>) -> InventoryLine {
        InventoryLine {
            id: InventoryLineId::new(id),
            room: "Séjour".to_owned(),
            element: format!("Élément {id}"),
            in_state: was,
            in_note: String::new(),
            out_state: is,
            out_note: String::new(),
        }
    }

    fn made(lines: Vec<InventoryLine>) -> Inventory {
        Inventory { in_on: Some(day(2, 2)), out_on: Some(day(9, 1)), lines, ..Inventory::default() }
    }

    #[test]
    fn what_is_worse_at_the_exit_is_said_and_what_is_better_or_unknown_is_not() {
        use WearState::{Good, New, Poor, Worn};
        let inventory = made(vec![
            line(1, Some(New), Some(Worn)),
            line(2, Some(Poor), Some(Good)),
            line(3, Some(Good), None),
            line(4, None, Some(Poor)),
            line(5, Some(Good), Some(Good)),
        ]);
        let compared = inventory.compared();
        assert_eq!((compared.worse, compared.conforms), (vec![InventoryLineId::new(1)], Some(false)));
        assert_eq!(made(vec![line(5, Some(Good), Some(Good))]).compared().conforms, Some(true));
    }

    #[test]
    fn without_an_entry_all_is_presumed_to_have_been_good() {
        use WearState::{Good, Worn};
        let never = Inventory { in_on: None, ..made(vec![line(1, None, Some(Worn)), line(2, None, Some(Good))]) };
        let compared = never.compared();
        assert_eq!((compared.worse, compared.is_presumed), (vec![InventoryLineId::new(1)], true));
    }

    #[test]
    fn a_key_that_did_not_come_back_does_not_conform() {
        let keys = |back| Keys { opens: "Porte".to_owned(), given: 3, back };
        let with = |back| Inventory { keys: vec![keys(back)], ..made(vec![]) }.compared();
        assert_eq!((with(Some(2)).missing_keys, with(Some(2)).conforms), (1, Some(false)));
        assert_eq!((with(Some(3)).missing_keys, with(Some(3)).conforms), (0, Some(true)));
        assert_eq!(with(None).missing_keys, 0, "not counted yet");
    }

    #[test]
    fn nothing_is_compared_until_the_exit_is_made() {
        let inventory = Inventory { out_on: None, ..made(vec![line(1, Some(WearState::New), None)]) };
        assert_eq!(inventory.compared(), InventoryCompared::default());
    }

    #[test]
    fn an_entry_is_completed_within_ten_days_and_its_heating_within_a_month_of_heating() {
        let inventory = made(vec![]);
        let ask = |on_day, is_heating| {
            inventory.complete(&Complement { on_day, is_heating, text: "Volet bloqué".to_owned() })
        };
        assert_eq!(ask(day(2, 12), false), Ok(()));
        assert_eq!(ask(day(2, 13), false), Err(Refusal::ComplementTooLate { until: day(2, 12) }));
        assert_eq!(ask(day(3, 2), true), Ok(()), "it is winter: the heating runs since the entry");
        assert_eq!(ask(day(3, 3), true), Err(Refusal::ComplementTooLate { until: day(3, 2) }));
        let summer = Inventory { in_on: Some(day(6, 1)), ..Inventory::default() };
        assert_eq!(summer.complete_by(true), Some(day(11, 15)));
        let late = Complement { on_day: day(2, 3), is_heating: false, text: "x".to_owned() };
        assert_eq!(Inventory::default().complete(&late), Err(Refusal::InventoryNotMade));
    }

    #[test]
    fn an_exit_is_not_made_before_the_entry() {
        let entered = day(2, 2);
        let nothing = Inventory::default();
        assert_eq!(nothing.note(InventorySide::Out, day(2, 1), entered), Err(Refusal::LeftBeforeEntry { on: entered }));
        assert_eq!(nothing.note(InventorySide::In, day(1, 30), entered), Ok(()), "the eve, with the landlord");
        let made = made(vec![]);
        assert_eq!(made.note(InventorySide::In, day(9, 2), entered), Err(Refusal::LeftBeforeEntry { on: day(9, 2) }));
    }
}
