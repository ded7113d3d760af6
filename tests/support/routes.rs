//! The screens of the desk, as the folders of the pages list them.

use crate::top;
use std::{fs, path::Path};

/// Every screen that needs no record: `/`, `/applications`, `/settings/display`…, in order.
pub fn routes() -> Vec<String> {
    let mut found = Vec::new();
    walk(&top().join("ui/src/routes/(desk)"), "", &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, route: &str, found: &mut Vec<String>) {
    if folder.join("+page.svelte").exists() {
        found.push(if route.is_empty() { "/".into() } else { route.into() });
    }
    for entry in fs::read_dir(folder).expect("the pages").flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_group = name.starts_with('(');
        if !name.starts_with('[') {
            walk(&entry.path(), &if is_group { route.to_owned() } else { format!("{route}/{name}") }, found);
        }
    }
}
