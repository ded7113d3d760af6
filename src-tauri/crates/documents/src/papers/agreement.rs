//! The commitment a person, the service beside her and the council sign (*convention tripartite*), and the addendum a landlord
//! signs with them (*convention quadripartite*): twelve short articles, or the four that concern it.

use super::letterhead::{self, Letterhead, Official, Signatory, prose};
use super::notification::Guardian;
use crate::block::{Block, Look};
use crate::paper::Paper;
use crate::wording::agreement as wording;
use council::{Cents, Day};

/// What the commitment prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Who signs for the council.
    pub signatory: Signatory,
    /// Her name, with its civility.
    pub person: String,
    /// Whoever assists or represents her, and whether by representing.
    pub guardian: Option<(Guardian, bool)>,
    /// The service by its usual name, and who signs for it. No care is named.
    pub service: (String, String),
    /// Where she lives or will live.
    pub address: String,
    /// How often they meet: «une fois par semaine».
    pub rhythm: String,
    /// What the service helps with: «le budget et les démarches».
    pub help: String,
    /// Whom to call, and in their absence; name and telephone.
    pub referents: [Option<(String, String)>; 2],
    /// Whether the council lets the dwelling on.
    pub sub_let: bool,
    /// The deposit the council takes on.
    pub deposit: Option<Cents>,
    /// Whether the council never asks her for what the landlord keeps.
    pub no_recourse: bool,
    /// What she allows to be shared.
    pub shared: String,
    /// Whether the lease is to pass to her name.
    pub sliding_lease: bool,
    /// The first appointment.
    pub first_point: Option<Day>,
    /// The day it begins.
    pub from: Day,
    /// For how long: «un an».
    pub length: String,
    /// The landlord and who signs for it: an addendum is then printed for the four.
    pub landlord: Option<Official>,
}

/// The commitment as a paper: of three parties, or the addendum of four where a landlord is told.
pub fn commitment(data: &Commitment) -> Paper {
    let look = Look::BODY.sized(11.0, 15.0).justified().spaced(0.0, 7.0);
    let mut blocks = vec![letterhead::title(wording::title(data))];
    blocks.extend(prose(wording::parties(data), look));
    blocks.push(Block::Gap(6.0));
    blocks.extend(prose(wording::articles(data), look));
    blocks.push(Block::Together(vec![
        Block::paragraph(wording::done(data), look.spaced(8.0, 0.0).kept()),
        letterhead::signatures(wording::signatures(data), 30.0),
    ]));
    blocks.push(Block::paragraph(wording::POINTS, look));
    letterhead::paper(&data.council, wording::about(data), data.drawn_up_on, wording::footer(data), blocks)
}
