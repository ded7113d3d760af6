//! The rooms of the six communes where the council meets and holds its workshops.

use super::cast::file;
use super::story::Story;
use crate::Result;
use council::workshops::{NewVenue, VenueChange as Change};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CastVenue {
    venue: Room,
    postcode: String,
    transport: String,
    entrance: String,
    #[serde(rename = "stepFree")]
    step_free: bool,
    #[serde(rename = "loop")]
    induction_loop: bool,
    parking: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Room {
    name: String,
    /// INSEE code.
    commune: String,
    street: String,
    capacity: u32,
}

impl Story<'_> {
    /// Enters the venues.
    pub(super) fn list_venues(&mut self) -> Result<()> {
        let venues: Vec<CastVenue> = file(include_str!("venues.json"))?;
        for CastVenue { venue, postcode, transport, entrance, step_free, induction_loop, parking } in venues {
            let Room { name, commune, street, capacity } = venue;
            let commune = self.known.commune(&commune)?;
            let new = NewVenue { name, commune, street, capacity: Some(capacity) };
            let id = self.act(|office, actor| office.add_venue(actor, new))?;
            let changes = [
                Change::Postcode(postcode),
                Change::Transport(transport),
                Change::Entrance(entrance),
                Change::StepFree(Some(step_free)),
                Change::InductionLoop(Some(induction_loop)),
                Change::Parking(Some(parking)),
            ];
            for change in changes {
                self.act(|office, actor| office.change_venue(actor, id, change))?;
            }
            self.known.venues.push((commune, id));
        }
        Ok(())
    }
}
