//! What the matching rests on, read once: the places to fill, the applications, the rules.

use crate::settings;
use council::applications::{ApplicationRecord, Budget, Stage};
use council::dwellings::{DwellingRecord, rent_on};
use council::matching::{
    AverageWait, Check, Finding, Fit, FrozenMatch, Looked, Match, MatchingRules, Offer, PlaceToFill, Verdict, Wish,
    checks, verdicts,
};
use council::people::{ConsentTerm, PersonName};
use council::places::{PlaceName, PlaceRecord, PlaceState};
use council::settings::SettingKey;
use council::{ApplicationId, Cents, CommuneId, Day, PlaceId};
use std::collections::BTreeMap;
use storage::{Page, applications, dwellings, matching};

/// How far back those who were rehoused tell how long one waits, in months.
const LOOKS_BACK: u32 = 24;

/// Everything the matching rests on, on a day.
pub(crate) struct Ground {
    day: Day,
    pub(super) rules: MatchingRules,
    files: Vec<File>,
    open: Vec<Open>,
    communes: BTreeMap<CommuneId, String>,
}

/// An application that is not over, or was until lately.
struct File {
    record: ApplicationRecord,
    stage: Stage,
    wish: Wish,
    budget: Budget,
}

/// A place to fill.
pub(super) struct Open {
    pub(super) offer: Offer,
    place: PlaceName,
    state: PlaceState,
    free_on: Day,
    days_vacant: Option<u32>,
}

impl Ground {
    /// Reads it, with the rules in force.
    pub(crate) fn read(page: &Page<'_>, day: Day) -> storage::Result<Self> {
        let term = settings::consent_term(page, day)?;
        let rules = MatchingRules::read(
            &settings::text(page, SettingKey::MatchingRequired, day)?,
            &settings::text(page, SettingKey::MatchingPriorities, day)?,
        );
        let mut wishes: BTreeMap<_, _> =
            matching::wishes(page, day)?.into_iter().map(|(wish, budget)| (wish.application, (wish, budget))).collect();
        let files = applications::records(page)?.into_iter().filter_map(|record| {
            let (wish, budget) = wishes.remove(&record.id)?;
            Some(File { stage: stage(&record, day, term), record, wish, budget })
        });
        let open = dwellings::dwellings(page)?.iter().flat_map(|dwelling| open_places(dwelling, day)).collect();
        Ok(Self { day, rules, files: files.collect(), open, communes: matching::commune_names(page)? })
    }

    /// Each place to fill with every open application, by the rules in force.
    pub(super) fn each(&self) -> impl Iterator<Item = (&Open, PlaceToFill, Vec<Match>)> {
        self.open.iter().map(|open| {
            let (place, matches) = self.told(open, &self.rules);
            (open, place, matches)
        })
    }

    /// A place to fill with every open application, those that fit first, by some rules.
    pub(super) fn told(&self, open: &Open, rules: &MatchingRules) -> (PlaceToFill, Vec<Match>) {
        let files = self.files.iter().filter(|file| !file.stage.is_over());
        let files: BTreeMap<_, _> = files.map(|file| (file.record.id, file)).collect();
        let looked = files.values().map(|file| Looked {
            wish: &file.wish,
            stage: file.stage,
            pause: file.record.facts.pause_on(self.day),
            checks: checks(&file.wish, &open.offer, &self.communes),
        });
        let told = verdicts(rules, &open.offer, looked.collect()).into_iter().filter_map(|(looked, verdict)| {
            let file = files.get(&looked.wish.application)?;
            Some(Match {
                application: file.record.id,
                person: file.person(),
                received_on: file.record.received_on,
                stage: file.stage,
                fit: Fit { checks: looked.checks, budget: file.budget_for(open), verdict },
            })
        });
        let matches: Vec<_> = told.collect();
        (open.to_fill(&matches), matches)
    }

    /// What is kept with a decision that grants a place to an application: how they compared that day, and the rules. None
    /// where the place was not to be filled, or the application not open.
    pub(crate) fn frozen(&self, application: ApplicationId, place: PlaceId) -> Option<FrozenMatch> {
        let open = self.open.iter().find(|open| open.offer.place == place)?;
        let (place, matches) = self.told(open, &self.rules);
        let Match { fit, .. } = matches.into_iter().find(|one| one.application == application)?;
        Some(FrozenMatch { place, fit, rules: self.rules.clone() })
    }

    /// The places to fill.
    pub(super) fn open(&self) -> &[Open] {
        &self.open
    }

