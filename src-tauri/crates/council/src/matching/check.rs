//! Each criterion of an application against a place: met, unmet or unknown, with what is asked and what is offered.

use super::{Criterion, Finding, Priority};
use crate::dwellings::{Title, Typology};
use crate::{ApplicationId, Cents, CommuneId, Day, PlaceId};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// *Souhait*: what an application asks of a dwelling, and what the council's priorities look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The application.
    pub application: ApplicationId,
    /// The day it arrived.
    pub received_on: Day,
    /// Communes wished, in order.
    pub communes: Vec<CommuneId>,
    /// Smallest size wished.
    pub typology_min: Option<Typology>,
    /// Largest size wished.
    pub typology_max: Option<Typology>,
    /// The most to pay a month, charges included.
    pub rent_max: Option<Cents>,
    /// Resources in force, a year; none where no line says any.
    pub yearly_resources: Option<Cents>,
    /// Highest floor.
    pub floor_max: Option<u8>,
    /// Whether a lift is needed above street level.
    pub needs_lift: bool,
    /// Whether no step may lead to it.
    pub needs_step_free: bool,
    /// Furnished or not, when it matters.
    pub furnished: Option<bool>,
    /// Whether a sub-let is accepted.
    pub accepts_sublet: Option<bool>,
    /// Whether sharing the dwelling is accepted.
    pub accepts_shared: Option<bool>,
    /// Animals, in words; empty without any.
    pub animals: String,
    /// What the file itself may put first.
    pub claims: Vec<Priority>,
}

impl Wish {
    /// Whether two wish a commune in common and a size in common; what one leaves open is in common.
    pub fn is_like(&self, other: &Self) -> bool {
        let communes = self.communes.is_empty()
            || other.communes.is_empty()
            || self.communes.iter().any(|commune| other.communes.contains(commune));
        let before =
            |most: Option<Typology>, least: Option<Typology>| most.zip(least).is_some_and(|(most, least)| most < least);
        communes && !before(self.typology_max, other.typology_min) && !before(other.typology_max, self.typology_min)
    }
}

/// *Offre*: what a place is, for whoever may enter it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The place.
    pub place: PlaceId,
    /// The commune.
    pub commune: CommuneId,
    /// Size.
    pub typology: Option<Typology>,
    /// Rent and charges in force, a month: the place's share of them.
    pub rent: Option<Cents>,
    /// The most a household may earn a year, when the landlord sets a ceiling.
    pub income_ceiling: Option<Cents>,
    /// Floor, 0 at street level.
    pub floor: Option<i8>,
    /// Whether there is a lift.
    pub lift: Option<bool>,
    /// Whether it is reached without a step.
    pub step_free: Option<bool>,
    /// Whether it is furnished.
    pub furnished: Option<bool>,
    /// Whether animals are allowed.
    pub animals_allowed: Option<bool>,
    /// Who is whose tenant.
    pub title: Title,
    /// Places the dwelling has.
    pub places: u32,
}

impl Offer {
    /// Whether those who live there share a dwelling: each place of a residence is a dwelling of its own.
    pub fn is_shared(&self) -> bool {
        self.places > 1 && self.title != Title::AgreedPlace
    }

    /// What one place pays of the rent of its dwelling, rounded up to the cent.
    pub fn share(&self, rent: Cents) -> Cents {
        if self.is_shared() { Cents::new(rent.get().div_ceil(self.places)) } else { rent }
    }
}

/// *Élément comparé*: what one side says of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
#[ts(export)]
pub enum Fact {
    /// Nothing is said.
    Unsaid,
    /// Names of communes.
    Communes(Vec<String>),
    /// Sizes, from and to.
    Sizes(Option<Typology>, Option<Typology>),
    /// An amount.
    Money(Cents),
    /// A floor.
    Floor(i16),
    /// Yes or no.
    Is(bool),
    /// A few words.
    Words(String),
    /// A number of places in the same dwelling.
    Places(u32),
}

/// *Critère examiné*: asked, offered, found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Check {
    /// Which criterion.
    pub criterion: Criterion,
    /// What was found.
    pub finding: Finding,
    /// What the application asks.
    pub asked: Fact,
    /// What the place offers.
    pub offered: Fact,
}

