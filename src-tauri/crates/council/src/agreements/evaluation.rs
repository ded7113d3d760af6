//! What a year of cooperation brought: the agreements that were signed in it, and the functions that are shared.

use super::{AgreementKind, AgreementRecord};
use crate::{AgreementId, Day};
use chrono::Datelike;
use serde::Serialize;
use ts_rs::TS;

impl AgreementKind {
    /// Whether it binds organisations to work together, rather than a person or a membership.
    pub const fn is_cooperation(self) -> bool {
        matches!(self, Self::CouncilLandlord | Self::CouncilHospital | Self::ResidencePlaces | Self::Provision)
    }
}

/// *Évaluation des conventions de coopération* of a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CooperationYear {
    /// The year.
    pub year: i32,
    /// Those whose last signature was given in it.
    pub signed: Vec<CooperationLine>,
    /// Those that held at some time of it.
    pub held: Vec<CooperationLine>,
    /// The functions that are shared by those, each once, in the order of the alphabet.
    pub functions: Vec<String>,
}

/// *Convention de coopération*, as its evaluation tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CooperationLine {
    /// The agreement.
    pub id: AgreementId,
    /// What it is.
    pub kind: AgreementKind,
    /// What it is about.
    pub object: String,
    /// With whom.
    pub with: String,
    /// The day all had signed; none while somebody has not.
    pub signed_on: Option<Day>,
    /// The functions that are shared.
    pub functions: String,
}

impl AgreementRecord {
    /// The day all parties had signed; none while one has not, or nobody commits.
    pub fn signed_on(&self) -> Option<Day> {
        let days: Option<Vec<Day>> = self.parties.iter().map(|party| party.signed_on).collect();
        days?.into_iter().max()
    }
}

impl CooperationYear {
    /// The evaluation of a year, from all agreements.
    pub fn of(year: i32, all: &[AgreementRecord]) -> Self {
        let is_signed = |line: &CooperationLine| line.signed_on.is_some_and(|on| on.year() == year);
        let lines = |holds: &dyn Fn(&AgreementRecord) -> bool| -> Vec<CooperationLine> {
            all.iter().filter(|record| record.kind.is_cooperation() && holds(record)).map(line).collect()
        };
        let held = lines(&|record| held(record, year));
        let mut functions: Vec<String> = held
            .iter()
            .flat_map(|line| line.functions.split([',', ';']))
            .map(|function| function.trim().to_lowercase())
            .filter(|function| !function.is_empty())
            .collect();
        functions.sort();
        functions.dedup();
        Self { year, signed: lines(&|_| true).into_iter().filter(is_signed).collect(), held, functions }
    }
}

fn held(record: &AgreementRecord, year: i32) -> bool {
    let (Some(first), Some(last)) = (Day::from_ymd_opt(year, 1, 1), Day::from_ymd_opt(year, 12, 31)) else {
        return false;
    };
    record.term.starts_on <= last && record.term.end_seen_from(first).is_none_or(|end| end >= first)
}

fn line(record: &AgreementRecord) -> CooperationLine {
    let with = record.parties.iter().map(|party| party.organisation_name.as_str()).filter(|name| !name.is_empty());
    CooperationLine {
        id: record.id,
        kind: record.kind,
        object: record.object.clone(),
        with: with.collect::<Vec<_>>().join(", "),
        signed_on: record.signed_on(),
        functions: record.functions.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreements::{AgreementParty, Term};
    use crate::{AgreementPartyId, OrganisationId};

    fn day(year: i32, month: u32) -> Day {
        Day::from_ymd_opt(year, month, 1).unwrap()
    }

    fn agreement(id: i64, kind: AgreementKind, signed_on: [Option<Day>; 2], functions: &str) -> AgreementRecord {
        let party = |signed_on| AgreementParty {
            id: AgreementPartyId::new(1),
            organisation: Some(OrganisationId::new(1)),
            organisation_name: "Habitat".to_owned(),
            person: None,
            signed_on,
        };
        AgreementRecord {
            id: AgreementId::new(id),
            kind,
            object: "Objet".to_owned(),
            term: Term { starts_on: day(2025, 1), ends_on: day(2026, 1).pred_opt(), is_tacit: false, notice_months: 0 },
            review_on: None,
            rhythm: String::new(),
            help: String::new(),
            shared: String::new(),
            functions: functions.to_owned(),
            parties: signed_on.map(party).into(),
        }
    }

    #[test]
    fn a_cooperation_is_signed_in_the_year_of_its_last_signature() {
        use AgreementKind::{CouncilLandlord, Membership};
        let all = [
            agreement(1, CouncilLandlord, [Some(day(2024, 12)), Some(day(2025, 2))], "Accueil, astreinte"),
            agreement(2, CouncilLandlord, [Some(day(2025, 1)), None], "accueil ; visites"),
            agreement(3, Membership, [Some(day(2025, 1)), Some(day(2025, 1))], "rien"),
        ];
        let of = |year| CooperationYear::of(year, &all);
        let signed = |year| of(year).signed.iter().map(|line| line.id.get()).collect::<Vec<_>>();
        assert_eq!([signed(2024), signed(2025)], [vec![], vec![1]]);
        assert_eq!(of(2025).held.len(), 2);
        assert_eq!(of(2026).held.len(), 0, "it ended with the year");
        assert_eq!(of(2025).functions, ["accueil", "astreinte", "visites"]);
    }
}
