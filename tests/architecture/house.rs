//! The house as it lies on disk: its crates and its sources.

use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A crate of the workspace and what its manifest asks for.
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) needs: Vec<Need>,
}

/// One dependency of a manifest.
pub(crate) struct Need {
    pub(crate) name: String,
    /// Whether it serves tests alone.
    pub(crate) for_tests: bool,
}

/// A file of the house, by its path from the top.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The top of the house.
pub(crate) fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the house")
}

/// Every crate of the workspace, as cargo reads the manifests.
pub(crate) fn crates() -> Vec<Crate> {
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(top())
        .output()
        .expect("cargo runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let told: Value = serde_json::from_slice(&told.stdout).expect("cargo writes JSON");
    told["packages"].as_array().expect("a list of packages").iter().map(krate).collect()
}

fn krate(package: &Value) -> Crate {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let needs = package["dependencies"].as_array().expect("a list of dependencies");
    Crate {
        name: text(&package["name"]),
        needs: needs.iter().map(|need| Need { name: text(&need["name"]), for_tests: need["kind"] == "dev" }).collect(),
    }
}

/// Every file under a folder of the house whose name ends so, without what tools write.
pub(crate) fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut found = Vec::new();
    walk(&top().join(folder), &mut found);
    found.sort();
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted)))
        .map(|path| Source {
            text: fs::read_to_string(&path).expect("a readable source"),
            path: path.strip_prefix(top()).expect("inside the house").to_string_lossy().into_owned(),
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    const WRITTEN_BY_TOOLS: [&str; 6] = ["node_modules", "target", "build", ".svelte-kit", "gen", "bindings"];
    for entry in fs::read_dir(folder).expect("a readable folder").flatten() {
        let path = entry.path();
        if !path.is_dir() {
            found.push(path);
        } else if !WRITTEN_BY_TOOLS.iter().any(|name| path.ends_with(name)) {
            walk(&path, found);
        }
    }
}
