//! The Mieux-Être workshops: what they are about, who speaks, who comes, and what state each is in.

mod lists;

pub use lists::{
    Accessibility, Audience, HeadcountCategory, RegistrationMode, SpeakerRole, ThemeSeed, WorkshopFormat, WorkshopState,
};