/// Every criterion that matters between an application and a place. What nobody asks is left out, but the commune, the size
/// and the rent, which are told even when nothing is said of them. In a shared dwelling, sharing is asked in the place of a
/// size.
pub fn checks(wish: &Wish, offer: &Offer, communes: &BTreeMap<CommuneId, String>) -> Vec<Check> {
    let name = |id: &CommuneId| communes.get(id).cloned().unwrap_or_default();
    let mut told = vec![
        Check {
            criterion: Criterion::Commune,
            finding: found((!wish.communes.is_empty()).then(|| wish.communes.contains(&offer.commune))),
            asked: said(Some(&wish.communes).filter(|all| !all.is_empty()), |all| {
                Fact::Communes(all.iter().map(name).collect())
            }),
            offered: Fact::Communes(vec![name(&offer.commune)]),
        },
        Check {
            criterion: Criterion::Size,
            finding: found(size_fits(wish, offer)),
            asked: said(wish.typology_min.or(wish.typology_max), |_| Fact::Sizes(wish.typology_min, wish.typology_max)),
            offered: said(offer.typology, |size| Fact::Sizes(Some(size), Some(size))),
        },
        Check {
            criterion: Criterion::Rent,
            finding: found(wish.rent_max.zip(offer.rent).map(|(most, rent)| rent <= most)),
            asked: said(wish.rent_max, Fact::Money),
            offered: said(offer.rent, Fact::Money),
        },
    ];
    if offer.is_shared() {
        told.retain(|check| check.criterion != Criterion::Size);
    }
    if let Some(ceiling) = offer.income_ceiling {
        told.push(Check {
            criterion: Criterion::Income,
            finding: found(wish.yearly_resources.map(|resources| resources <= ceiling)),
            asked: said(wish.yearly_resources, Fact::Money),
            offered: Fact::Money(ceiling),
        });
    }
    told.extend(access(wish, offer));
    told.extend(conditions(wish, offer));
    told
}

/// What is asked of the way up.
fn access(wish: &Wish, offer: &Offer) -> impl Iterator<Item = Check> {
    let floor = offer.floor.map(i16::from);
    let highest = wish.floor_max.map(|most| Check {
        criterion: Criterion::Floor,
        finding: found(floor.map(|floor| floor <= i16::from(most))),
        asked: Fact::Floor(most.into()),
        offered: said(floor, Fact::Floor),
    });
    let lift = wish.needs_lift.then(|| Check {
        criterion: Criterion::Lift,
        finding: found(if floor == Some(0) { Some(true) } else { offer.lift }),
        asked: Fact::Is(true),
        offered: said(offer.lift, Fact::Is),
    });
    let step_free = wish.needs_step_free.then(|| Check {
        criterion: Criterion::StepFree,
        finding: found(offer.step_free),
        asked: Fact::Is(true),
        offered: said(offer.step_free, Fact::Is),
    });
    [highest, lift, step_free].into_iter().flatten()
}

/// What is asked of how one lives there.
fn conditions(wish: &Wish, offer: &Offer) -> impl Iterator<Item = Check> {
    let sublet = matches!(offer.title, Title::SubLease | Title::SlidingLease).then(|| Check {
        criterion: Criterion::Sublet,
        finding: found(wish.accepts_sublet),
        asked: said(wish.accepts_sublet, Fact::Is),
        offered: Fact::Is(true),
    });
    let sharing = offer.is_shared().then(|| Check {
        criterion: Criterion::Sharing,
        finding: found(wish.accepts_shared),
        asked: said(wish.accepts_shared, Fact::Is),
        offered: Fact::Places(offer.places),
    });
    let animals = (!wish.animals.is_empty()).then(|| Check {
        criterion: Criterion::Animals,
        finding: found(offer.animals_allowed),
        asked: Fact::Words(wish.animals.clone()),
        offered: said(offer.animals_allowed, Fact::Is),
    });
    let furnished = wish.furnished.map(|wished| Check {
        criterion: Criterion::Furnished,
        finding: found(offer.furnished.map(|is| is == wished)),
        asked: Fact::Is(wished),
        offered: said(offer.furnished, Fact::Is),
    });
    [sublet, sharing, animals, furnished].into_iter().flatten()
}

