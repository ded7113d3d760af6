//! Text as people write it, made so that it can be sorted, compared, found by sound, and read again with care.

mod entry;
mod fold;
mod health;
mod phone;
mod search;
mod sound;

pub use entry::{filled, line, paragraph};
pub use fold::sort_key;
pub use health::{HealthWords, USUAL_HEALTH_WORDS};
pub use phone::Phone;
pub use search::{finds, search_text, words};
pub use sound::sound_key;
