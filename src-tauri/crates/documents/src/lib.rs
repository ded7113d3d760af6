//! The papers: what they say, how they are set, ink.

mod archive;
mod block;
mod flow;
mod fonts;
mod format;
pub mod house_texts;
mod ink;
mod paper;
pub mod papers;
mod picture;
mod preview;
mod reading;
mod tags;
mod template;
mod text;
mod typography;
mod wording;
mod words;

pub use block::{Align, Block, Color, Column, Item, Look, Shape, Step, Table, Width};
pub use paper::{About, Format, Paper, PaperError, Sheet};
pub use picture::Picture;
pub use preview::{page_count, page_image};
pub use wording::convocation::message as convocation_message;
pub use wording::disposal as disposals;
pub use wording::person_data as person_data_words;
pub use wording::phrase::proposed_phrase;
pub use wording::workshops::{agenda_file, audience, speaker_role};
pub use wording::{export, files, imports, names, outcomes, report, seasons, situation, stays, treasury};
pub use words::{Run, Text, Voice};