fn size_fits(wish: &Wish, offer: &Offer) -> Option<bool> {
    let size = offer.typology?;
    wish.typology_min.or(wish.typology_max)?;
    let least = wish.typology_min.is_none_or(|least| least <= size);
    let most = wish.typology_max.is_none_or(|most| size <= most);
    Some(least && most)
}

const fn found(fits: Option<bool>) -> Finding {
    match fits {
        Some(true) => Finding::Met,
        Some(false) => Finding::Unmet,
        None => Finding::Unknown,
    }
}

fn said<T>(fact: Option<T>, tell: impl FnOnce(T) -> Fact) -> Fact {
    fact.map_or(Fact::Unsaid, tell)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn wish(id: i64, received_on: Day) -> Wish {
        Wish {
            application: ApplicationId::new(id),
            received_on,
            communes: vec![CommuneId::new(1)],
            typology_min: Some(Typology::T1Bis),
            typology_max: Some(Typology::T2),
            rent_max: Some(Cents::new(45_000)),
            yearly_resources: Some(Cents::new(1_251_144)),
            floor_max: None,
            needs_lift: false,
            needs_step_free: false,
            furnished: None,
            accepts_sublet: Some(true),
            accepts_shared: None,
            animals: String::new(),
            claims: vec![],
        }
    }

    pub(in super::super) fn offer() -> Offer {
        Offer {
            place: PlaceId::new(1),
            commune: CommuneId::new(1),
            typology: Some(Typology::T2),
            rent: Some(Cents::new(43_000)),
            income_ceiling: None,
            floor: Some(3),
            lift: Some(false),
            step_free: None,
            furnished: None,
            animals_allowed: None,
            title: Title::SubLease,
            places: 1,
        }
    }

    fn received() -> Day {
        Day::from_ymd_opt(2026, 3, 1).unwrap()
    }

    fn findings(wish: &Wish, offer: &Offer) -> Vec<(Criterion, Finding)> {
        checks(wish, offer, &BTreeMap::new()).into_iter().map(|check| (check.criterion, check.finding)).collect()
    }

    fn finding(wish: &Wish, offer: &Offer, criterion: Criterion) -> Option<Finding> {
        findings(wish, offer).into_iter().find(|(one, _)| *one == criterion).map(|(_, finding)| finding)
    }

    #[test]
    fn what_nobody_asks_is_left_out() {
        use {Criterion as C, Finding::Met};
        let all = [(C::Commune, Met), (C::Size, Met), (C::Rent, Met), (C::Sublet, Met)];
        assert_eq!(findings(&wish(1, received()), &offer()), all);
    }

    #[test]
    fn a_silence_on_the_commune_the_size_or_the_rent_is_to_be_checked() {
        let silent =
            Wish { communes: vec![], typology_min: None, typology_max: None, rent_max: None, ..wish(1, received()) };
        for criterion in [Criterion::Commune, Criterion::Size, Criterion::Rent] {
            assert_eq!(finding(&silent, &offer(), criterion), Some(Finding::Unknown), "{criterion:?}");
        }
    }

    #[test]
    fn a_size_is_between_the_least_and_the_most_wished() {
        let on = |size| finding(&wish(1, received()), &Offer { typology: size, ..offer() }, Criterion::Size);
        let met = |is| Some(if is { Finding::Met } else { Finding::Unmet });
        assert_eq!(on(Some(Typology::T1)), met(false));
        assert_eq!(on(Some(Typology::T1Bis)), met(true));
        assert_eq!(on(Some(Typology::T3)), met(false));
        assert_eq!(on(None), Some(Finding::Unknown));
    }

    #[test]
    fn two_requests_are_alike_by_a_commune_and_a_size() {
        let one = wish(1, received());
        assert!(one.is_like(&one));
        let elsewhere = Wish { communes: vec![CommuneId::new(2)], ..wish(2, received()) };
        assert!(!one.is_like(&elsewhere));
        let larger = Wish { typology_min: Some(Typology::T3), typology_max: None, ..wish(3, received()) };
        assert!(!one.is_like(&larger) && !larger.is_like(&one));
        let open = Wish { communes: vec![], typology_min: None, typology_max: None, ..wish(4, received()) };
        assert!(open.is_like(&larger) && elsewhere.is_like(&open));
    }

    #[test]
    fn a_rent_counts_to_the_cent() {
        let on =
            |cents| finding(&wish(1, received()), &Offer { rent: Some(Cents::new(cents)), ..offer() }, Criterion::Rent);
        assert_eq!([on(45_000), on(45_001)], [Some(Finding::Met), Some(Finding::Unmet)]);
    }

    #[test]
    fn the_landlord_s_ceiling_is_looked_at_only_where_there_is_one() {
        let capped = |cents| Offer { income_ceiling: Some(Cents::new(cents)), ..offer() };
        let person = wish(1, received());
        assert_eq!(finding(&person, &offer(), Criterion::Income), None);
        assert_eq!(finding(&person, &capped(1_251_144), Criterion::Income), Some(Finding::Met));
        assert_eq!(finding(&person, &capped(1_251_143), Criterion::Income), Some(Finding::Unmet));
        let silent = Wish { yearly_resources: None, ..person };
        assert_eq!(finding(&silent, &capped(1_251_144), Criterion::Income), Some(Finding::Unknown));
    }

    #[test]
    fn a_lift_is_not_needed_at_street_level() {
        let needing = Wish { needs_lift: true, ..wish(1, received()) };
        let on = |floor, lift| finding(&needing, &Offer { floor, lift, ..offer() }, Criterion::Lift);
        assert_eq!(on(Some(0), Some(false)), Some(Finding::Met));
        assert_eq!(on(Some(3), Some(false)), Some(Finding::Unmet));
        assert_eq!(on(Some(3), None), Some(Finding::Unknown));
        assert_eq!(on(None, Some(true)), Some(Finding::Met));
    }

    #[test]
    fn a_residence_is_not_shared_and_a_direct_lease_not_sub_let() {
        let person = Wish { accepts_shared: Some(false), accepts_sublet: Some(false), ..wish(1, received()) };
        let on = |title, criterion| finding(&person, &Offer { title, places: 12, ..offer() }, criterion);
        assert_eq!(on(Title::AgreedPlace, Criterion::Sharing), None);
        assert_eq!(on(Title::SubLease, Criterion::Sharing), Some(Finding::Unmet));
        assert_eq!(on(Title::DirectLease, Criterion::Sublet), None);
        assert_eq!(on(Title::SlidingLease, Criterion::Sublet), Some(Finding::Unmet));
    }

    #[test]
    fn a_shared_dwelling_is_compared_by_its_share_of_the_rent_and_never_by_its_size() {
        let shared = Offer { typology: Some(Typology::T4), places: 3, ..offer() };
        let person = Wish { accepts_shared: Some(true), ..wish(1, received()) };
        assert_eq!(finding(&person, &shared, Criterion::Size), None);
        assert_eq!(finding(&person, &shared, Criterion::Sharing), Some(Finding::Met));
        assert_eq!(shared.share(Cents::new(77_500)), Cents::new(25_834));
        let residence = Offer { title: Title::AgreedPlace, ..shared };
        assert_eq!(residence.share(Cents::new(47_469)), Cents::new(47_469));
    }

    #[test]
    fn an_animal_a_floor_and_furniture_are_asked_when_they_are_said() {
        let asking = Wish {
            animals: "un chat".to_owned(),
            floor_max: Some(2),
            furnished: Some(true),
            needs_step_free: true,
            ..wish(1, received())
        };
        let with = Offer { animals_allowed: Some(false), furnished: Some(true), step_free: Some(true), ..offer() };
        assert_eq!(finding(&asking, &with, Criterion::Animals), Some(Finding::Unmet));
        assert_eq!(finding(&asking, &with, Criterion::Floor), Some(Finding::Unmet));
        assert_eq!(finding(&asking, &with, Criterion::Furnished), Some(Finding::Met));
        assert_eq!(finding(&asking, &with, Criterion::StepFree), Some(Finding::Met));
    }
}
