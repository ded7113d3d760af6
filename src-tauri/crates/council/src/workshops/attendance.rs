//! Who came. Nobody has to give a name: people are also counted, by category or not at all.

use super::HeadcountCategory;
use crate::{AttendanceId, CommuneId, Refusal, RegistrationId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The most people one line, or one workshop, counts.
const MOST: u32 = 10_000;

/// *Présence*: one person by name, or several who are only counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AttendanceRow {
    /// Identity.
    pub id: AttendanceId,
    /// The registration of the person, when there was one.
    pub registration: Option<RegistrationId>,
    /// Name; none for people who are counted.
    pub name: Option<String>,
    /// Where the person lives.
    pub commune: Option<CommuneId>,
    /// Name of that commune; empty when it is not given.
    pub commune_name: String,
    /// Which people are counted.
    pub category: Option<HeadcountCategory>,
    /// Whether a certificate of attendance is asked for.
    pub certificate: bool,
    /// How many people: one by name.
    pub count: u32,
}

impl AttendanceRow {
    /// Whether it counts people of whom nothing more is known.
    pub const fn is_plain_count(&self) -> bool {
        self.name.is_none() && self.commune.is_none() && self.category.is_none()
    }
}

/// *Présence* to be typed: a line of the paper sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewAttendee {
    /// Name; empty when the person gave only her commune.
    pub name: String,
    /// Where the person lives.
    pub commune: Option<CommuneId>,
    /// The registration of the person, when there was one.
    #[serde(default)]
    pub registration: Option<RegistrationId>,
    /// Whether a certificate of attendance is asked for.
    #[serde(default)]
    pub certificate: bool,
}

impl NewAttendee {
    /// The line as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`] when it says neither name nor commune; [`Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        let name = text::line("name", &self.name, 200)?;
        if name.is_empty() && self.commune.is_none() {
            return Err(Refusal::Empty { field: "name".to_owned() });
        }
        Ok(Self { name, ..self })
    }
}

/// How many people a count may hold.
///
/// # Errors
/// [`Refusal::OutOfBounds`].
pub fn headcount(count: u32) -> Ruled<u32> {
    if count <= MOST { Ok(count) } else { Err(out_of_bounds(0)) }
}

/// How many people are counted and nothing more, so that with the other lines there are `total`.
///
/// # Errors
/// [`Refusal::OutOfBounds`] when the other lines already hold more.
pub fn plain_count(total: u32, lines: &[AttendanceRow]) -> Ruled<u32> {
    let others = lines.iter().filter(|line| !line.is_plain_count()).map(|line| line.count).sum();
    headcount(total)?.checked_sub(others).ok_or_else(|| out_of_bounds(others))
}

fn out_of_bounds(min: u32) -> Refusal {
    Refusal::OutOfBounds { field: "count".to_owned(), min, max: MOST }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(name: Option<&str>, category: Option<HeadcountCategory>, count: u32) -> AttendanceRow {
        AttendanceRow {
            id: AttendanceId::new(1),
            registration: None,
            name: name.map(str::to_owned),
            commune: None,
            commune_name: String::new(),
            category,
            certificate: false,
            count,
        }
    }

    #[test]
    fn a_total_counts_those_of_whom_nothing_more_is_known() {
        let lines = [line(Some("A"), None, 1), line(None, Some(HeadcountCategory::Women), 4), line(None, None, 2)];
        assert_eq!(plain_count(12, &lines), Ok(7));
        assert_eq!(plain_count(5, &lines), Ok(0));
    }

    #[test]
    fn a_total_is_no_less_than_what_was_typed() {
        let lines = [line(Some("A"), None, 1), line(None, Some(HeadcountCategory::Women), 4)];
        assert_eq!(plain_count(4, &lines), Err(out_of_bounds(5)));
        assert_eq!(plain_count(u32::MAX, &[]), Err(out_of_bounds(0)));
    }

    #[test]
    fn a_line_of_the_sheet_says_something() {
        let line = |name: &str, commune| NewAttendee { name: name.to_owned(), commune, ..NewAttendee::default() };
        assert_eq!(line(" ", None).checked(), Err(Refusal::Empty { field: "name".to_owned() }));
        assert!(line("", Some(CommuneId::new(1))).checked().is_ok());
    }
}
