//! The matching, told from a place, from an application, and from rules that are not yet in force.

use super::Ground;
use crate::{Done, Error, Office, Result};
use council::matching::{
    ApplicationMatching, Match, MatchingBoard, MatchingPreview, MatchingRules, PlaceMatch, PlaceMatching, Similar,
    Verdict,
};
use council::people::PersonName;
use council::settings::SettingKey;
use council::{Act, Actor, ApplicationId, Day, DecisionId, PlaceId};
use storage::{decisions, settings};

impl Office {
    /// The places to fill, the hardest first, and the rules they are filled by.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn matching(&self, today: Day) -> Result<MatchingBoard> {
        let ground = self.read(|page| Ground::read(page, today))?;
        let mut places: Vec<_> = ground.each().map(|(_, place, _)| place).collect();
        places.sort_by_key(|place| (place.fitting, place.free_on, place.place.id));
        Ok(MatchingBoard { places, rules: ground.rules })
    }

    /// Every open application for a place to fill: those that fit in their order, then the others and why not.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a place that is not to be filled.
    pub fn match_place(&self, id: PlaceId, today: Day) -> Result<PlaceMatching> {
        let ground = self.read(|page| Ground::read(page, today))?;
        let open = ground.open().iter().find(|open| open.offer.place == id).ok_or(Error::NotFound("place"))?;
        let (place, matches) = ground.told(open, &ground.rules);
        Ok(PlaceMatching { place, matches, wait: ground.wait(|wish| open.is_alike(wish)) })
    }

    /// Every place to fill for an application: those it fits first, then the others and why not.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn match_application(&self, id: ApplicationId, today: Day) -> Result<ApplicationMatching> {
        let ground = self.read(|page| Ground::read(page, today))?;
        let wish = ground.wish(id).ok_or(Error::NotFound("application"))?;
        let of_her = |(_, place, matches): (_, _, Vec<Match>)| {
            let Match { fit, .. } = matches.into_iter().find(|one| one.application == id)?;
            Some(PlaceMatch { place, fit })
        };
        let mut places: Vec<_> = ground.each().filter_map(of_her).collect();
        places.sort_by_key(|one| {
            (!matches!(one.fit.verdict, Verdict::Fits { .. }), one.place.free_on, one.place.place.id)
        });
        let alike: Vec<_> = ground.seeking().filter(|other| wish.is_like(other)).collect();
        let position = alike.iter().position(|other| other.application == id);
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let similar = Similar {
            position: position.map(|at| count(at + 1)),
            of: count(alike.len()),
            wait: ground.wait(|other| wish.is_like(other)),
        };
        Ok(ApplicationMatching { places, similar })
    }

    /// How the application and the place a decision granted compared that day, as it was kept with the decision; none for a
    /// decision that granted nothing.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn frozen_match(&self, id: DecisionId) -> Result<Option<serde_json::Value>> {
        let facts = self.read(|page| decisions::facts_of(page, id))?.unwrap_or_default();
        let facts: serde_json::Value = serde_json::from_str(&facts).unwrap_or_default();
        Ok(facts.get("matching").filter(|matched| !matched.is_null()).cloned())
    }

    /// Sets the rules from the day of the act on; what was decided before keeps those it was decided by.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn set_matching_rules(&mut self, actor: &Actor, rules: &MatchingRules) -> Result<Done> {
        let [required, priorities] = rules.written();
        self.write(Act::SetSetting, actor, |step| {
            settings::set(step, SettingKey::MatchingRequired, &required, actor.day())?;
            Ok(settings::set(step, SettingKey::MatchingPriorities, &priorities, actor.day())?)
        })
    }

    /// What other rules would change, place by place; those they would leave as they are are left out.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn preview_matching(&self, rules: &MatchingRules, today: Day) -> Result<Vec<MatchingPreview>> {
        let ground = self.read(|page| Ground::read(page, today))?;
        let previews = ground.each().map(|(open, now, today)| {
            let (then, tried) = ground.told(open, rules);
            MatchingPreview {
                place: now.place,
                fitting_now: now.fitting,
                fitting_then: then.fitting,
                first_now: first(today),
                first_then: first(tried),
            }
        });
        Ok(previews.filter(MatchingPreview::is_change).collect())
    }
}

/// Who goes first.
fn first(matches: Vec<Match>) -> Option<PersonName> {
    let Match { person, fit, .. } = matches.into_iter().next()?;
    matches!(fit.verdict, Verdict::Fits { .. }).then_some(person)
}
