//! How this computer shows things: a choice of the computer, not of the vault, since the lock screen needs it.

use council::coded;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

coded! {
    /// *Thème*.
    #[derive(Default)]
    pub enum Theme {
        /// Light or dark as the system says.
        #[default]
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
        /// More contrast than either.
        Contrast = "contrast",
    }
}

coded! {
    /// *Police* of the screen.
    #[derive(Default)]
    pub enum Font {
        /// Source Sans 3.
        #[default]
        SourceSans = "source-sans",
        /// Atkinson Hyperlegible Next.
        Atkinson = "atkinson",
        /// The system's own.
        System = "system",
    }
}

coded! {
    /// *Densité* of the lists.
    #[derive(Default)]
    pub enum Density {
        /// Rows of 30 pixels.
        Compact = "compact",
        /// Rows of 36 pixels.
        #[default]
        Normal = "normal",
        /// Rows of 44 pixels.
        Roomy = "roomy",
    }
}

/// *Taille du texte*, in hundredths of the designed size: 90 to 150.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(export, type = "number")]
pub struct TextSize(u8);

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u8> for TextSize {
    type Error = &'static str;

    fn try_from(hundredths: u8) -> Result<Self, Self::Error> {
        if (90..=150).contains(&hundredths) { Ok(Self(hundredths)) } else { Err("a text size lies between 90 and 150") }
    }
}

impl From<TextSize> for u8 {
    fn from(size: TextSize) -> Self {
        size.0
    }
}

/// *Verrouillage automatique*, in minutes without a gesture: 5 to 60.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(export, type = "number")]
pub struct LockDelay(u8);

impl Default for LockDelay {
    fn default() -> Self {
        Self(10)
    }
}

impl TryFrom<u8> for LockDelay {
    type Error = &'static str;

    fn try_from(minutes: u8) -> Result<Self, Self::Error> {
        if (5..=60).contains(&minutes) { Ok(Self(minutes)) } else { Err("a vault locks after 5 to 60 minutes") }
    }
}

impl From<LockDelay> for u8 {
    fn from(delay: LockDelay) -> Self {
        delay.0
    }
}

/// *Affichage*: how this computer shows things and when it hides them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct Display {
    /// Colours.
    theme: Theme,
    /// Size of the text.
    text_size: TextSize,
    /// Letters.
    font: Font,
    /// Height of the rows.
    density: Density,
    /// Whether single letters act when a list has the focus.
    single_keys: bool,
    /// How soon the vault locks by itself.
    #[serde(default)]
    lock_after_minutes: LockDelay,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            text_size: TextSize::default(),
            font: Font::default(),
            density: Density::default(),
            single_keys: true,
            lock_after_minutes: LockDelay::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Display;

    #[test]
    fn a_text_size_that_nobody_can_read_is_refused() {
        let of = |size: u8| {
            serde_json::from_value::<Display>(serde_json::json!({
                "theme": "auto", "textSize": size, "font": "atkinson", "density": "roomy", "singleKeys": false
            }))
        };
        assert!(of(90).is_ok() && of(150).is_ok());
        assert!(of(89).is_err() && of(151).is_err());
    }
}