    /// How long those waited who were rehoused lately and asked the like.
    pub(super) fn wait(&self, is_alike: impl Fn(&Wish) -> bool) -> Option<AverageWait> {
        let since = self.day.checked_sub_months(chrono::Months::new(LOOKS_BACK)).unwrap_or(Day::MIN);
        let housed = self.files.iter().filter(|file| is_alike(&file.wish)).filter_map(|file| {
            let on = file.record.facts.entered_on.filter(|on| since <= *on && *on <= self.day)?;
            Some(council::applications::seniority(file.record.received_on, on))
        });
        AverageWait::of(&housed.collect::<Vec<_>>())
    }

    /// What the applications that seek a place ask, by seniority.
    pub(super) fn seeking(&self) -> impl Iterator<Item = &Wish> {
        let mut seeking: Vec<&Wish> =
            self.files.iter().filter(|file| file.stage.seeks_a_place()).map(|file| &file.wish).collect();
        seeking.sort_by_key(|wish| (wish.received_on, wish.application));
        seeking.into_iter()
    }

    /// What one application asks.
    pub(super) fn wish(&self, id: ApplicationId) -> Option<&Wish> {
        self.files.iter().map(|file| &file.wish).find(|wish| wish.application == id)
    }
}

impl Open {
    /// The place, with how many of these fit it.
    fn to_fill(&self, matches: &[Match]) -> PlaceToFill {
        let fits = |one: &&Match| matches!(one.fit.verdict, Verdict::Fits { .. });
        PlaceToFill {
            place: self.place.clone(),
            is_alone: self.offer.places == 1,
            typology: self.offer.typology,
            rent: self.offer.rent,
            state: self.state,
            free_on: self.free_on,
            days_vacant: self.days_vacant,
            fitting: u32::try_from(matches.iter().filter(fits).count()).unwrap_or(u32::MAX),
        }
    }

    /// Whether a wish would take it for its commune and its size, as far as it says.
    pub(super) fn is_alike(&self, wish: &Wish) -> bool {
        let told = checks(wish, &self.offer, &BTreeMap::new());
        told.iter().all(|Check { criterion, finding, .. }| {
            use council::matching::Criterion::{Commune, Size};
            !matches!(criterion, Commune | Size) || *finding != Finding::Unmet
        })
    }
}

impl File {
    fn person(&self) -> PersonName {
        PersonName {
            id: self.record.person,
            civility: self.record.civility,
            family_name: self.record.family_name.clone(),
            given_name: self.record.given_name.clone(),
            code: self.record.code.clone(),
        }
    }

    fn budget_for(&self, open: &Open) -> Option<Budget> {
        let housing = open.offer.rent?;
        (self.budget.resources > Cents::ZERO).then_some(Budget { housing, ..self.budget })
    }
}

/// The stage on a day, papers looked at.
fn stage(record: &ApplicationRecord, day: Day, term: ConsentTerm) -> Stage {
    record.row(day, term).stage
}

/// The places of a dwelling that somebody can be proposed: free, or soon to be.
fn open_places(dwelling: &DwellingRecord, day: Day) -> Vec<Open> {
    let rent = rent_on(&dwelling.rents, day).map(|rent| Cents::new(rent.rent.get().saturating_add(rent.charges.get())));
    let held = |place: &&PlaceRecord| place.returned_on.is_none_or(|on| on > day);
    let places = u32::try_from(dwelling.places.iter().filter(held).count()).unwrap_or(u32::MAX);
    let open = dwelling.places.iter().filter_map(|place| {
        let row = place.row(day);
        let state = row
            .state
            .filter(|state| matches!(state, PlaceState::Available | PlaceState::UnderNotice | PlaceState::Works))?;
        let offer = Offer {
            place: row.id,
            commune: dwelling.commune,
            typology: dwelling.typology,
            rent: None,
            income_ceiling: dwelling.details.income_ceiling,
            floor: dwelling.details.floor,
            lift: dwelling.details.lift,
            step_free: dwelling.details.step_free,
            furnished: dwelling.details.furnished,
            animals_allowed: dwelling.details.animals_allowed,
            title: dwelling.title,
            places,
        };
        Some(Open {
            offer: Offer { rent: rent.map(|rent| offer.share(rent)), ..offer },
            place: PlaceName {
                id: row.id,
                label: row.label,
                dwelling: dwelling.id,
                reference: dwelling.reference.clone(),
                street: dwelling.street.clone(),
                commune: dwelling.commune_name.clone(),
                landlord: dwelling.landlord_name.clone(),
            },
            state,
            free_on: row.free_on?,
            days_vacant: row.days_vacant,
        })
    });
    open.collect()
}
