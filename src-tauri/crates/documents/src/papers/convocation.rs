//! The letter that convenes a member (*convocation*).

use super::agenda::{Point, Urgent};
use super::letter;
use super::letterhead::{Coordination, Greeting, Letterhead, Official, Signatory, Sitting};
use crate::block::{Block, Look};
use crate::paper::{About, Paper, Sheet};
use crate::wording::{agenda, convocation as wording, letter as letters};
use crate::words::Text;
use council::Day;

/// What the convocation of one member prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convocation {
    /// The council.
    pub council: Letterhead,
    /// Commune the letter is written in.
    pub written_at: String,
    /// Day the letter is written.
    pub written_on: Day,
    /// The member.
    pub member: Member,
    /// When and where.
    pub sitting: Sitting,
    /// What was missing the first time, when it is convened a second time.
    pub second: Option<SecondTime>,
    /// How to get there, in one phrase.
    pub access: Option<String>,
    /// How to get in, in one phrase: «sonner à l’accueil».
    pub entry: Option<String>,
    /// Who chairs.
    pub chair: Official,
    /// The agenda, file codes only.
    pub points: Vec<Point>,
    /// What was decided between two sittings, and waits for this one.
    pub urgent: Vec<Urgent>,
    /// The last day to answer.
    pub answer_by: Day,
    /// Whom to answer.
    pub coordination: Coordination,
    /// Whether the confidentiality undertaking is enclosed, to be signed before the sitting.
    pub undertaking_enclosed: bool,
    /// Who signs.
    pub signatory: Signatory,
}

/// Why a sitting is convened a second time (*seconde convocation*): the first had no quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SecondTime {
    /// The day of the first sitting.
    pub first_on: Day,
    /// Whether a quorum is asked for again.
    pub needs_quorum: bool,
}

/// The member who is convened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Name, with its title.
    pub name: String,
    /// Postal address with the name as first line: at most six lines of 38 characters.
    pub postal: Vec<String>,
    /// How the letter greets.
    pub greeting: Greeting,
    /// What the member sits as: «représentante de la commune de Lezennes».
    pub seat: String,
    /// Name of the substitute, when there is one.
    pub substitute: Option<String>,
}

/// The convocation of one member as a paper: set closer where that keeps its slip on the same page.
pub fn convocation(data: &Convocation) -> Paper {
    let airy = letter(data, Look::LETTER.sized(11.0, 14.5).spaced(0.0, 7.0));
    let close = letter(data, Look::LETTER.sized(10.5, 13.0).spaced(0.0, 4.5));
    let on_one_page = |paper: &Paper| paper.page_count().is_ok_and(|pages| pages == 1);
    if !on_one_page(&airy) && on_one_page(&close) { close } else { airy }
}

fn letter(data: &Convocation, look: Look) -> Paper {
    let paragraph = |text: Text| Block::paragraph(text, look);
    let mut blocks = letter::top(&data.council, &data.member.postal, &data.written_at, data.written_on);
    blocks.extend(letter::subject(&wording::subject(data), None, look));
    blocks.push(paragraph(letters::opening(data.member.greeting)));
    blocks.push(paragraph(wording::invitation(data)));
    blocks.extend(data.second.map(|second| paragraph(wording::second(second))));
    blocks.extend(wording::arrival(data).map(paragraph));
    blocks.push(paragraph(wording::seat(data)));
    blocks.push(Block::heading(2, Text::strong(wording::AGENDA), look.spaced(4.0, 3.0)));
    blocks.push(points(&data.points, look));
    blocks.extend(wording::urgent(&data.urgent).map(paragraph));
    blocks.push(paragraph(wording::answer(data)));
    blocks.push(paragraph(wording::reminders(data)));
    if data.undertaking_enclosed {
        blocks.push(paragraph(wording::undertaking(data)));
    }
    blocks.push(letter::signature(&data.council, data.member.greeting, &data.signatory, look));
    blocks.push(slip(data));
    Paper {
        about: About { title: wording::about(data), author: data.council.name.clone(), day: data.written_on },
        sheet: Sheet { footer: Some(wording::footer().into()), ..letter::sheet(&data.council) },
        blocks,
    }
}

/// The agenda in brief: pauses are for those who chair.
fn points(points: &[Point], look: Look) -> Block {
    let items = points.iter().filter_map(|point| {
        let number = point.number?;
        Some((format!("{number}."), agenda::topic(&point.topic)))
    });
    Block::labelled(items, 22.0, look.sized(10.5, 13.5).spaced(0.0, 8.0))
}

/// The slip to send back.
fn slip(data: &Convocation) -> Block {
    let look = Look::BODY.spaced(0.0, 4.0);
    letter::slip(vec![
        Block::paragraph(wording::slip_title(data), look),
        Block::boxes(wording::slip_answers(data), look),
        Block::paragraph(wording::SLIP_NEEDS, look.spaced(2.0, 1.0)),
        Block::paragraph(wording::SLIP_NEEDS_LIST, look),
    ])
}
