//! The five letters that tell a person what was decided (*lettres de notification*).

use super::letter;
use super::letterhead::{Coordination, Greeting, Letterhead, Signatory};
use crate::block::{Block, Color, Look};
use crate::paper::{About, Paper};
use crate::wording::{letter as letters, notification as wording};
use crate::words::Text;
use council::{Cents, Day, Minute};

/// What a letter of notification prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The council.
    pub council: Letterhead,
    /// Commune the letter is written in.
    pub written_at: String,
    /// Day the letter is written.
    pub written_on: Day,
    /// Postal address with the name as first line: at most six lines of 38 characters.
    pub postal: Vec<String>,
    /// How the letter greets.
    pub greeting: Greeting,
    /// File code.
    pub file: String,
    /// Number of the decision: «D-2026-031».
    pub decision: String,
    /// Day of the sitting.
    pub sitting_day: Day,
    /// What was decided.
    pub answer: Answer,
    /// Whom the person may reach.
    pub coordination: Coordination,
    /// Name of the person's referent, when there is one.
    pub referent: Option<String>,
    /// Whoever assists or represents the person under a legal measure.
    pub guardian: Option<Guardian>,
    /// To whom a copy goes, as the file allows.
    pub copies: Vec<Copied>,
    /// The next sitting, when its day is known.
    pub next_sitting: Option<Day>,
    /// The ordinary request for social housing, when the person has one.
    pub social_request: Option<SocialRequest>,
    /// Who may help with a DALO application, when somebody may: «Le CCAS de Ronchin».
    pub dalo_help: Option<String>,
    /// Legal basis of the file, when the council words it otherwise than by default.
    pub legal_basis: Option<String>,
    /// How long a file is kept after the last contact: «deux ans».
    pub kept_for: String,
    /// Who signs.
    pub signatory: Signatory,
}

/// A guardian (*mandataire*).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guardian {
    /// Name, with its title.
    pub name: String,
    /// Quality: «curatrice».
    pub quality: String,
}

/// Somebody who receives a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Name and quality.
    pub name: String,
    /// Whether the copy rests on the person's agreement, rather than on a legal measure.
    pub with_agreement: bool,
}

/// A request for social housing in the national system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SocialRequest {
    /// Its single number (*NUD*).
    pub number: String,
    /// The day it must be renewed by.
    pub renew_before: Day,
}

/// A place as a letter names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// With its article: «un studio de 24 m²», «l’appartement n° 12 de la résidence …».
    pub designation: String,
    /// Commune.
    pub commune: String,
}

/// What the place costs every month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthlyCost {
    /// Rent.
    pub rent: Cents,
    /// Charges.
    pub charges: Cents,
    /// Housing benefit, once it was estimated.
    pub benefit: Option<Cents>,
}

/// A deposit that the council takes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DepositTaken {
    /// The amount.
    pub amount: Cents,
    /// Whether it is an advance without interest, to be paid back by agreed instalments.
    pub advance: bool,
}

/// Who has the last word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decider {
    /// The landlord or manager: «la société …».
    pub name: String,
    /// Its committee: «la commission d’attribution de …».
    pub committee: String,
    /// When it meets, if that is known.
    pub meets_on: Option<Day>,
}

/// Somebody who helps, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Help {
    /// Name, with its title.
    pub name: String,
    /// Telephone, as it is to be printed.
    pub phone: String,
}

/// Who told the person before the letter, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Name, with its title.
    pub by: String,
    /// The day.
    pub on: Day,
}

