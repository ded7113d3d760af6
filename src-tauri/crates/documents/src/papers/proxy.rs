//! A power that a member gives another (*pouvoir*), and the delegation of signature (*délégation*).

use super::letterhead::{self, Letterhead, Official, Sitting, prose};
use crate::block::Look;
use crate::paper::Paper;
use crate::wording::proxy as wording;
use council::{Cents, Day};

/// What a power prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proxy {
    /// The council.
    pub council: Letterhead,
    /// The day it is printed.
    pub drawn_up_on: Day,
    /// The body, with its article: «la commission appartement».
    pub body: String,
    /// The sitting it is given for.
    pub sitting: Sitting,
    /// Who gives it; a blank to fill in when the name is empty.
    pub from: Official,
    /// Who receives it; a blank to fill in when it is empty.
    pub to: String,
}

/// The power as a paper.
pub fn proxy(data: &Proxy) -> Paper {
    let look = Look::LETTER.sized(12.0, 18.0).spaced(0.0, 12.0);
    let mut blocks = vec![letterhead::title(wording::POWER), letterhead::subtitle(wording::sitting(data))];
    blocks.extend(prose(wording::power(data), look));
    let about = wording::about_power(data);
    letterhead::paper(&data.council, about.clone(), data.drawn_up_on, wording::footer(&about), blocks)
}

/// What a delegation prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The council.
    pub council: Letterhead,
    /// The day it is drawn up.
    pub drawn_up_on: Day,
    /// Who delegates.
    pub from: Official,
    /// To whom.
    pub to: Official,
    /// What it rests on: «la délibération n° 4 du bureau».
    pub rests_on: String,
    /// What may be signed, one entry each.
    pub acts: Vec<String>,
    /// The most that one signature engages.
    pub ceiling: Option<Cents>,
    /// From when to when.
    pub period: (Day, Option<Day>),
}

/// The delegation as a paper.
pub fn delegation(data: &Delegation) -> Paper {
    let look = Look::LETTER.spaced(0.0, 9.0);
    let mut blocks = vec![letterhead::title(wording::DELEGATION)];
    blocks.extend(prose(wording::delegates(data), look));
    blocks.push(crate::block::Block::dashes(wording::acts(data), look));
    blocks.extend(prose(wording::limits(data), look));
    blocks.push(letterhead::signatures(wording::delegation_signatures(data), 28.0));
    let about = wording::about_delegation(data);
    letterhead::paper(&data.council, about.clone(), data.drawn_up_on, wording::footer(&about), blocks)
}
