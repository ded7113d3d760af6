//! The texts of the house: how each reads by default, or as the council words it.

use crate::template::{self, Field};
use crate::wording::house_texts::{fields, usual};
use crate::words::Text;
use council::house_texts::{HouseText, TextFault, TextPreview};
use std::collections::BTreeMap;

/// The texts that the council words otherwise; all others read as they do by default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HouseTexts(BTreeMap<HouseText, String>);

impl HouseTexts {
    /// The texts that the council words otherwise. One that cannot be printed is left out: it reads as by default.
    pub fn new(worded: impl IntoIterator<Item = (HouseText, String)>) -> Self {
        Self(worded.into_iter().filter(|(text, words)| faults(*text, words).is_empty()).collect())
    }

    /// A text, its fields filled in.
    pub(crate) fn say(&self, text: HouseText, fields: &[Field<'_>]) -> Text {
        template::fill(self.0.get(&text).map_or(usual(text), String::as_str), fields)
    }
}

/// How a text reads by default, with its fields in braces.
pub fn usual_text(text: HouseText) -> &'static str {
    usual(text)
}

/// The fields that a text may name.
pub fn known_fields(text: HouseText) -> Vec<&'static str> {
    fields(text).iter().map(|(name, _)| *name).collect()
}

/// What keeps such words from standing for a text; nothing when all is well.
pub fn faults(text: HouseText, words: &str) -> Vec<TextFault> {
    template::faults(words, &known_fields(text))
}

/// How such words would read in a paper, with invented facts.
pub fn preview(text: HouseText, words: &str) -> TextPreview {
    let faults = faults(text, words);
    let samples: Vec<Field<'_>> = fields(text).iter().map(|(name, sample)| (*name, Some(*sample))).collect();
    let reading = if faults.is_empty() { template::fill(words, &samples).to_html() } else { String::new() };
    TextPreview { reading, faults }
}
