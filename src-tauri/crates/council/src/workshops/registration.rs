//! Who announced themselves.

use super::SeatAt;
use crate::{Day, RegistrationId, Ruled, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// *Inscription*, in the order they came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RegistrationRow {
    /// Identity.
    pub id: RegistrationId,
    /// Name.
    pub name: String,
    /// Phone, to be told of a change.
    pub phone: String,
    /// What the person needs to come: LSF, a lift, a seat at the front.
    pub needs: String,
    /// The day the seat was given up.
    pub cancelled_on: Option<Day>,
    /// Seat, or place in the queue.
    pub seat: SeatAt,
    /// Whether the person came.
    pub came: bool,
}

/// *Inscription* to be noted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewRegistration {
    /// Name.
    pub name: String,
    /// Phone.
    #[serde(default)]
    pub phone: String,
    /// What the person needs to come.
    #[serde(default)]
    pub needs: String,
}

impl NewRegistration {
    /// The registration as it can be kept.
    ///
    /// # Errors
    /// [`crate::Refusal::Empty`] without a name; [`crate::Refusal::TooLong`].
    pub fn checked(self) -> Ruled<Self> {
        Ok(Self {
            name: text::filled("name", &self.name, 200)?,
            phone: text::line("phone", &self.phone, 30)?,
            needs: text::line("needs", &self.needs, 300)?,
        })
    }
}
