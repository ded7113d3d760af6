//! Words with their emphasis: what templates write and blocks hold.

use crate::typography;
use std::fmt::Write;

/// How a run of words is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voice {
    /// Upright.
    Plain,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
}

/// Words in one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// How they are spoken.
    pub voice: Voice,
    /// The words, set in French typography.
    pub words: String,
}

/// A paragraph's worth of words. Always composed (NFC) and set in French typography.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    runs: Vec<Run>,
}

/// Ends a line inside a text.
const LINE_END: &str = "\u{2028}";

/// Stands for an asterisk of somebody's own, which marks nothing.
const ASTERISK: char = '\u{E000}';

impl Text {
    /// Words as somebody typed them: no mark is read in them.
    pub fn plain(words: &str) -> Self {
        Self::in_voice(Voice::Plain, words)
    }

    /// Words in bold.
    pub fn strong(words: &str) -> Self {
        Self::in_voice(Voice::Strong, words)
    }

    /// Words in italic.
    pub fn emphasis(words: &str) -> Self {
        Self::in_voice(Voice::Emphasis, words)
    }

    fn in_voice(voice: Voice, words: &str) -> Self {
        let words = typography::french(words);
        Self { runs: if words.is_empty() { Vec::new() } else { vec![Run { voice, words }] } }
    }

    /// Words with `**bold**` and `*italic*` marks. What other people wrote goes through [`quoted`] first.
    ///
    /// Three spaces in a row set things apart, as between two boxes to tick.
    pub fn marked(words: &str) -> Self {
        let words = typography::french(&words.replace("   ", "\u{a0}\u{a0}\u{a0} "));
        let mut runs: Vec<Run> = Vec::new();
        let (mut strong, mut emphasis) = (false, false);
        let mut letters = words.chars().peekable();
        while let Some(letter) = letters.next() {
            if letter == '*' {
                if letters.next_if_eq(&'*').is_some() {
                    strong = !strong;
                } else {
                    emphasis = !emphasis;
                }
                continue;
            }
            let voice = match (strong, emphasis) {
                (true, _) => Voice::Strong,
                (false, true) => Voice::Emphasis,
                (false, false) => Voice::Plain,
            };
            let letter = if letter == ASTERISK { '*' } else { letter };
            match runs.last_mut() {
                Some(run) if run.voice == voice => run.words.push(letter),
                _ => runs.push(Run { voice, words: letter.to_string() }),
            }
        }
        Self { runs }
    }

    /// The runs, in order.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The words alone.
    pub fn words(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }

    /// This text followed by another, after a space.
    pub fn then(mut self, other: Self) -> Self {
        if !self.is_empty() && !other.is_empty() {
            self.runs.push(Run { voice: Voice::Plain, words: " ".to_owned() });
        }
        self.runs.extend(other.runs);
        self
    }

    /// Texts one under the other, as in a cell.
    pub fn stacked(texts: impl IntoIterator<Item = Self>) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            if !runs.is_empty() {
                runs.push(Run { voice: Voice::Plain, words: LINE_END.to_owned() });
            }
            runs.extend(text.runs);
        }
        Self { runs }
    }

    /// The texts that stand one under the other. All but the last end with the space that keeps words apart when read back.
    pub(crate) fn stack(&self) -> Vec<Self> {
        let mut texts: Vec<Self> = vec![Self::default()];
        for run in &self.runs {
            let Some(text) = texts.last_mut() else { break };
            if run.words == LINE_END {
                text.runs.push(Run { voice: Voice::Plain, words: " ".to_owned() });
                texts.push(Self::default());
            } else {
                text.runs.push(run.clone());
            }
        }
        texts
    }

    /// The text as HTML, with `strong` and `em`.
    pub fn to_html(&self) -> String {
        let mut html = String::new();
        for run in &self.runs {
            let words = if run.words == LINE_END { "<br>".to_owned() } else { escape(&run.words) };
            let _ = match run.voice {
                Voice::Plain => write!(html, "{words}"),
                Voice::Strong => write!(html, "<strong>{words}</strong>"),
                Voice::Emphasis => write!(html, "<em>{words}</em>"),
            };
        }
        html
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self::plain(words)
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self::plain(&words)
    }
}

/// Words for XML and HTML.
pub(crate) fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What somebody typed, so that no mark is read in it.
pub(crate) fn quoted(words: &impl ToString) -> String {
    words.to_string().replace('*', &ASTERISK.to_string())
}

/// Builds a [`Text`] from a French sentence with `**bold**` and `*italic*` marks and named fields, which are never read as marks.
macro_rules! say {
    ($sentence:literal $(, $field:ident = $value:expr)* $(,)?) => {
        $crate::words::Text::marked(&format!($sentence $(, $field = $crate::words::quoted(&$value))*))
    };
}
pub(crate) use say;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_a_template_change_the_voice_and_those_of_a_field_do_not() {
        let text = say!("La place de **{name}** est *libre*", name = "R**se");
        let voices: Vec<_> = text.runs().iter().map(|run| (run.voice, run.words.as_str())).collect();
        assert_eq!(
            voices,
            [
                (Voice::Plain, "La place de "),
                (Voice::Strong, "R**se"),
                (Voice::Plain, " est "),
                (Voice::Emphasis, "libre")
            ]
        );
    }

    #[test]
    fn markup_in_a_name_is_only_letters() {
        assert_eq!(Text::plain("<b>Zoé</b> & Cie").to_html(), "&lt;b&gt;Zoé&lt;/b&gt; &amp; Cie");
    }
}
