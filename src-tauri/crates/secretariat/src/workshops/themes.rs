//! What workshops are about and where they take place: two lists that the council edits.

use crate::{Done, Error, Office, Result};
use council::workshops::{NewTheme, NewVenue, ThemeChange, ThemeRow, VenueChange, VenueRow};
use council::{Act, Actor, ThemeId, VenueId};
use storage::workshops;

impl Office {
    /// Every theme, in the order they came.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn themes(&self) -> Result<Vec<ThemeRow>> {
        self.read(workshops::themes)
    }

    /// Adds a theme of the council's own.
    ///
    /// # Errors
    /// [`Error::Refused`] without a label.
    pub fn add_theme(&mut self, actor: &Actor, theme: NewTheme) -> Result<Done<ThemeId>> {
        let theme = theme.checked()?;
        self.write(Act::AddTheme, actor, |step| Ok(workshops::add_theme(step, &theme)?))
    }

    /// Changes one field of a theme.
    ///
    /// # Errors
    /// [`Error::Refused`] when a theme of the council's own would lose its label; [`Error::NotFound`].
    pub fn change_theme(&mut self, actor: &Actor, id: ThemeId, change: ThemeChange) -> Result<Done> {
        self.write(Act::ChangeTheme, actor, |step| {
            let theme = workshops::theme(step, id)?.ok_or(Error::NotFound("theme"))?;
            Ok(workshops::change_theme(step, id, &change.checked(theme.seed)?)?)
        })
    }

    /// Every venue, by commune then name.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn venues(&self) -> Result<Vec<VenueRow>> {
        self.read(workshops::venues)
    }

    /// Adds a venue.
    ///
    /// # Errors
    /// [`Error::Refused`] without a name.
    pub fn add_venue(&mut self, actor: &Actor, venue: NewVenue) -> Result<Done<VenueId>> {
        let venue = venue.checked()?;
        self.write(Act::AddVenue, actor, |step| Ok(workshops::add_venue(step, &venue)?))
    }

    /// Changes one field of a venue.
    ///
    /// # Errors
    /// [`Error::Refused`] for an empty name; [`Error::NotFound`].
    pub fn change_venue(&mut self, actor: &Actor, id: VenueId, change: VenueChange) -> Result<Done> {
        let change = change.checked()?;
        self.write(Act::ChangeVenue, actor, |step| Ok(workshops::change_venue(step, id, &change)?))
    }
}
