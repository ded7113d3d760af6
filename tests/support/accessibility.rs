//! What axe-core finds wrong in a page, no rule disabled.

use crate::top;
use fantoccini::Client;
use serde::Deserialize;
use std::{fmt, fs};

/// A rule that the page breaks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Violation {
    /// The rule, as axe names it.
    pub id: String,
    /// What it asks, in English.
    pub help: String,
    /// The elements that break it, as HTML.
    pub nodes: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}\n    {}", self.id, self.help, self.nodes.join("\n    "))
    }
}

/// What axe-core finds in the page that a client shows.
pub(crate) async fn violations(client: &Client) -> Vec<Violation> {
    // What changes colour is examined once it has changed.
    const RUN: &str = "const [done] = arguments;
        for (const moving of document.getAnimations()) if (moving.effect.getComputedTiming().endTime < Infinity) moving.finish();
        axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => done(violations.map(
            ({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => html) }))), (error) => done(String(error)));";
    // Once per page: each time would be half a megabyte more to read and to keep.
    if client.execute("return 'axe' in window", vec![]).await.expect("an answer") == false {
        let axe =
            fs::read_to_string(top().join("ui/node_modules/axe-core/axe.min.js")).expect("axe-core: `make setup`");
        client.execute(&axe, vec![]).await.expect("axe-core runs in the page");
    }
    let found = client.execute_async(RUN, vec![]).await.expect("axe-core answers");
    serde_json::from_value(found.clone()).unwrap_or_else(|_| panic!("axe-core failed: {found}"))
}
