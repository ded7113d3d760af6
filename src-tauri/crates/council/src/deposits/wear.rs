//! What time alone wears out: the part of a repair that the tenant owes, by what is repaired and how old it was.

use crate::bounds::within;
use crate::{Cents, DepositId, OrganisationId, Refusal, Ruled, WearLineId, coded, text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Poste de la grille de vétusté*.
    pub enum WearElement {
        /// Parquet.
        Parquet = "parquet",
        /// Moquette.
        Carpet = "carpet",
        /// Carrelage, faïence.
        Tiles = "tiles",
        /// Papiers peints.
        Wallpaper = "wallpaper",
        /// Peinture.
        Paint = "paint",
        /// Dalles plastiques.
        PlasticFloor = "plastic_floor",
        /// Dalles plastiques of a wet room.
        WetPlasticFloor = "wet_plastic_floor",
        /// Plomberie, canalisations.
        Plumbing = "plumbing",
        /// Chauffage.
        Heating = "heating",
        /// Réseau électrique.
        Wiring = "wiring",
        /// Appareils de chauffage.
        HeatingDevices = "heating_devices",
        /// Quincaillerie.
        Hardware = "hardware",
    }
}

/// *Taux de vétusté*: how long nothing is taken off, what is taken off each year then, and what always stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct WearRate {
    /// Years nothing is taken off.
    pub free_years: u32,
    /// Per cent taken off each year after.
    pub yearly_percent: u32,
    /// Per cent that always stays.
    pub floor_percent: u32,
}

impl WearElement {
    /// The rate where neither the landlord nor the council agreed on another: that of the table social landlords use.
    pub const fn usual_rate(self) -> WearRate {
        let (free_years, yearly_percent, floor_percent) = match self {
            Self::Parquet | Self::Tiles | Self::Wiring => (5, 5, 25),
            Self::Carpet | Self::Wallpaper | Self::Paint => (1, 15, 10),
            Self::PlasticFloor | Self::Plumbing | Self::HeatingDevices => (5, 8, 20),
            Self::WetPlasticFloor | Self::Hardware => (2, 10, 20),
            Self::Heating => (5, 4, 20),
        };
        WearRate { free_years, yearly_percent, floor_percent }
    }
}

impl WearRate {
    /// The rate as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::OutOfBounds`] beyond fifty years or a hundred per cent.
    pub fn checked(self) -> Ruled<Self> {
        within("free_years", self.free_years, 0, 50)?;
        within("yearly_percent", self.yearly_percent, 0, 100)?;
        within("floor_percent", self.floor_percent, 0, 100)?;
        Ok(self)
    }

    /// The per cent of a repair that is owed for something of that age, in whole years.
    pub const fn owed_percent(self, age_years: u32) -> u32 {
        let worn = self.yearly_percent.saturating_mul(age_years.saturating_sub(self.free_years));
        let left = 100_u32.saturating_sub(worn);
        if left > self.floor_percent { left } else { self.floor_percent }
    }

    /// The part of a repair that is owed, rounded once.
    pub fn owed(self, cost: Cents, age_years: u32) -> Cents {
        let hundredths = u64::from(cost.get()) * u64::from(self.owed_percent(age_years));
        Cents::new(u32::try_from((hundredths + 50) / 100).unwrap_or(u32::MAX))
    }
}

/// *Grille de vétusté* that holds for a deposit: the landlord's, else the council's, else the usual one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WearRateRow {
    /// Of what.
    pub element: WearElement,
    /// The rate.
    pub rate: WearRate,
    /// Whose it is; none for the council's and for the usual one.
    pub landlord: Option<OrganisationId>,
    /// Whether somebody agreed on it, rather than that it is usual.
    pub is_agreed: bool,
}

/// The grid of a landlord: its own rates, else the council's, else the usual ones.
pub fn wear_grid(
    agreed: &[(Option<OrganisationId>, WearElement, WearRate)],
    landlord: Option<OrganisationId>,
) -> Vec<WearRateRow> {
    let of = |whose: Option<OrganisationId>, element| {
        agreed.iter().find(|(by, of, _)| *by == whose && *of == element).map(|(.., rate)| *rate)
    };
    let row = |element: &WearElement| {
        let own = landlord.and_then(|landlord| of(Some(landlord), *element));
        let agreed = own.or_else(|| of(None, *element));
        WearRateRow {
            element: *element,
            rate: agreed.unwrap_or_else(|| element.usual_rate()),
            landlord: own.and(landlord),
            is_agreed: agreed.is_some(),
        }
    };
    WearElement::ALL.iter().map(row).collect()
}

/// *Ligne de la note de vétusté*: one repair the landlord keeps something back for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WearLine {
    /// Identity.
    pub id: WearLineId,
    /// Of what.
    pub element: WearElement,
    /// Where, and what was found.
    pub what: String,
    /// What the repair costs, by quote or invoice.
    pub cost: Cents,
    /// How old it was, in whole years.
    pub age_years: u32,
    /// The rate, as it was agreed when the line was written.
    pub rate: WearRate,
    /// The per cent that is owed.
    pub owed_percent: u32,
    /// What is owed.
    pub owed: Cents,
}

/// *Note de vétusté* of a deposit: what the landlord may keep back for what is damaged, beside what it does keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct WearNote {
    /// Of which deposit.
    pub deposit: DepositId,
    /// The grid that holds.
    pub grid: Vec<WearRateRow>,
    /// The repairs.
    pub lines: Vec<WearLine>,
    /// What they cost together.
    pub cost: Cents,
    /// What of it is owed.
    pub owed: Cents,
    /// What was kept back for what is damaged or dirty.
    pub withheld: Cents,
    /// By how much more was kept than is owed.
    pub excess: Cents,
    /// What the exit found in a worse state than the entry, to be written up.
    pub worse: Vec<String>,
}

