//! The frame of a letter: sender, window of the envelope, date, subject, signature. Geometry of a DL envelope with its
//! window (XP Z10-011): the frame that shows whatever the sheet's play is x 105–195, y 55–79 mm.

use super::letterhead::{Greeting, Letterhead, Signatory, picture};
use crate::block::{Align, Block, Color, Look, MM};
use crate::paper::{About, Paper, Sheet};
use crate::wording::letter as wording;
use crate::words::Text;
use council::Day;

/// Left edge of the window's safe frame, in millimetres.
const WINDOW_X: f32 = 105.0;
/// Top of the window's safe frame.
const WINDOW_Y: f32 = 55.0;
/// Width of the window's safe frame.
const WINDOW_WIDTH: f32 = 90.0;
/// Height of one of its six lines.
const WINDOW_LINE: f32 = 4.0;
/// Where the letter itself begins, under the window.
const BODY_Y: f32 = 93.0;

/// A letter before its words: who writes to whom, when, and who signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The council.
    pub council: Letterhead,
    /// Commune the letter is written in.
    pub written_at: String,
    /// Day the letter is written.
    pub written_on: Day,
    /// Postal address with the name as first line: at most six lines.
    pub postal: Vec<String>,
    /// How the letter greets.
    pub greeting: Greeting,
    /// Who signs.
    pub signatory: Signatory,
}

/// What a letter says: its words between the greeting and the farewell, and what follows the signature.
pub(super) struct Said {
    pub(super) about: String,
    pub(super) subject: Text,
    pub(super) reference: Option<Text>,
    pub(super) body: Vec<Block>,
    pub(super) after: Vec<Block>,
}

/// A letter as a paper.
pub(super) fn compose(to: &Addressed, said: Said, look: Look) -> Paper {
    let mut blocks = top(&to.council, &to.postal, &to.written_at, to.written_on);
    blocks.extend(subject(&said.subject, said.reference, look));
    blocks.push(Block::paragraph(wording::opening(to.greeting), look));
    blocks.extend(said.body);
    blocks.push(signature(&to.council, to.greeting, &to.signatory, look));
    blocks.extend(said.after);
    Paper {
        about: About { title: said.about, author: to.council.name.clone(), day: to.written_on },
        sheet: sheet(&to.council),
        blocks,
    }
}

/// What is cut off and sent back: never cut by the end of a page.
pub(super) fn slip(blocks: Vec<Block>) -> Block {
    let scissors = Look::BODY.colored(Color::SOFT).spaced(16.0, 2.0).kept();
    let mut all = vec![Block::paragraph(wording::SCISSORS, scissors), Block::CutLine(Color::FIELD)];
    all.extend(blocks);
    Block::Together(all)
}

fn tenths(of_a_millimetre: i16) -> f32 {
    f32::from(of_a_millimetre) / 10.0
}

/// The sheet a letter is written on.
pub(super) fn sheet(council: &Letterhead) -> Sheet {
    Sheet { margins: [18.0, 20.0, 18.0, 20.0], fold_marks: true, ..council.sheet() }
}

/// Everything above the subject.
pub(super) fn top(council: &Letterhead, postal: &[String], written_at: &str, written_on: Day) -> Vec<Block> {
    let name = Look::BODY.sized(12.0, 15.0).colored(Color::PETROL).spaced(0.0, 2.0);
    let line = Look::BODY.sized(9.5, 12.5).colored(Color::SOFT).spaced(0.0, 0.0);
    let mut head: Vec<Block> = council.logo.iter().map(|logo| picture(logo, 0.0, 50.0, 14.0)).collect();
    head.push(Block::paragraph(wording::sender(council), name));
    head.extend(council.address.iter().map(|address| Block::paragraph(address.as_str(), line)));
    head.extend(wording::reach(council).map(|reach| Block::paragraph(reach, line)));
    let address = Look::BODY.sized(10.5, WINDOW_LINE * MM).spaced(0.0, 0.0);
    let postal = vec![Block::Postal { lines: postal.to_vec(), look: address }];
    vec![
        Block::Placed { x: 20.0, y: 16.0, width: 72.0, blocks: head },
        Block::Placed {
            x: WINDOW_X + tenths(council.window_shift.0),
            y: WINDOW_Y + tenths(council.window_shift.1),
            width: WINDOW_WIDTH,
            blocks: postal,
        },
        Block::DownTo(BODY_Y),
        Block::paragraph(
            wording::dateline(written_at, written_on),
            Look::LETTER.sized(11.0, 14.0).aligned(Align::Left).indented((WINDOW_X - 20.0) * MM).spaced(0.0, 10.0),
        ),
    ]
}

/// The subject, and the reference under it.
pub(super) fn subject(subject: &Text, reference: Option<Text>, look: Look) -> Vec<Block> {
    let after = if reference.is_some() { 1.0 } else { 12.0 };
    let mut blocks = vec![Block::heading(1, subject.clone(), look.spaced(0.0, after))];
    blocks.extend(
        reference.map(|text| Block::paragraph(text, look.sized(10.5, 14.0).colored(Color::SOFT).spaced(0.0, 12.0))),
    );
    blocks
}

/// The last sentence and the signature: never cut.
pub(super) fn signature(council: &Letterhead, to: Greeting, signatory: &Signatory, look: Look) -> Block {
    let right = look.indented((WINDOW_X - 20.0) * MM);
    Block::Ending(vec![
        Block::paragraph(wording::farewell(council, to), look),
        Block::Gap(12.0),
        Block::paragraph(Text::strong(&signatory.name), right.spaced(0.0, 0.0)),
        Block::paragraph(wording::quality(signatory), right.spaced(0.0, 0.0)),
    ])
}
