//! What several papers print: who the council is, who signs, who answers the telephone, when and where a sitting is held.

use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::house_texts::HouseTexts;
use crate::paper::{About, Paper, Sheet};
use crate::picture::Picture;
use crate::wording;
use crate::words::Text;
use council::{Day, Minute};
use std::sync::Arc;

/// The council (*Conseil*) as it heads and signs its papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// Full name, as it is written in sentences: «le Conseil de …».
    pub name: String,
    /// Postal address, one line each, without the name.
    pub address: Vec<String>,
    /// Telephone, as it is to be printed.
    pub phone: Option<String>,
    /// Electronic address.
    pub email: Option<String>,
    /// What an envelope may show: acronym and address, on one line, without the words «santé mentale».
    pub neutral_sender: String,
    /// Whom to write to about one's data: a name and an address or telephone, in one phrase.
    pub data_contact: String,
    /// Its logo, when it has one.
    pub logo: Option<Arc<Picture>>,
    /// The sentences it words otherwise.
    pub texts: HouseTexts,
    /// Whether it is an example: every paper says so.
    pub specimen: bool,
    /// How far its printer sets the address from where the window is: right and down, in tenths of a millimetre.
    pub window_shift: (i16, i16),
}

/// The coordination, as people may reach it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordination {
    /// Name of the coordinator.
    pub name: String,
    /// Telephone, as it is to be printed.
    pub phone: String,
    /// When the telephone is answered: «du lundi au vendredi, de 9 h à 17 h».
    pub hours: String,
    /// Electronic address.
    pub email: String,
}

/// Somebody and the quality they act in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    /// Name, with its title: «Mme Claire Vasseur».
    pub name: String,
    /// Quality: «adjointe au maire de Ronchin».
    pub quality: String,
}

/// Who signs a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatory {
    /// Name, with its title.
    pub name: String,
    /// Quality.
    pub quality: String,
    /// The day of the delegation of signature, when the signature is delegated.
    pub delegated_on: Option<Day>,
}

/// When and where a sitting is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// The day.
    pub day: Day,
    /// Beginning.
    pub from: Minute,
    /// End.
    pub until: Minute,
    /// Place, with the preposition a sentence needs: «à la mairie», «salle du Conseil».
    pub venue: String,
    /// Street address.
    pub address: String,
    /// Commune.
    pub commune: String,
}

/// How a letter greets its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Greeting {
    /// *Madame*.
    Madam,
    /// *Monsieur*.
    Sir,
    /// *Madame, Monsieur*: nothing was said.
    Either,
}

impl Letterhead {
    /// The sheet its papers are printed on: one that says what they are behind the words, unless a paper says more.
    pub(super) fn sheet(&self) -> Sheet {
        Sheet { watermark: self.watermark(None), ..Sheet::default() }
    }

    /// What a paper says behind its words. An example is one before it is anything else.
    pub(super) fn watermark(&self, own: Option<&str>) -> Option<String> {
        if self.specimen { Some(wording::SPECIMEN.to_owned()) } else { own.map(str::to_owned) }
    }
}

/// The head of a paper that is not a letter: the council's name over a rule.
pub(super) fn banner(council: &Letterhead) -> Vec<Block> {
    let name = Look::BODY.sized(10.0, 13.0).colored(Color::PETROL).spaced(0.0, 0.0);
    let mut blocks: Vec<Block> = council.logo.iter().map(|logo| picture(logo, 0.0, 40.0, 12.0)).collect();
    blocks.extend(vec![
        Block::paragraph(Text::strong(&wording::sentence(&council.name)), name),
        Block::Rule(Color::PETROL),
    ]);
    blocks
}

/// The logo: the name beside it already says what it shows.
pub(super) fn picture(logo: &Arc<Picture>, left: f32, width: f32, height: f32) -> Block {
    let (width, height) = logo.within(width, height);
    Block::Image { alt: String::new(), picture: Arc::clone(logo), left, width, height }
}

/// A paper of the council that is not a letter, under its banner.
pub(super) fn paper(council: &Letterhead, about: String, day: Day, footer: String, blocks: Vec<Block>) -> Paper {
    let mut all = banner(council);
    all.extend(blocks);
    Paper {
        about: About { title: about, author: council.name.clone(), day },
        sheet: Sheet { footer: Some(footer), ..council.sheet() },
        blocks: all,
    }
}

/// Room for signatures, side by side, never cut.
pub(super) fn signatures(heads: Vec<Text>, height: f32) -> Block {
    let blank = vec![Text::default(); heads.len()];
    let columns = heads.into_iter().map(|head| Column::new(head, Width::Share(1.0)).aligned(Align::Left)).collect();
    let table = Table::new(columns, vec![blank]).without_row_heads().to_fill_in(height);
    Block::Ending(vec![Block::Table(table.looking(Look::BODY.spaced(10.0, 8.0)))])
}

/// Facts under their names, without a heading over the columns.
pub(super) fn facts(rows: Vec<(Text, Text)>, names: f32) -> Block {
    let columns = vec![Column::new("", Width::Mm(names)), Column::new("", Width::Share(1.0))];
    let rows = rows.into_iter().map(|(name, fact)| vec![name, fact]).collect();
    Block::Table(Table::new(columns, rows).looking(Look::BODY.spaced(4.0, 10.0)))
}

/// Paragraphs of one look.
pub(super) fn prose(texts: impl IntoIterator<Item = Text>, look: Look) -> Vec<Block> {
    texts.into_iter().filter(|text| !text.is_empty()).map(|text| Block::paragraph(text, look)).collect()
}

/// The title of a paper.
pub(super) fn title(text: impl Into<Text>) -> Block {
    Block::heading(1, Text::strong(&text.into().words()), Look::BODY.sized(21.0, 26.0).spaced(10.0, 2.0).even())
}

/// What stands under the title.
pub(super) fn subtitle(text: Text) -> Block {
    Block::paragraph(text, Look::BODY.sized(13.0, 17.0).colored(Color::SOFT).spaced(0.0, 10.0).kept())
}

/// A section of a paper.
pub(super) fn section(text: impl Into<Text>) -> Block {
    let look = Look::BODY.sized(13.0, 17.0).colored(Color::PETROL).spaced(14.0, 4.0);
    Block::heading(2, Text::strong(&text.into().words()), look)
}
