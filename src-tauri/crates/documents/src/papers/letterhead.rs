//! What several papers print: who the council is, who signs, who answers the telephone, when and where a sitting is held.

use crate::block::{Block, Color, Look};
use crate::wording;
use crate::words::Text;
use council::{Day, Minute};

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

/// The head of a paper that is not a letter: the council's name over a rule.
pub(super) fn banner(council: &Letterhead) -> Vec<Block> {
    let name = Look::BODY.sized(10.0, 13.0).colored(Color::PETROL).spaced(0.0, 0.0);
    vec![Block::paragraph(Text::strong(&wording::sentence(&council.name)), name), Block::Rule(Color::PETROL)]
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
