//! Every screen the pages list, in every state and both themes: it answers, it is accessible, it fits.

use fantoccini::key::Key;
use secretariat::EXAMPLE_PASSPHRASE;
use tests::settled::{PASSPHRASE, settled};
use tests::{Screen, State, Theme, Window, example, screens};

/// What axe-core finds in a screen as it stands.
async fn faults(window: &Window, screen: &Screen, state: State, theme: Theme) -> Vec<String> {
    let broken = window.violations().await;
    let place = format!("{screen} ({}, {})", state.code(), theme.code());
    broken.iter().map(|violation| format!("{place}: {violation}")).collect()
}

/// Brings every screen into a state, and gathers what is wrong in it.
async fn walk(window: &Window, state: State, theme: Theme) -> Vec<String> {
    let screens: Vec<_> = screens().into_iter().filter(|screen| screen.can_be(state)).collect();
    assert!(screens.len() > 8, "the pages were listed");
    let mut found = Vec::new();
    for screen in screens {
        window.stage(&screen, state).await;
        found.extend(faults(window, &screen, state, theme).await);
        match state {
            State::Full => {
                for (role, name) in window.ways().await {
                    // The tab before may be another screen, which is walked for itself, and be there only now.
                    if !window.stands_at(&screen.route).await {
                        window.stage(&screen, state).await;
                    }
                    window.click(&role, &name).await;
                    if window.stands_at(&screen.route).await {
                        found.extend(faults(window, &screen, state, theme).await);
                    }
                }
            }
            State::Dialog => window.press(&[Key::Escape.into()]).await,
            State::Error => window.start_anew().await,
            State::Locked => window.unlock(EXAMPLE_PASSPHRASE).await,
            State::Empty => {}
        }
    }
    found
}

#[tokio::test(flavor = "multi_thread")]
async fn row_118_every_screen_of_an_empty_council_is_accessible_in_both_themes() {
    let window = Window::open(settled()).await;
    window.unlock(PASSPHRASE).await;
    let mut found = Vec::new();
    for theme in Theme::ALL {
        window.wear(theme).await;
        found.extend(walk(&window, State::Empty, theme).await);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Walks the example in every state but the empty one: a theme a test, for this is the longest of all.
async fn walk_the_example(theme: Theme) {
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    window.wear(theme).await;
    let mut found = Vec::new();
    for state in [State::Full, State::Dialog, State::Error, State::Locked] {
        found.extend(walk(&window, state, theme).await);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn row_118_every_screen_of_the_example_is_accessible_in_every_state_by_day() {
    walk_the_example(Theme::Light).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn row_118_every_screen_of_the_example_is_accessible_in_every_state_by_night() {
    walk_the_example(Theme::Dark).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_fits_when_all_is_twice_as_large() {
    const WIDE: &str = "return document.scrollingElement.scrollWidth - innerWidth";
    let window = Window::open(example()).await;
    window.unlock(EXAMPLE_PASSPHRASE).await;
    // What is left of a window of 1280 × 960 at 200 %.
    window.resize(640, 480).await;
    let mut found = Vec::new();
    for screen in screens() {
        window.stage(&screen, State::Full).await;
        let over = window.run(WIDE, vec![]).await.as_i64().expect("a width");
        if over > 0 {
            found.push(format!("{screen} is {over} pixels too wide"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