/// The answer a letter carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// *Admission*: the council offers a place it disposes of.
    Admission {
        /// The place.
        place: Place,
        /// Until when it is kept.
        answer_by: Day,
        /// The visit that is proposed.
        visit: Option<(Day, Minute)>,
        /// What it costs.
        cost: MonthlyCost,
        /// The deposit the council takes on.
        deposit: Option<DepositTaken>,
        /// What happens next: up to three sentences.
        next_steps: Vec<String>,
    },
    /// *Candidature soutenue*: somebody else decides.
    Supported {
        /// The place, when the application is for one, with what it costs.
        place: Option<(Place, MonthlyCost)>,
        /// Who decides.
        decider: Decider,
        /// The deposit the council takes on.
        deposit: Option<DepositTaken>,
        /// What happens next: up to three sentences.
        next_steps: Vec<String>,
    },
    /// *Admission sous condition*.
    Conditional {
        /// The condition.
        condition: String,
        /// The day before which it is to be met.
        before: Day,
        /// Who helps.
        help: Help,
        /// The place that is kept meanwhile.
        place: Option<Place>,
        /// The committee that has the last word, when it is not the council.
        decider: Option<String>,
        /// The deposit the council will take on.
        deposit: Option<Cents>,
    },
    /// *Liste d'attente*.
    WaitingList {
        /// What is waited for: «un logement de type T2 à Ronchin».
        awaited: String,
        /// The rank, when it is about one dwelling.
        rank: Option<u16>,
        /// The latest day of the next news.
        review_by: Day,
    },
    /// *Ajournement*.
    Postponed {
        /// The reason that may be told, as sentences.
        reason: String,
        /// What is expected, when more than time is needed.
        expected: Option<String>,
        /// By when, if possible.
        expected_by: Option<Day>,
        /// Who helps.
        help: Help,
        /// Who told the person, and when.
        told: Told,
        /// The day of the sitting it comes back to.
        back_on: Day,
        /// Its commune, once it is known.
        back_in: Option<String>,
        /// The day the request counts from.
        requested_on: Day,
    },
    /// *Demande non retenue*.
    NotRetained {
        /// The reason that may be told, as sentences.
        reason: String,
        /// Who told the person, and when.
        told: Told,
        /// Another solution, with whom to call.
        redirection: Option<Redirection>,
    },
    /// *Demande classée*: over without a refusal.
    Closed {
        /// Why, as sentences.
        reason: String,
    },
}

/// Another solution that is proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirection {
    /// What it is, as sentences.
    pub text: String,
    /// Whom to call.
    pub contact: Help,
}

/// The letter as a paper: one sheet, the answer on the front, the person's rights on the back.
///
/// The letters stay at 12 points; a long answer is set with closer lines before it is allowed onto the back.
pub fn notification(data: &Notification) -> Paper {
    let airy = letter(data, Look::LETTER, true);
    if on_one_sheet(&airy) {
        return airy;
    }
    let close = Look::LETTER.sized(12.0, 14.2).spaced(0.0, 5.0);
    let tight = letter(data, close, true);
    if on_one_sheet(&tight) { tight } else { letter(data, close, false) }
}

/// Whether the paper is printed on the two sides of one sheet. A paper that cannot be set says so when it is made.
fn on_one_sheet(paper: &Paper) -> bool {
    paper.page_count().is_ok_and(|pages| pages <= 2)
}

fn letter(data: &Notification, look: Look, rights_overleaf: bool) -> Paper {
    let paragraph = |text: Text| Block::paragraph(text, look);
    let refused = matches!(data.answer, Answer::NotRetained { .. });
    let mut blocks = letter::top(&data.council, &data.postal, &data.written_at, data.written_on);
    blocks.extend(letter::subject(&wording::subject(&data.answer), Some(wording::reference(data)), look));
    blocks.push(paragraph(letters::opening(data.greeting)));
    blocks.extend(wording::body(data).into_iter().map(paragraph));
    if refused {
        blocks.push(paragraph(wording::new_examination(data)));
    }
    blocks.push(paragraph(wording::contact(data)));
    blocks.push(letter::signature(&data.council, data.greeting, &data.signatory, look));
    blocks.extend(
        wording::copies(data)
            .map(|text| Block::paragraph(text, Look::SMALL.sized(10.0, 13.0).colored(Color::SOFT).spaced(8.0, 0.0))),
    );
    blocks.extend(rights_overleaf.then_some(Block::NewPage));
    blocks.extend(rights(data, refused));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.written_on },
        sheet: letter::sheet(&data.council),
        blocks,
    }
}

/// The back of the sheet.
fn rights(data: &Notification, refused: bool) -> Vec<Block> {
    let look = Look::LETTER;
    let title = look.sized(15.0, 20.0).colored(Color::PETROL).spaced(14.0, 8.0);
    let mut blocks = vec![Block::heading(2, Text::strong(wording::VERSO), title)];
    if !refused {
        blocks.push(Block::paragraph(wording::new_examination(data), look));
    }
    blocks.push(Block::paragraph(wording::open_ways_before(data), look.spaced(0.0, 3.0).kept()));
    blocks.push(Block::dashes(wording::open_ways(data), look.spaced(0.0, 12.0)));
    blocks.push(Block::paragraph(wording::data(data), look.sized(10.0, 13.5)));
    blocks
}
