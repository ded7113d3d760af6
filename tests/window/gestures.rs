//! The gestures that are measured: what the hand does a hundred times a day.

use fantoccini::key::Key;

/// A gesture, repeated: the keys that are measured, and those that bring back what they did.
pub(crate) struct Gesture {
    pub(crate) name: &'static str,
    pub(crate) route: &'static str,
    /// Gives the focus to what answers the keys.
    pub(crate) focus: &'static str,
    pub(crate) keys: Vec<char>,
    /// Unmeasured; nothing when the gesture can be done again as it is.
    pub(crate) back: Vec<char>,
}

const NOTHING: &str = "document.activeElement?.blur()";
const ROW: &str = "document.querySelector('[role=grid] [tabindex=\"0\"]').focus()";
const FILTER: &str = "document.querySelector('main [data-filter] input, main input').focus()";
const DAY: &str = "document.querySelector('[data-day][tabindex=\"0\"]').focus()";
const WEEK: &str = "document.querySelectorAll('[aria-label=Affichage] button')[1].click();
    requestAnimationFrame(() => document.querySelector('[data-day][tabindex=\"0\"]').focus())";
const WORKSHOP: &str = "document.querySelector('[data-event^=workshop]').focus()";

/// The gestures of the calendar, measured over ten thousand events.
pub(crate) fn calendar() -> Vec<Gesture> {
    let keys = |chord: &[Key]| chord.iter().map(|key| char::from(*key)).collect::<Vec<_>>();
    let gesture = |name, route, focus, keys, back| Gesture { name, route, focus, keys, back };
    let new = vec![char::from(Key::Control), 'n'];
    vec![
        gesture("next month", "/workshops", DAY, keys(&[Key::PageDown]), keys(&[Key::PageUp])),
        gesture("next day", "/workshops", DAY, keys(&[Key::Right]), keys(&[Key::Left])),
        gesture("next week", "/workshops", WEEK, keys(&[Key::PageDown]), keys(&[Key::PageUp])),
        gesture("open a workshop", "/workshops", WORKSHOP, keys(&[Key::Enter]), keys(&[Key::Escape])),
        gesture("move a workshop", "/workshops", WORKSHOP, keys(&[Key::Alt, Key::Right]), keys(&[Key::Alt, Key::Left])),
        gesture("new workshop", "/workshops", DAY, new, keys(&[Key::Escape])),
    ]
}

/// Every gesture that `make bench` measures.
pub(crate) fn gestures() -> Vec<Gesture> {
    let keys = |chord: &[Key]| chord.iter().map(|key| char::from(*key)).collect::<Vec<_>>();
    let with =
        |chord: &[Key], letter: char| chord.iter().map(|key| char::from(*key)).chain([letter]).collect::<Vec<_>>();
    let gesture = |name, route, focus, keys, back| Gesture { name, route, focus, keys, back };
    vec![
        gesture("palette", "/", NOTHING, with(&[Key::Control], 'k'), keys(&[Key::Escape])),
        gesture("discreet mode", "/", NOTHING, with(&[Key::Control, Key::Shift], 'd'), vec![]),
        gesture("to another page", "/", NOTHING, with(&[Key::Control], '3'), with(&[Key::Control], '1')),
        gesture("next row", "/applications", ROW, keys(&[Key::Down]), vec![]),
        gesture("open a sheet", "/applications", ROW, keys(&[Key::Enter]), keys(&[Key::Escape])),
        gesture("type in the filter", "/applications", FILTER, vec!['a'], keys(&[Key::Backspace])),
        gesture("next month", "/workshops", DAY, keys(&[Key::PageDown]), keys(&[Key::PageUp])),
        gesture("move a workshop", "/workshops", WORKSHOP, keys(&[Key::Alt, Key::Right]), keys(&[Key::Alt, Key::Left])),
        gesture(
            "next item",
            "/meetings/1/sitting",
            NOTHING,
            keys(&[Key::Control, Key::Down]),
            keys(&[Key::Control, Key::Up]),
        ),
    ]
}