impl WearNote {
    /// The note from its lines.
    pub fn of(deposit: DepositId, grid: Vec<WearRateRow>, lines: Vec<WearLine>, withheld: Cents) -> Self {
        let sum = |of: fn(&WearLine) -> Cents| {
            lines.iter().fold(Cents::ZERO, |sum, line| Cents::new(sum.get().saturating_add(of(line).get())))
        };
        let (cost, owed) = (sum(|line| line.cost), sum(|line| line.owed));
        let excess = if lines.is_empty() { Cents::ZERO } else { Cents::new(withheld.get().saturating_sub(owed.get())) };
        Self { deposit, grid, lines, cost, owed, withheld, excess, worse: Vec::new() }
    }
}

/// *Ligne de la note de vétusté* to be written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewWearLine {
    /// Of what.
    pub element: WearElement,
    /// Where, and what was found.
    pub what: String,
    /// What the repair costs.
    pub cost: Cents,
    /// How old it was, in whole years.
    pub age_years: u32,
}

impl NewWearLine {
    /// The line as it can be kept.
    ///
    /// # Errors
    /// [`Refusal::Empty`]; [`Refusal::TooLong`]; [`Refusal::AmountTooLarge`]; [`Refusal::OutOfBounds`] beyond a century.
    pub fn checked(self) -> Ruled<Self> {
        const OLDEST: u32 = 100;
        if self.cost == Cents::ZERO {
            return Err(Refusal::Empty { field: "amount".to_owned() });
        }
        if self.cost > super::LARGEST {
            return Err(Refusal::AmountTooLarge { most: super::LARGEST });
        }
        within("age_years", self.age_years, 0, OLDEST)?;
        Ok(Self { what: text::filled("what", &self.what, 200)?, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paint_of_four_years_is_owed_for_a_little_more_than_half() {
        let paint = WearElement::Paint.usual_rate();
        assert_eq!([0, 1, 2, 4, 7, 30].map(|age| paint.owed_percent(age)), [100, 100, 85, 55, 10, 10]);
        assert_eq!(paint.owed(Cents::new(40_000), 4), Cents::new(22_000));
        assert_eq!(paint.owed(Cents::new(33_333), 4), Cents::new(18_333), "rounded once");
    }

    #[test]
    fn a_parquet_is_new_for_five_years_and_never_worth_less_than_a_quarter() {
        let parquet = WearElement::Parquet.usual_rate();
        assert_eq!([5, 6, 20, 60].map(|age| parquet.owed_percent(age)), [100, 95, 25, 25]);
    }

    #[test]
    fn the_grid_of_the_landlord_comes_before_the_council_s_and_that_before_the_usual_one() {
        let rate = |free_years| WearRate { free_years, yearly_percent: 10, floor_percent: 0 };
        let habitat = OrganisationId::new(3);
        let agreed = [
            (None, WearElement::Paint, rate(2)),
            (Some(habitat), WearElement::Paint, rate(3)),
            (None, WearElement::Tiles, rate(4)),
        ];
        let of = |landlord, element| {
            let grid = wear_grid(&agreed, landlord);
            grid.into_iter()
                .find(|row| row.element == element)
                .map(|row| (row.rate.free_years, row.landlord, row.is_agreed))
        };
        assert_eq!(of(Some(habitat), WearElement::Paint), Some((3, Some(habitat), true)));
        assert_eq!(of(Some(OrganisationId::new(4)), WearElement::Paint), Some((2, None, true)));
        assert_eq!(of(Some(habitat), WearElement::Tiles), Some((4, None, true)));
        assert_eq!(of(None, WearElement::Carpet), Some((1, None, false)));
    }

    #[test]
    fn what_is_kept_beyond_what_is_owed_is_said_once_the_note_says_something() {
        let line = WearLine {
            id: WearLineId::new(1),
            element: WearElement::Paint,
            what: "Séjour".to_owned(),
            cost: Cents::new(40_000),
            age_years: 4,
            rate: WearElement::Paint.usual_rate(),
            owed_percent: 55,
            owed: Cents::new(22_000),
        };
        let note = |lines| WearNote::of(DepositId::new(1), Vec::new(), lines, Cents::new(30_000));
        assert_eq!(note(vec![line]).excess, Cents::new(8_000));
        assert_eq!(note(Vec::new()).excess, Cents::ZERO);
    }

    #[test]
    fn a_line_costs_something_and_a_rate_is_within_its_bounds() {
        let new = |cost, age_years| NewWearLine {
            element: WearElement::Paint,
            what: " Mur  du séjour".to_owned(),
            cost: Cents::new(cost),
            age_years,
        };
        assert_eq!(new(100, 3).checked().unwrap().what, "Mur du séjour");
        assert_eq!(new(0, 3).checked(), Err(Refusal::Empty { field: "amount".to_owned() }));
        assert!(matches!(new(100_000_000, 3).checked(), Err(Refusal::AmountTooLarge { .. })));
        assert!(matches!(new(100, 101).checked(), Err(Refusal::OutOfBounds { max: 100, .. })));
        let rate = WearRate { free_years: 1, yearly_percent: 101, floor_percent: 0 };
        assert!(matches!(rate.checked(), Err(Refusal::OutOfBounds { max: 100, .. })));
    }
}
