//! The letter that offers a dwelling, with its answer slip (*proposition de logement*).

use super::letter::{self, Addressed, Said, slip};
use super::letterhead::{self, Coordination, prose};
use super::notification::{Guardian, MonthlyCost};
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::{letter as letters, offer as wording};
use council::{Cents, Day, Minute};

/// What an offer prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Who writes to whom.
    pub to: Addressed,
    /// File code.
    pub file: String,
    /// Number of the decision.
    pub decision: String,
    /// The dwelling.
    pub dwelling: Offered,
    /// The visit that is proposed.
    pub visit: Option<(Day, Minute)>,
    /// Who waits for the answer.
    pub answered_to: AnsweredTo,
    /// The last day to answer.
    pub answer_by: Day,
    /// Whom the person may reach.
    pub coordination: Coordination,
    /// Name of the person's referent, when there is one.
    pub referent: Option<String>,
    /// Whoever assists or represents the person under a legal measure.
    pub guardian: Option<Guardian>,
    /// Legal basis of the file, when the council words it otherwise than by default.
    pub legal_basis: Option<String>,
    /// How long a file is kept after the last contact: «deux ans».
    pub kept_for: String,
}

/// The dwelling that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Street and commune.
    pub address: String,
    /// Size, area, floor: «T2, 38 m², 2e étage, ascenseur».
    pub description: String,
    /// Heating and energy class; nothing when they are not known.
    pub energy: String,
    /// What it costs every month.
    pub cost: MonthlyCost,
    /// The deposit, and whether the council takes it on.
    pub deposit: Option<(Cents, bool)>,
    /// Who lets it: the landlord, or the council when it is main tenant.
    pub landlord: String,
    /// Whether the council lets it on.
    pub sub_let: bool,
    /// From when it is free.
    pub free_on: Option<Day>,
}

/// Who waits for the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnsweredTo {
    /// The council: silence costs nothing but the dwelling.
    Council,
    /// A social landlord, at this address: the law reads silence as a refusal.
    Landlord {
        /// Its name, and how to answer it.
        contact: String,
    },
}

/// The offer as a paper: set closer where that keeps it on one sheet.
pub fn offer(data: &Offer) -> Paper {
    let airy = set(data, Look::LETTER);
    let fits = |paper: &Paper| paper.page_count().is_ok_and(|pages| pages <= 2);
    if fits(&airy) { airy } else { set(data, Look::LETTER.sized(12.0, 14.2).spaced(0.0, 5.0)) }
}

fn set(data: &Offer, look: Look) -> Paper {
    let mut body = prose([wording::opening(data)], look);
    body.push(letterhead::facts(wording::facts(data), 52.0));
    body.extend(prose(wording::body(data), look));
    let others: Vec<String> =
        [data.referent.clone(), data.guardian.as_ref().map(|Guardian { name, quality }| format!("{name}, {quality}"))]
            .into_iter()
            .flatten()
            .collect();
    body.extend(prose([letters::contact(&data.to.council, &data.coordination, &others)], look));
    let mut answer = prose([wording::slip_title(data)], Look::BODY.spaced(0.0, 4.0));
    answer.push(Block::boxes(wording::answers(), Look::BODY.spaced(0.0, 4.0)));
    answer.extend(prose(wording::why(data), Look::BODY.spaced(2.0, 4.0)));
    let personal = letters::person_data(&data.to.council, data.legal_basis.as_deref(), &data.kept_for);
    let after = vec![Block::paragraph(personal, Look::SMALL.sized(9.5, 12.5).spaced(12.0, 4.0)), slip(answer)];
    let said = Said {
        about: wording::about(data),
        subject: wording::subject(),
        reference: Some(letters::reference(&data.file, &data.decision)),
        body,
        after,
    };
    letter::compose(&data.to, said, look)
}
